import type { CivilDate, Instant } from '../calendar/index.js';
import { positionKey } from './position-key.js';
import { projection, type RecordedOf } from './scheme-projection.js';

/** A decision of the leading group (领导小组决议, Art. 10), a joint meeting (联席会议, Art. 29) or a reading of an article (条款解释, Art. 31). */
export interface GovernanceActDocument {
  readonly position: number;
  readonly act: 'DECISION' | 'JOINT_MEETING' | 'INTERPRETATION';
  /** The day of the decision, of the meeting, or from which the reading holds. */
  readonly on: CivilDate;
  readonly recordedAt: Instant;
  readonly docNo: string | null;
  readonly decisionId: string | null;
  /** What a decision is about, as the group sorts it. */
  readonly decisionKind: string | null;
  readonly article: string | null;
  /** What was decided upon, or the question that was read. */
  readonly subject: string | null;
  readonly text: string;
  readonly parties: readonly string[];
  readonly actions: readonly string[];
}

type ActType = 'LeadingGroupDecisionRecorded' | 'JointMeetingHeld' | 'InterpretationIssued';

export const governanceActsProjection = projection<GovernanceActDocument, ActType>({
  name: 'governance-acts',
  version: 1,
  collection: { name: 'governanceActs', indexes: [['position'], ['on'], ['act', 'on'], ['decisionId'], ['article']] },
  handles: ['LeadingGroupDecisionRecorded', 'JointMeetingHeld', 'InterpretationIssued'],
  keys: (event) => [positionKey(event)],
  evolve(_document, event) {
    const { position, metadata: { occurredOn, recordedAt } } = event;
    return { ...UNSAID, position, on: occurredOn, recordedAt, ...said(event) };
  },
});

const UNSAID = { docNo: null, decisionId: null, decisionKind: null, article: null, subject: null, parties: [], actions: [] } as const;

type Said = Pick<GovernanceActDocument, 'act' | 'text'> & Partial<GovernanceActDocument>;

function said(event: RecordedOf<ActType>): Said {
  switch (event.type) {
    case 'LeadingGroupDecisionRecorded': {
      const { decisionId, kind: decisionKind, subject, text, docNo } = event.data;
      return { act: 'DECISION', decisionId, decisionKind, subject, text, docNo };
    }
    case 'JointMeetingHeld': {
      const { date, parties, summary, actions } = event.data;
      return { act: 'JOINT_MEETING', on: date, text: summary, parties, actions };
    }
    case 'InterpretationIssued': {
      const { article, question, reading, docNo } = event.data;
      return { act: 'INTERPRETATION', article, subject: question, text: reading, docNo };
    }
  }
}
