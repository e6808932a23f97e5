import type { CivilDate } from '../calendar/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { ApprovalEvent, ApprovalState, ProposalExecuted, Refusal } from './proposal.js';

// What becomes of a proposal without anybody's command; each step is taken once, however often it is tried.

/** Issued when the approved command stands in the log. */
export const recordExecution: CommandDefinition<ApprovalState, ApprovalEvent, ProposalExecuted, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide: ({ status }, { data }) => (status === 'APPROVED' ? [{ type: 'ProposalExecuted', data }] : []),
};

/** Issued when the approved command would not do any more what was approved: nothing was written, and the proposal waits for another decision. */
export const reopenProposal: CommandDefinition<ApprovalState, ApprovalEvent, { readonly proposalId: string; readonly refusal: Refusal }, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide: ({ status }, { data }) => (status === 'APPROVED' ? [{ type: 'ProposalReopened', data }] : []),
};

/** Issued at the opening of a day. */
export const lapseProposal: CommandDefinition<ApprovalState, ApprovalEvent, { readonly proposalId: string; readonly asOf: CivilDate }, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data: { proposalId, asOf } }) {
    if (state.status !== 'PROPOSED' || state.proposal.lapsesOn >= asOf) return [];
    return [{ type: 'ProposalLapsed', data: { proposalId, lapsesOn: state.proposal.lapsesOn } }];
  },
};
