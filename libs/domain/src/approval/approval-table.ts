import { route, type Route } from '../route.js';
import { approveProposal, type ApproveProposal, type EndProposal, rejectProposal, withdrawProposal } from './decide-proposal.js';
import { type ProposeCommand, proposeCommand } from './propose.js';

/** Commands about commands, with their data: they are given by whoever serves, and never stand in a scenario. */
export interface ApprovalCommandData {
  readonly ProposeCommand: ProposeCommand;
  readonly ApproveProposal: ApproveProposal;
  readonly RejectProposal: EndProposal;
  readonly WithdrawProposal: EndProposal;
}

export type ApprovalCommandName = keyof ApprovalCommandData;

export const APPROVAL_COMMANDS: { readonly [N in ApprovalCommandName]: Route } = {
  ProposeCommand: route('approval', proposeCommand),
  ApproveProposal: route('approval', approveProposal),
  RejectProposal: route('approval', rejectProposal),
  WithdrawProposal: route('approval', withdrawProposal),
};
