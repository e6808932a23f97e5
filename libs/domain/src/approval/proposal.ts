import type { CivilDate } from '../calendar/index.js';
import type { Actor, CommandData, CommandName, Evidence } from '../commands/index.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Rejection } from '../kernel/rejection.js';

// Stream `approval-{proposalId}`: a command that needs a second person (四眼原则), from its proposal to what came of it.

/** Data of any command, under the name that the proposal gives beside it. */
export type ProposedData = CommandData[CommandName];

/** Whom a proposed command concerns. */
export interface Concerns {
  readonly agreementId: string | null;
  readonly loanId: string | null;
  readonly uscc: string | null;
}

/** What somebody was shown before deciding: where the log stood, and the digest of all that was shown (SHA-256, hex). */
export interface SeenPreview {
  readonly position: number;
  readonly digest: string;
}

/** The same, with the digest of the effects alone: events, balances and loans, wherever the log stands. */
export interface SealedPreview extends SeenPreview {
  readonly effectsDigest: string;
}

export type Refusal = Omit<Rejection, 'rejected'>;

export interface CommandProposed {
  readonly proposalId: string;
  readonly command: CommandName;
  readonly commandData: ProposedData;
  /** Business date on which the command takes effect. */
  readonly effectiveOn: CivilDate;
  readonly concerns: Concerns;
  /** Last day on which it can be approved. */
  readonly lapsesOn: CivilDate;
  /** What the proposer was shown. */
  readonly preview: SealedPreview;
}

/** What an approved command wrote. */
export interface ProposalExecuted {
  readonly proposalId: string;
  readonly stream: string;
  /** Of its last event. */
  readonly revision: number;
  readonly events: readonly { readonly id: string; readonly type: string }[];
}

export type ApprovalEvent =
  | DomainEvent<'CommandProposed', CommandProposed>
  | DomainEvent<'ProposalApproved', { readonly proposalId: string; readonly preview: SealedPreview }>
  | DomainEvent<'ProposalRejected', { readonly proposalId: string; readonly reason: string }>
  | DomainEvent<'ProposalWithdrawn', { readonly proposalId: string; readonly reason: string }>
  | DomainEvent<'ProposalLapsed', { readonly proposalId: string; readonly lapsesOn: CivilDate }>
  | DomainEvent<'ProposalExecuted', ProposalExecuted>
  | DomainEvent<'ProposalReopened', { readonly proposalId: string; readonly refusal: Refusal }>;

export type ProposalStatus = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED' | 'EXECUTED';

/** A proposal as it was made. */
export interface Proposal extends CommandProposed {
  /** Id of the event that made it: ids of what it leads to derive from it. */
  readonly eventId: string;
  readonly proposer: Actor;
  readonly evidence: readonly Evidence[];
}

export type ApprovalState =
  | { readonly status: 'UNKNOWN' }
  | { readonly status: ProposalStatus; readonly proposal: Proposal; readonly approved: { readonly eventId: string; readonly preview: SealedPreview } | null };

export const approvalAggregate: Aggregate<ApprovalState, ApprovalEvent> = {
  initial: { status: 'UNKNOWN' },
  evolve(state, event) {
    if (event.type === 'CommandProposed') {
      const { actor: proposer, evidence } = event.metadata;
      return { status: 'PROPOSED', proposal: { ...event.data, eventId: event.id, proposer, evidence }, approved: null };
    }
    if (state.status === 'UNKNOWN') return state;
    switch (event.type) {
      case 'ProposalApproved':
        return { ...state, status: 'APPROVED', approved: { eventId: event.id, preview: event.data.preview } };
      case 'ProposalReopened':
        return { ...state, status: 'PROPOSED', approved: null };
      case 'ProposalExecuted':
        return { ...state, status: 'EXECUTED' };
      case 'ProposalRejected':
        return { ...state, status: 'REJECTED' };
      case 'ProposalWithdrawn':
        return { ...state, status: 'WITHDRAWN' };
      case 'ProposalLapsed':
        return { ...state, status: 'LAPSED' };
      default:
        return unreachable(event);
    }
  },
};
