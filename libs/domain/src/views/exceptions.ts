import type { CivilDate, Instant } from '../calendar/index.js';
import { partsOf } from '../kernel/streams.js';
import { add, type Fen, subtract } from '../money/index.js';
import { positionKey } from './position-key.js';
import { projection, type RecordedOf } from './scheme-projection.js';

/** What left the ordinary course of a pool, or corrected it. */
export type ExceptionKind =
  | 'REVERSAL' | 'ORDER_WAIVED' | 'SETTLED_LATER' | 'CLAIM_DEVIATION' | 'CLAIM_RESTATED' | 'CLAIM_WITHDRAWN' | 'LOAN_REOPENED'
  | 'LEVERAGE_BREACHED' | 'STOP_LOSS_TRIGGERED' | 'STOP_LOSS_LIFTED' | 'STATEMENT_DIFFERS'
  | 'AGREEMENT_SUSPENDED' | 'AGREEMENT_RESUMED' | 'AGREEMENT_TERMINATED';

/** One line of the register of exceptions and corrections (例外与更正登记): what, why, and by which decision. */
export interface ExceptionDocument {
  readonly position: number;
  readonly eventId: string;
  readonly kind: ExceptionKind;
  readonly agreementId: string;
  readonly loanId: string | null;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  /** What it comes to: taken back (both funds, signed), settled, deviating, beyond the cap, or differing from the books. */
  readonly amountFen: Fen | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
  /** The event that a reversal takes back. */
  readonly reversedEventId: string | null;
  readonly reversedType: string | null;
}

const TYPES = [
  'EntryReversed', 'CompensationOrderWaived', 'RiskShareSettledLater', 'CompensationClaimed', 'ClaimRestated', 'ClaimWithdrawn', 'LoanReopened', 'LeverageBreached',
  'StopLossTriggered', 'StopLossLifted', 'PoolReconciled', 'AgreementSuspended', 'AgreementResumed', 'AgreementTerminated',
] as const;
type ExceptionType = (typeof TYPES)[number];

export const exceptionsProjection = projection<ExceptionDocument, ExceptionType>({
  name: 'exceptions',
  version: 1,
  collection: { name: 'exceptions', indexes: [['position'], ['occurredOn'], ['agreementId', 'occurredOn'], ['kind', 'occurredOn'], ['loanId']] },
  handles: TYPES,
  keys: (event) => [positionKey(event)],
  evolve(document, event) {
    const found = exception(event);
    if (found === undefined) return document;
    const { position, id: eventId, stream, metadata: { occurredOn, recordedAt } } = event;
    return { ...UNSAID, position, eventId, agreementId: partsOf(stream).id, occurredOn, recordedAt, ...found };
  },
});

const UNSAID = { loanId: null, amountFen: null, reason: null, decisionId: null, reversedEventId: null, reversedType: null } as const;

type Found = Pick<ExceptionDocument, 'kind'> & Partial<ExceptionDocument>;

/** None for a claim that agrees with the books and a statement that does. */
function exception(event: RecordedOf<ExceptionType>): Found | undefined {
  switch (event.type) {
    case 'EntryReversed': {
      const { loanId, reason, decisionId, eventId: reversedEventId, entry, enterpriseChangeFen, riskChangeFen } = event.data;
      return { kind: 'REVERSAL', loanId, reason, decisionId, reversedEventId, reversedType: entry.type, amountFen: add(enterpriseChangeFen, riskChangeFen) };
    }
    case 'CompensationOrderWaived':
      return { kind: 'ORDER_WAIVED', loanId: event.data.loanId, reason: event.data.reason, decisionId: event.data.decisionId };
    case 'RiskShareSettledLater':
      return { kind: 'SETTLED_LATER', loanId: event.data.loanId, amountFen: event.data.amountFen, decisionId: event.data.decisionId };
    case 'CompensationClaimed':
      return event.data.deviates ? { kind: 'CLAIM_DEVIATION', loanId: event.data.loanId, amountFen: event.data.deviationFen } : undefined;
    case 'ClaimRestated':
      return { kind: 'CLAIM_RESTATED', loanId: event.data.loanId, amountFen: event.data.deviationFen };
    case 'ClaimWithdrawn':
      return { kind: 'CLAIM_WITHDRAWN', loanId: event.data.loanId, reason: event.data.reason };
    case 'LoanReopened':
      return { kind: 'LOAN_REOPENED', loanId: event.data.loanId, amountFen: event.data.exposureFen };
    case 'LeverageBreached':
      return { kind: 'LEVERAGE_BREACHED', amountFen: subtract(event.data.usedFen, event.data.capFen) };
    case 'StopLossTriggered':
      return { kind: 'STOP_LOSS_TRIGGERED', amountFen: event.data.overdueFen };
    case 'StopLossLifted':
      return { kind: 'STOP_LOSS_LIFTED', amountFen: event.data.overdueFen };
    case 'PoolReconciled':
      return event.data.differenceFen === 0 ? undefined : { kind: 'STATEMENT_DIFFERS', amountFen: event.data.differenceFen };
    case 'AgreementSuspended':
      return { kind: 'AGREEMENT_SUSPENDED', reason: event.data.reason, decisionId: event.data.decisionId };
    case 'AgreementResumed':
      return { kind: 'AGREEMENT_RESUMED', reason: event.data.reason, decisionId: event.data.decisionId };
    case 'AgreementTerminated':
      return { kind: 'AGREEMENT_TERMINATED', reason: event.data.reason, decisionId: event.data.decisionId };
  }
}
