import type {
  AdoptPolicy,
  CivilDate,
  HoldJointMeeting,
  IssueInterpretation,
  OpenBusinessDay,
  PublishWorkingCalendar,
  RecordDecision,
} from '@zhubao/domain';
import { AnyJson, CivilDay, CivilDays, Id, Line, Lines, LongText, PaperNo, Year } from '../fields/index.js';

export class AdoptPolicyDto implements AdoptPolicy {
  @AnyJson() declare readonly policy: unknown;
  @PaperNo() declare readonly docNo: string;
}

export class IssueInterpretationDto implements IssueInterpretation {
  @Line() declare readonly article: string;
  @LongText() declare readonly question: string;
  @LongText() declare readonly reading: string;
  @PaperNo() declare readonly docNo: string;
}

export class PublishWorkingCalendarDto implements PublishWorkingCalendar {
  @Id() declare readonly region: string;
  @Year() declare readonly year: number;
  @CivilDays(100) declare readonly holidays: readonly CivilDate[];
  @CivilDays(100) declare readonly makeupDays: readonly CivilDate[];
  @CivilDay() declare readonly publishedOn: CivilDate;
  @PaperNo() declare readonly docNo: string;
}

export class OpenBusinessDayDto implements OpenBusinessDay {
  @CivilDay() declare readonly date: CivilDate;
}

export class RecordDecisionDto implements RecordDecision {
  @Id() declare readonly decisionId: string;
  @Line() declare readonly kind: string;
  @Line() declare readonly subject: string;
  @LongText() declare readonly text: string;
  @PaperNo() declare readonly docNo: string;
}

export class HoldJointMeetingDto implements HoldJointMeeting {
  @CivilDay() declare readonly date: CivilDate;
  @Lines(50) declare readonly parties: readonly string[];
  @LongText() declare readonly summary: string;
  @Lines(50) declare readonly actions: readonly string[];
}
