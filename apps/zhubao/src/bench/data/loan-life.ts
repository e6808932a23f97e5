import { usccOf } from './names.js';
import { bankOf, dayNo, line, type Line, OFFICE } from './line.js';

/** What is drawn by lot for one generated loan. Days count from the first day of the scenario. */
export interface LoanPlan {
  readonly loanId: string;
  readonly pool: string;
  /** The first seventeen characters of the borrower's code. */
  readonly code: string;
  readonly amountFen: number;
  readonly appliedDay: number;
  readonly dueDay: number;
}

const REVIEW = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true };
const DRAWDOWN = { approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true };

/** From the register to the drawing. */
export function untilDisbursed({ loanId, pool, code, amountFen, appliedDay, dueDay }: LoanPlan): readonly Line[] {
  const uscc = usccOf(code);
  const bank = bankOf(pool);
  const [applied, paidIn, dueDate] = [dayNo(appliedDay), dayNo(appliedDay + 3), dayNo(dueDay)];
  return [
    line('RegisterEnterprise', applied, 20, OFFICE, { uscc, name: `企业${loanId}`, sizeClass: 'SMALL', legalRepresentative: '某甲', controllers: ['某乙'], industry: '农产品加工', registrationDocNo: `R-${loanId}` }),
    line('NominateEnterprise', applied, 21, bank, { uscc, formNo: `F-${loanId}` }),
    line('DecideRoster', applied, 22, OFFICE, { uscc, admit: true, reason: '符合条件' }),
    line('ApplyForLoan', applied, 23, bank, { loanId, uscc, agreementId: pool, amountFen, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料' }),
    line('ReviewLoan', applied, 24, bank, {
      loanId, approved: true, method: 'SCORECARD', score: 60, checks: REVIEW,
      security: [{ kind: 'MORTGAGE', ownerId: uscc, acceptedFen: Math.ceil(amountFen * 0.4) }], jointLiability: [{ person: '某甲', role: 'LEGAL_REPRESENTATIVE' }],
    }),
    line('SubmitRecommendation', applied, 25, bank, { loanId, letterNo: `T-${loanId}`, papers: ['授信报告'] }),
    line('DecideFiling', applied, 26, OFFICE, { loanId, approve: true, noticeNo: `N-${loanId}`, contributionPpm: 20_000 }),
    line('SendContributionNotice', applied, 27, bank, { loanId, channel: '书面', sentBy: '客户经理' }),
    line('ContributeToFund', paidIn, 30, bank, { loanId, contributionId: `K-${loanId}`, amountFen: Math.ceil(amountFen * 0.02), accountId: `acc-${pool}`, receivedOn: paidIn, payer: uscc, slipNo: `Z-${loanId}` }),
    line('SignLoanContract', paidIn, 31, bank, {
      loanId, contractNo: `H-${loanId}`, amountFen, annualRatePpm: 43_500, penaltyUpliftPpm: 500_000, dayCountBase: 360,
      schedule: [{ no: 1, dueDate, principalFen: amountFen }], signedBy: 'bank-signer',
    }),
    line('PassDrawdownChecks', paidIn, 32, bank, { loanId, checks: DRAWDOWN, checkedBy: 'bank-checker' }),
    line('DisburseLoan', paidIn, 33, bank, { loanId, amountFen, disbursedOn: paidIn, maturity: dueDate, slipNo: `Y-${loanId}` }),
    line('NotifyDisbursement', dayNo(appliedDay + 4), 34, bank, { loanId, notifiedOn: dayNo(appliedDay + 4) }),
  ];
}

/** Paid back in two parts, the last on the day it is due. */
export function repaid({ loanId, pool, code, amountFen, appliedDay, dueDay }: LoanPlan): readonly Line[] {
  const half = Math.floor(amountFen / 2);
  const payment = (day: number, principalFen: number): Line => line('RecordRepayment', dayNo(day), 40, bankOf(pool), {
    loanId, receivedOn: dayNo(day), principalFen, interestFen: 1_234, penaltyFen: 0, compoundFen: 0, payer: usccOf(code),
  });
  return [payment(appliedDay + 90, half), payment(dueDay, amountFen - half)];
}

/** Not paid back: claimed two weeks after it fell due. The day's opening finds it overdue. */
export function claimed({ loanId, pool, amountFen, dueDay }: LoanPlan): readonly Line[] {
  const filedOn = dayNo(dueDay + 15);
  return [line('FileClaim', filedOn, 50, bankOf(pool), {
    loanId, claimId: `Q-${loanId}`, filedOn, cutoffDate: filedOn, principalFen: amountFen, interestFen: 1_200, penaltyFen: 300, compoundFen: 1,
  })];
}

/** What is got back of a compensated loan, costs first. */
export function recovered({ loanId, pool, code, amountFen }: LoanPlan, day: number): readonly Line[] {
  const on = dayNo(day);
  return [
    line('AgreeRecoveryCosts', on, 60, OFFICE, { loanId, costAgreementId: `CA-${loanId}`, costsFen: 120_000, liquidatedDamagesFen: 0, items: ['诉讼费'], officeSignedBy: 'o1', bankSignedBy: 'b1' }),
    line('ApplyRecovery', on, 61, bankOf(pool), { loanId, recoveryId: `RV-${loanId}`, receivedOn: on, source: 'BORROWER', payer: usccOf(code), grossFen: Math.floor(amountFen / 3) }),
  ];
}
