import type { CivilDate, Instant } from '../calendar/index.js';
import type { Concerns, ProposalExecuted, ProposalStatus, ProposedData, Refusal, SealedPreview } from '../approval/proposal.js';
import type { Actor, CommandName } from '../commands/index.js';
import { projection } from './scheme-projection.js';

/** A proposal, waiting or decided: what it asks for, by whom and since when, and what became of it. */
export interface ApprovalDocument extends Concerns {
  readonly proposalId: string;
  readonly status: ProposalStatus;
  readonly command: CommandName;
  readonly commandData: ProposedData;
  readonly effectiveOn: CivilDate;
  readonly proposedBy: string;
  readonly proposer: Actor;
  readonly since: CivilDate;
  readonly proposedAt: Instant;
  readonly lapsesOn: CivilDate;
  /** The same while it waits for a decision, else null. */
  readonly openUntil: CivilDate | null;
  /** Of the proposal; of the approval once there is one. */
  readonly preview: SealedPreview;
  /** Who decided last, and when. */
  readonly decider: Actor | null;
  readonly decidedOn: CivilDate | null;
  readonly reason: string | null;
  /** Why an approval did not hold, until the next one. */
  readonly refusal: Refusal | null;
  readonly executed: Omit<ProposalExecuted, 'proposalId'> | null;
}

const HANDLES = ['CommandProposed', 'ProposalApproved', 'ProposalRejected', 'ProposalWithdrawn', 'ProposalLapsed', 'ProposalExecuted', 'ProposalReopened'] as const;

export const approvalsProjection = projection<ApprovalDocument, (typeof HANDLES)[number]>({
  name: 'approvals',
  version: 1,
  collection: { name: 'approvals', indexes: [['since'], ['status', 'since'], ['openUntil'], ['agreementId', 'since'], ['proposedBy', 'since'], ['command', 'since']] },
  handles: HANDLES,
  keys: (event) => [event.data.proposalId],
  evolve(document, event) {
    const { actor, occurredOn, recordedAt } = event.metadata;
    if (event.type === 'CommandProposed') {
      const { concerns, ...proposed } = event.data;
      return {
        ...proposed, ...concerns, status: 'PROPOSED', proposedBy: actor.user, proposer: actor, since: occurredOn, proposedAt: recordedAt, openUntil: event.data.lapsesOn,
        decider: null, decidedOn: null, reason: null, refusal: null, executed: null,
      };
    }
    if (document === undefined) return document;
    const closed = { ...document, openUntil: null };
    const decided = { ...closed, decider: actor, decidedOn: occurredOn };
    switch (event.type) {
      case 'ProposalApproved':
        return { ...decided, status: 'APPROVED', preview: event.data.preview, refusal: null };
      case 'ProposalRejected':
        return { ...decided, status: 'REJECTED', reason: event.data.reason };
      case 'ProposalWithdrawn':
        return { ...decided, status: 'WITHDRAWN', reason: event.data.reason };
      case 'ProposalLapsed':
        return { ...closed, status: 'LAPSED' };
      case 'ProposalReopened':
        return { ...document, openUntil: document.lapsesOn, status: 'PROPOSED', refusal: event.data.refusal };
      case 'ProposalExecuted': {
        const { proposalId: _, ...executed } = event.data;
        return { ...closed, status: 'EXECUTED', executed };
      }
      default:
        return event satisfies never;
    }
  },
});
