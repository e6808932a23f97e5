import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Recognised by both sides and paid in full: the enterprise enters the pool (小微企业池, Art. 2). */
export function membershipProcess(steps: StepTaker): Process {
  return {
    FundContributed: async (event) => {
      const { uscc, agreementId, loanId, cumulativeFen, requiredFen } = event.data;
      if (cumulativeFen >= requiredFen) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
    FilingNoticeIssued: async (event) => {
      const { uscc, agreementId, loanId, requiredFen } = event.data;
      if (requiredFen === 0) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
  };
}
