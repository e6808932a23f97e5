import type { Actor, ApproveProposal, EndProposal, Evidence, Instant } from '@zhubao/domain';

/** What somebody says about a proposal. */
export type Ruling =
  | { readonly name: 'ApproveProposal'; readonly data: ApproveProposal }
  | { readonly name: 'RejectProposal' | 'WithdrawProposal'; readonly data: EndProposal };

/** A ruling on its way to the engine. */
export class DecideProposal {
  constructor(
    readonly ruling: Ruling,
    readonly actor: Actor,
    readonly commandId: string,
    readonly evidence: readonly Evidence[] = [],
    /** Instant of recording; the engine's clock by default. */
    readonly recordedAt?: Instant,
  ) {}
}
