import type { Actor, CivilDate, CommandData, CommandName, Evidence, Instant } from '@zhubao/domain';

/** A command as it was given, its data validated under its name. */
export abstract class GivenCommand<N extends CommandName = CommandName> {
  constructor(
    readonly name: N,
    readonly data: CommandData[N],
    readonly actor: Actor,
    /** Of a proposal, its id too. */
    readonly commandId: string,
    /** Business date on which it takes effect; the day of recording by default. */
    readonly on?: CivilDate,
    readonly evidence: readonly Evidence[] = [],
    /** Instant of recording; the engine's clock by default. */
    readonly recordedAt?: Instant,
  ) {}
}
