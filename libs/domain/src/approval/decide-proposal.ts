import type { CivilDate } from '../calendar/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { Actor } from '../commands/index.js';
import { CASES } from '../kernel/rejection-catalogue.js';
import { isRejection, reject, type Rejection } from '../kernel/rejection.js';
import { mayIssue } from './may-issue.js';
import type { ApprovalEvent, ApprovalState, Proposal, SeenPreview } from './proposal.js';
import { PERSONS } from './propose.js';

/** Approves exactly what was shown: the preview is named by where the log stood and by its digest. */
export interface ApproveProposal {
  readonly proposalId: string;
  readonly preview: SeenPreview;
}

/** Ends a proposal; the reason is for whoever made it, or reads of it. */
export interface EndProposal {
  readonly proposalId: string;
  readonly reason: string;
}

/** Another person, who could have given the command too, lets it be carried out as it was shown; if it would now do something else, nothing is approved. */
export const approveProposal: CommandDefinition<ApprovalState, ApprovalEvent, ApproveProposal, 'foreseen'> = {
  by: PERSONS,
  kind: 'permission',
  needs: ['foreseen'],
  decide(state, { actor, on, data }, { foreseen }) {
    const proposal = openProposal(state, data.proposalId, on);
    if (isRejection(proposal)) return proposal;
    const barred = secondPerson(actor, proposal);
    if (barred) return barred;
    if (isRejection(foreseen)) return foreseen;
    if (foreseen.changes.length > 0) return previewChanged(foreseen.changes);
    return [{ type: 'ProposalApproved', data: { proposalId: data.proposalId, preview: { ...data.preview, effectsDigest: foreseen.effectsDigest } } }];
  },
};

/** Another person, who could have given the command too, ends it. */
export const rejectProposal: CommandDefinition<ApprovalState, ApprovalEvent, EndProposal, never> = {
  by: PERSONS,
  kind: 'permission',
  needs: [],
  decide(state, { actor, on, data }) {
    const proposal = openProposal(state, data.proposalId, on);
    if (isRejection(proposal)) return proposal;
    return secondPerson(actor, proposal) ?? [{ type: 'ProposalRejected', data: { proposalId: data.proposalId, reason: data.reason } }];
  },
};

/** Its proposer thinks better of it. */
export const withdrawProposal: CommandDefinition<ApprovalState, ApprovalEvent, EndProposal, never> = {
  by: PERSONS,
  kind: 'permission',
  needs: [],
  decide(state, { actor: { user, role, org }, on, data, name }) {
    const proposal = openProposal(state, data.proposalId, on);
    if (isRejection(proposal)) return proposal;
    if (user !== proposal.proposer.user || org !== proposal.proposer.org) return reject('FORBIDDEN', { role, org, command: name, why: `${proposal.proposer.user} made proposal ${data.proposalId}` });
    return [{ type: 'ProposalWithdrawn', data: { proposalId: data.proposalId, reason: data.reason } }];
  },
};

/** A command would now do something else than what was approved. @param changes what, and from what to what */
export function previewChanged(changes: readonly string[]): Rejection {
  return reject('PREVIEW_CHANGED', { changes });
}

/** The proposal, while it can be decided: a day that has not been opened yet does not lengthen its time. */
function openProposal(state: ApprovalState, id: string, on: CivilDate): Proposal | Rejection {
  if (state.status === 'UNKNOWN') return reject('UNKNOWN', { what: 'proposal', id });
  const status = state.status === 'PROPOSED' && on > state.proposal.lapsesOn ? 'LAPSED' : state.status;
  return status === 'PROPOSED' ? state.proposal : reject('WRONG_STATE', { what: 'proposal', id, state: status, needed: 'PROPOSED' });
}

/** Somebody else, who could have given the command; of a bank's, somebody of the same bank. */
function secondPerson(actor: Actor, { proposer, command, commandData }: Proposal): Rejection | undefined {
  const unauthorised = mayIssue(actor, command, commandData);
  if (unauthorised) return unauthorised;
  if (actor.role === 'BANK' && proposer.role === 'BANK' && actor.org !== proposer.org) return reject('FORBIDDEN', { role: actor.role, org: actor.org, command, why: `it was proposed by ${proposer.org}` });
  return actor.user === proposer.user ? reject('SAME_PERSON', { person: actor.user }, ['Art. 10'], CASES.PROPOSER_DECIDES) : undefined;
}
