import type { Actor, CivilDate, CommandData, CommandName, Evidence, Instant } from '@zhubao/domain';

/** A command on its way to a second person, its data validated under its name. */
export class ProposeCommand<N extends CommandName = CommandName> {
  constructor(
    readonly name: N,
    readonly data: CommandData[N],
    readonly actor: Actor,
    /** Also the id of the proposal. */
    readonly commandId: string,
    /** Business date on which the command takes effect; the day of recording by default. */
    readonly on?: CivilDate,
    readonly evidence: readonly Evidence[] = [],
    /** Instant of recording; the engine's clock by default. */
    readonly recordedAt?: Instant,
  ) {}
}
