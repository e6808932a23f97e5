import type { Dues } from '../pool/events.js';
import type { LoanDocument } from '../views/loans/loan-document.js';
import type { LoanReport } from './report.js';

/** The figures of one loan; none while its application does not count. */
export function loanReport(document: LoanDocument): LoanReport | undefined {
  const { loan, status } = document;
  if (loan === null || status === null) return undefined;
  return {
    status,
    uscc: loan.uscc,
    agreementId: loan.agreementId,
    amountFen: document.amountFen,
    outstandingFen: document.outstandingFen,
    requiredFen: document.requiredFen,
    contributedFen: document.contributedFen,
    disbursedOn: document.disbursedOn,
    noticeDeadline: document.noticeDeadline,
    maturity: document.maturity,
    overdueSince: document.overdueSince,
    monthEndsOn: document.monthEndsOn,
    compensableFrom: document.compensableFrom,
    deadline: document.deadline,
    claimFen: document.claimFen,
    enterprisePaidFen: document.enterprisePaidFen,
    shortfallFen: document.shortfallFen,
    riskShareFen: document.riskShareFen,
    bankShareFen: document.bankShareFen,
    riskPaidFen: document.riskPaidFen,
    riskUnfundedFen: document.riskUnfundedFen,
    bankBorneFen: document.bankBorneFen,
    due: inOrder(document.due),
    recoveredFen: document.recoveredFen,
    surplusFen: document.surplusFen,
    flags: document.flags,
  };
}

/** A document read back from a store may have its fields in another order. */
function inOrder({ costsFen, liquidatedDamagesFen, bankFen, riskFundFen, enterpriseFundFen }: Dues): Dues {
  return { costsFen, liquidatedDamagesFen, bankFen, riskFundFen, enterpriseFundFen };
}
