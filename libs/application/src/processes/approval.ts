import { carryOut, type Carrying } from '../four-eyes/carry-out.js';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/**
 * Carries out what was approved, once: the command has an id derived from its proposal, so that a repeat after a crash finds
 * what was written.
 */
export function approvalProcess(steps: StepTaker, carrying: Carrying): Process {
  return {
    ProposalApproved: async (event) => {
      const { proposalId } = event.data;
      const { state } = await carrying.pipeline.states.loadUpTo('approval', proposalId, event.revision);
      // A process that begins anew: what became of this approval stands behind it.
      if (state.status !== 'APPROVED' || state.approved?.eventId !== event.id) return;
      const answer = await carryOut(state.proposal, event, carrying);
      if (answer.rejected) {
        const { code, articles, zh, en, facts } = answer;
        await steps.take(event, 'ReopenProposal', { proposalId, refusal: { code, articles, zh, en, facts } });
        return;
      }
      const { stream, revision, events } = answer;
      await steps.take(event, 'RecordExecution', { proposalId, stream, revision, events });
    },
  };
}
