import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { StepTaker } from './step-taker.js';
import type { Process } from './reactions.js';

/** Recognised by both sides and paid in full: the enterprise enters the pool (小微企业池, Art. 2). */
export function membershipProcess(steps: StepTaker, pipeline: CommandPipeline): Process {
  /** A loan that has ended since makes no member, should a process begin anew at its contribution. */
  const isOpen = async (uscc: string, loanId: string): Promise<boolean> => {
    const { state: enterprise } = await pipeline.states.load('enterprise', uscc);
    return enterprise.standing !== 'UNKNOWN' && enterprise.exposures[loanId] !== undefined;
  };
  return {
    FundContributed: async (event) => {
      const { uscc, agreementId, loanId, cumulativeFen, requiredFen } = event.data;
      if (cumulativeFen >= requiredFen && (await isOpen(uscc, loanId))) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
    // A contract lower than filed may be covered by less than was required of the filing (reading A16); none is signed uncovered.
    LoanContractSigned: async (event) => {
      const { loanId } = event.data;
      const { state: loan } = await pipeline.states.load('loan', loanId);
      if (loan.step === 'UNKNOWN') throw new Error(`loan ${loanId} is not in the log`);
      const { uscc, agreementId } = loan;
      if (await isOpen(uscc, loanId)) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
    FilingNoticeIssued: async (event) => {
      const { uscc, agreementId, loanId, requiredFen } = event.data;
      if (requiredFen === 0 && (await isOpen(uscc, loanId))) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
  };
}
