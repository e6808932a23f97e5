import { civilDate, type CivilDate, type Instant, instant } from '../calendar/index.js';
import type { CommandData, CommandName, Role } from '../commands/index.js';
import { branded, type Plain } from './plain.js';
import type { Scheme } from './scheme.js';

/** One command of a spec, with its business date where it differs from that of the step before. */
export interface Step {
  readonly name: CommandName;
  readonly data: CommandData[CommandName];
  readonly on: CivilDate | undefined;
  readonly at: Instant | undefined;
  readonly as: Role | undefined;
}

/** What led to the present: steps, lists of them, and lives that depend on what the scheme holds already. */
export type Life = Step | readonly Life[] | ((scheme: Scheme) => Life);

export interface When {
  readonly on?: string;
  readonly at?: string;
  readonly as?: Role;
}

export function step<N extends CommandName>(name: N, data: Plain<CommandData[N]>, { on, at, as }: When = {}): Step {
  return {
    name,
    data: branded<CommandData[N]>(data),
    on: on === undefined ? undefined : civilDate(on),
    at: at === undefined ? undefined : instant(at),
    as,
  };
}
