import type { CivilDate, Instant } from '../../calendar/index.js';
import { positionKey } from '../position-key.js';
import { projection } from '../scheme-projection.js';
import { poolOfStream } from '../streams-of-events.js';
import { type JournalLine, journalLines } from './journal-lines.js';

/** One entry of the books, as its event wrote it: 收支明细账. */
export interface JournalDocument {
  readonly position: number;
  /** Within the pool's stream. */
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly agreementId: string;
  readonly loanId: string | null;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly lines: readonly JournalLine[];
}

const MONEY_TYPES = [
  'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared',
  'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned', 'EntryReversed',
] as const;
export type MoneyEventType = (typeof MONEY_TYPES)[number];
export const MONEY_EVENT_TYPES: readonly MoneyEventType[] = MONEY_TYPES;

export const journalProjection = projection<JournalDocument, MoneyEventType>({
  name: 'journal',
  version: 4,
  collection: { name: 'journal', indexes: [['position'], ['agreementId', 'occurredOn'], ['loanId'], ['occurredOn'], ['type', 'occurredOn']] },
  handles: MONEY_EVENT_TYPES,
  keys: (event) => [positionKey(event)],
  evolve(_document, event) {
    const { id: eventId, type, position, revision, metadata: { occurredOn, recordedAt } } = event;
    const loanId = 'loanId' in event.data ? event.data.loanId : null;
    return { position, revision, eventId, type, agreementId: poolOfStream(event), loanId, occurredOn, recordedAt, lines: journalLines(event) };
  },
});
