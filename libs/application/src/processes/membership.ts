import { makesMember, ZERO } from '@zhubao/domain';
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
  /** Whether any open loan of the enterprise still carries its membership, after a contribution was taken back. */
  const isPaidFor = async (uscc: string, agreementId: string, revision: number): Promise<boolean> => {
    const { state: pool } = await pipeline.states.loadUpTo('pool', agreementId, revision);
    const { state: enterprise } = await pipeline.states.load('enterprise', uscc);
    const exposures = enterprise.standing === 'UNKNOWN' ? [] : Object.entries(enterprise.exposures);
    for (const [loanId] of exposures.filter(([, exposure]) => exposure.agreementId === agreementId)) {
      const { state: loan } = await pipeline.states.load('loan', loanId);
      if (makesMember(loan, pool.ledgers.get(loanId)?.contributedFen ?? ZERO)) return true;
    }
    return false;
  };
  return {
    FundContributed: async (event) => {
      const { uscc, agreementId, loanId, cumulativeFen, requiredFen } = event.data;
      if (cumulativeFen >= requiredFen && (await isOpen(uscc, loanId))) await steps.take(event, 'GrantPoolMembership', { uscc, agreementId, loanId });
    },
    EntryReversed: async (event) => {
      const { entry } = event.data;
      if (entry.type !== 'FundContributed') return;
      const { uscc, agreementId, loanId } = entry.data;
      if (!(await isPaidFor(uscc, agreementId, event.revision))) await steps.take(event, 'EndPoolMembership', { uscc, agreementId, loanId });
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
