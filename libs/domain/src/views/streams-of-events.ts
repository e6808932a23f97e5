import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { AgreementEvent } from '../agreement/state.js';
import type { Recorded } from '../kernel/event.js';
import type { LoanEvent } from '../loan/events.js';
import type { PoolEvent } from '../pool/events.js';

// Some event types stand in streams of two kinds (a missed deadline of the loan or of the pool), and some name
// their aggregate only by their stream: the stream decides.

const LOAN = 'loan-';
const POOL = 'pool-';
const AGREEMENT = 'agreement-';
const ENTERPRISE = 'enterprise-';

export function isLoanEvent(event: RecordedSchemeEvent): event is Recorded<LoanEvent> {
  return event.stream.startsWith(LOAN);
}

export function isPoolEvent(event: RecordedSchemeEvent): event is Recorded<PoolEvent> {
  return event.stream.startsWith(POOL);
}

export function isAgreementEvent(event: RecordedSchemeEvent): event is Recorded<AgreementEvent> {
  return event.stream.startsWith(AGREEMENT);
}

/** The loan of an event in a loan stream, also of those whose data do not name it. */
function loanOfStream({ stream }: { readonly stream: string }): string {
  return stream.slice(LOAN.length);
}

/** The pool of an event in a pool stream. */
export function poolOfStream({ stream }: { readonly stream: string }): string {
  return stream.slice(POOL.length);
}

export function enterpriseOfStream({ stream }: { readonly stream: string }): string | null {
  return stream.startsWith(ENTERPRISE) ? stream.slice(ENTERPRISE.length) : null;
}

/** The loan that an event of a loan or a pool concerns; `null` for those of the pool alone. */
export function loanOf(event: RecordedSchemeEvent): string | null {
  if (event.stream.startsWith(LOAN)) return loanOfStream(event);
  return isPoolEvent(event) && 'loanId' in event.data ? event.data.loanId : null;
}

/** The loan that an event of whatever stream touches: it stands in the loan's stream, or its data name the loan; `null` for none. */
export function loanTouchedBy(event: RecordedSchemeEvent): string | null {
  if (event.stream.startsWith(LOAN)) return loanOfStream(event);
  return 'loanId' in event.data ? (event.data.loanId ?? null) : null;
}
