import type { DecideFiling, SendContributionNotice } from '../commands/index.js';
import type { Fen } from '../money/index.js';
import type { CapacityReserved } from '../pool/events.js';
import type { LoanCommand } from './application.js';
import { type LoanState, unknownLoan, wrongStep } from './state.js';

// Filing (备案, Art. 21). An approval begins in the pool, where capacity is reserved (`pool/capacity.ts`);
// the notice is its last step. A refusal concerns the loan alone.

export const refuseFiling: LoanCommand<DecideFiling> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'RECOMMENDED') return wrongStep(state, 'RECOMMENDED');
    return [{ type: 'FilingRefused', data }];
  },
};

/** Last step of the filing process: capacity and exposure are reserved, so the notice may go out. */
export const issueFilingNotice: LoanCommand<CapacityReserved> = {
  by: ['SYSTEM'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'RECOMMENDED') return wrongStep(state, 'RECOMMENDED');
    const { loanId, uscc, agreementId, amountFen, ratePpm, requiredFen, policy, noticeNo } = data;
    return [{ type: 'FilingNoticeIssued', data: { loanId, approve: true, noticeNo, uscc, agreementId, amountFen, ratePpm, requiredFen, policy } }];
  },
};

/** The client manager's written notice to pay (Art. 22). */
export const sendContributionNotice: LoanCommand<SendContributionNotice> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.filing === null) return wrongStep(state, 'FILED');
    return [{ type: 'ContributionNoticeSent', data }];
  },
};

/** Whether a loan makes its enterprise a member of the pool (Art. 2): its contribution is complete, or a contract rests on it. */
export function makesMember(loan: LoanState, contributedFen: Fen): boolean {
  if (loan.step === 'UNKNOWN' || loan.filing === null) return false;
  return loan.contract !== null || contributedFen >= loan.filing.requiredFen;
}
