import type { CivilDate } from '../../calendar/index.js';
import { type AppliedLoan, unpaidPrincipal } from '../../loan/state.js';
import { type Fen, subtract, ZERO } from '../../money/index.js';
import type { Dues } from '../../pool/events.js';
import { bankBorne, duesOf, isCompensated, type Ledger } from '../../pool/ledger.js';
import type { LoanFlag } from './loan-flags.js';
import { type LoanStatus, statusOf } from './loan-status.js';
import type { OverdueDates } from './overdue-dates.js';

/** What the document is folded from; the rest of it follows. */
export interface LoanFacts {
  readonly loanId: string;
  readonly agreementId: string | null;
  /** `null` while its application is not counted, as at a day before it. */
  readonly loan: AppliedLoan | null;
  readonly ledger: Ledger | null;
  readonly overdue: OverdueDates | null;
  readonly flags: readonly LoanFlag[];
  readonly appliedOn: CivilDate | null;
}

export interface LoanDocument extends LoanFacts {
  readonly status: LoanStatus | null;
  readonly uscc: string | null;
  readonly amountFen: Fen;
  /** Principal lent, less repaid, less the principal part of what funds and recoveries gave the bank. */
  readonly outstandingFen: Fen;
  /** The same, while the loan is overdue or compensated: the numerator of the overdue rate. */
  readonly overdueFen: Fen;
  /** Of the contract once it is signed, of the filed amount before (reading A16). */
  readonly requiredFen: Fen;
  readonly contributedFen: Fen;
  readonly disbursedOn: CivilDate | null;
  readonly noticeDeadline: CivilDate | null;
  readonly maturity: CivilDate | null;
  readonly overdueSince: CivilDate | null;
  readonly monthEndsOn: CivilDate | null;
  readonly compensableFrom: CivilDate | null;
  readonly deadline: CivilDate | null;
  readonly claimFen: Fen | null;
  readonly enterprisePaidFen: Fen | null;
  readonly shortfallFen: Fen | null;
  readonly riskShareFen: Fen | null;
  readonly bankShareFen: Fen | null;
  readonly riskPaidFen: Fen | null;
  readonly riskUnfundedFen: Fen | null;
  readonly bankBorneFen: Fen | null;
  readonly due: Dues;
  readonly recoveredFen: Fen;
  readonly surplusFen: Fen;
  readonly flagged: boolean;
}

/** A loan as lists show it. */
export type ListedLoan = Omit<LoanDocument, 'loan' | 'ledger' | 'overdue'>;

const NOTHING_DUE: Dues = { costsFen: ZERO, liquidatedDamagesFen: ZERO, bankFen: ZERO, riskFundFen: ZERO, enterpriseFundFen: ZERO };

/** Writes out the fields that lists and reports read, each from its one origin. */
export function loanDocument(facts: LoanFacts): LoanDocument {
  const { loan, ledger, overdue, ...listed } = facts;
  const disbursement = loan?.disbursement ?? null;
  const outstandingFen = outstandingOf(loan, ledger);
  const compensated = ledger !== null && isCompensated(ledger);
  // A shortfall is shared in two parts that are never both zero.
  const shared = ledger !== null && (ledger.riskShareFen > 0 || ledger.bankShareFen > 0);
  return {
    ...listed,
    status: loan === null ? null : statusOf(loan, ledger),
    uscc: loan?.uscc ?? null,
    amountFen: loan?.amountFen ?? ZERO,
    outstandingFen,
    overdueFen: overdue !== null || compensated ? outstandingFen : ZERO,
    requiredFen: loan?.contract?.requiredFen ?? loan?.filing?.requiredFen ?? ZERO,
    contributedFen: ledger?.contributedFen ?? ZERO,
    disbursedOn: disbursement?.disbursedOn ?? null,
    noticeDeadline: disbursement?.noticeDeadline ?? null,
    maturity: disbursement?.maturity ?? null,
    overdueSince: overdue?.overdueSince ?? null,
    monthEndsOn: overdue?.monthEndsOn ?? null,
    compensableFrom: overdue?.compensableFrom ?? null,
    deadline: overdue?.deadline ?? null,
    claimFen: compensated ? ledger.claimFen : (ledger?.claim?.totalFen ?? null),
    enterprisePaidFen: compensated ? ledger.enterprisePaidFen : null,
    shortfallFen: compensated ? ledger.shortfallFen : null,
    riskShareFen: shared ? ledger.riskShareFen : null,
    bankShareFen: shared ? ledger.bankShareFen : null,
    riskPaidFen: shared ? ledger.riskPaidFen : null,
    riskUnfundedFen: shared ? ledger.riskUnfundedFen : null,
    bankBorneFen: shared ? bankBorne(ledger) : null,
    due: ledger === null ? NOTHING_DUE : duesOf(ledger),
    recoveredFen: ledger?.recoveredFen ?? ZERO,
    surplusFen: ledger?.surplusFen ?? ZERO,
    flagged: facts.flags.length > 0,
    // What no list shows comes last, so that a list can leave it out.
    loan, ledger, overdue,
  };
}

/** From the loan's own books, so that it does not wait for the pool's capacity to follow. */
function outstandingOf(loan: AppliedLoan | null, ledger: Ledger | null): Fen {
  if (loan === null || loan.disbursement === null) return ZERO;
  const servedFen = ledger === null ? ZERO : subtract(ledger.compensatedPrincipalFen, ledger.owed.principalFen);
  return subtract(unpaidPrincipal(loan), servedFen);
}
