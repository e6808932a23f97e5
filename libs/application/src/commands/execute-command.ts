import type { Actor, CivilDate, CommandData, CommandName, Evidence, Instant } from '@zhubao/domain';

/** A command on its way to the engine, its data validated under its name. */
export class ExecuteCommand<N extends CommandName = CommandName> {
  constructor(
    readonly name: N,
    readonly data: CommandData[N],
    readonly actor: Actor,
    readonly commandId: string,
    /** Business date; the day of recording by default. */
    readonly on?: CivilDate,
    readonly evidence: readonly Evidence[] = [],
    /** Instant of recording; the engine's clock by default. */
    readonly recordedAt?: Instant,
  ) {}
}
