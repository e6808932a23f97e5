import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { type AppliedLoan, loanAggregate } from '../../loan/state.js';
import { newLedger } from '../../pool/ledger.js';
import { evolveLedger } from '../../pool/ledger-fold.js';
import { NO_KEYS, projection } from '../scheme-projection.js';
import { isLoanEvent, isPoolEvent, loanTouchedBy, poolOfStream } from '../streams-of-events.js';
import { type LoanDocument, loanDocument, type LoanFacts } from './loan-document.js';
import { withFlagsOf } from './loan-flags.js';
import { evolveOverdueDates } from './overdue-dates.js';
import { changesFigures, LOAN_TOUCHING_TYPES } from './touching-events.js';

const UNKNOWN_LOAN = loanAggregate.initial;

/**
 * One document per loan: its own fold, the pool's ledger of it, and everything that lists filter and sort by. Its keys name every
 * event that touches the loan, those that change nothing of it too: together they are the loan's history.
 */
export const loansProjection = projection<LoanDocument, RecordedSchemeEvent['type']>({
  name: 'loans',
  version: 7,
  collection: {
    name: 'loans',
    indexes: [['agreementId', 'status'], ['status'], ['uscc'], ['overdueSince'], ['deadline'], ['maturity'], ['flagged'], ['loanId'], ['amountFen'], ['outstandingFen'], ['disbursedOn']],
    followed: ['outstandingFen'],
  },
  handles: LOAN_TOUCHING_TYPES,
  keys(event) {
    const loanId = loanTouchedBy(event);
    return loanId === null ? NO_KEYS : [loanId];
  },
  evolve(document, event, key) {
    const before = document ?? unheardOf(key);
    const after = changesFigures(event.type) ? changed(before, event) : before;
    return after === document ? document : loanDocument(after);
  },
});

function unheardOf(loanId: string): LoanFacts {
  return { loanId, agreementId: null, loan: null, ledger: null, overdue: null, flags: [], appliedOn: null };
}

function changed(facts: LoanFacts, event: RecordedSchemeEvent): LoanFacts {
  const flags = withFlagsOf(facts.flags, event);
  if (isPoolEvent(event)) {
    const ledger = evolveLedger(facts.ledger ?? newLedger(facts.loanId), event);
    const overdue = evolveOverdueDates(facts.overdue, event, ledger);
    return { ...facts, agreementId: facts.agreementId ?? poolOfStream(event), ledger, overdue, flags };
  }
  if (!isLoanEvent(event)) return facts;
  const before = facts.loan ?? UNKNOWN_LOAN;
  const after = loanAggregate.evolve(before, event);
  if (after === before && flags === facts.flags) return facts;
  const loan: AppliedLoan | null = after.step === 'UNKNOWN' ? null : after;
  const overdue = loan === null ? null : evolveOverdueDates(facts.overdue, event, facts.ledger);
  const appliedOn = event.type === 'LoanApplied' ? event.metadata.occurredOn : facts.appliedOn;
  return { ...facts, agreementId: loan?.agreementId ?? facts.agreementId, loan, overdue, flags, appliedOn };
}
