import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { ZERO } from '../money/index.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../pool/funds.js';
import type { LoanDocument } from '../views/loans/loan-document.js';
import { loansProjection } from '../views/loans/loans.js';
import { isPoolEvent, loanTouchedBy, poolOfStream } from '../views/streams-of-events.js';
import type { LoanEntry } from './loan-file.js';
import { EMPTY_QUEUE, evolveQueue, passedOver, type Queue } from './passed-over.js';

/** What a loan and its pool had come to, on the way along the log. */
export interface LoanTrail {
  readonly loanId: string;
  /** `null` while it is not known which pool the loan belongs to. */
  readonly agreementId: string | null;
  readonly funds: Funds;
  readonly queue: Queue;
  readonly document: LoanDocument | undefined;
}

export function startOfTrail(loanId: string, agreementId: string | null): LoanTrail {
  return { loanId, agreementId, funds: EMPTY_FUNDS, queue: EMPTY_QUEUE, document: undefined };
}

/** Whether an event is about the loan: it stands in its stream, or its data name it. */
export function touchesLoan(event: RecordedSchemeEvent, loanId: string): boolean {
  return loanTouchedBy(event) === loanId;
}

/** The trail after an event of the log, of whatever stream, and the entry of the loan's history that it makes. */
export function followLoan(trail: LoanTrail, event: RecordedSchemeEvent): { readonly trail: LoanTrail; readonly entry: LoanEntry | undefined } {
  const ofPool = isPoolEvent(event) && poolOfStream(event) === trail.agreementId;
  const touches = touchesLoan(event, trail.loanId);
  if (!ofPool && !touches) return { trail, entry: undefined };
  const next: LoanTrail = {
    ...trail,
    funds: ofPool ? evolveFunds(trail.funds, event) : trail.funds,
    queue: ofPool ? evolveQueue(trail.queue, event) : trail.queue,
    document: touches ? loansProjection.evolve(trail.document, event, trail.loanId) : trail.document,
  };
  return { trail: next, entry: touches ? entryOf(next, event) : undefined };
}

function entryOf({ agreementId, funds, queue, document }: LoanTrail, event: RecordedSchemeEvent): LoanEntry {
  return {
    event,
    balances: agreementId === null ? null : { enterpriseFundFen: funds.enterpriseFen, riskFundFen: funds.riskFen },
    outstandingFen: document?.outstandingFen ?? ZERO,
    passedOver: event.type === 'CompensatedFromEnterpriseFund' ? passedOver(queue, event.data.overdueSince) : [],
  };
}
