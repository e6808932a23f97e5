import type { CivilDate } from '../calendar/index.js';

/** Puts a policy version into force. The policy stays unread here: its own parser answers POLICY_INVALID. */
export interface AdoptPolicy {
  readonly policy: unknown;
  readonly docNo: string;
}

/** The Office's reading (解释) of an article the text leaves open. */
export interface IssueInterpretation {
  readonly article: string;
  readonly question: string;
  readonly reading: string;
  readonly docNo: string;
}

/** Days off (放假) and make-up working days (调休上班) of one year; the same year again amends it. */
export interface PublishWorkingCalendar {
  readonly region: string;
  readonly year: number;
  readonly holidays: readonly CivilDate[];
  readonly makeupDays: readonly CivilDate[];
  readonly publishedOn: CivilDate;
  readonly docNo: string;
}

export interface OpenBusinessDay {
  readonly date: CivilDate;
}

/** A decision of the leading group (领导小组), which later commands cite by its id. */
export interface RecordDecision {
  readonly decisionId: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly docNo: string;
}

/** A joint meeting (联席会议). */
export interface HoldJointMeeting {
  readonly date: CivilDate;
  readonly parties: readonly string[];
  readonly summary: string;
  readonly actions: readonly string[];
}
