import type { CivilDate, Instant } from '../calendar/index.js';
import type { CommandData, CommandName } from './command-data.js';

export type Role = 'OFFICE' | 'BANK' | 'LEADING_GROUP' | 'TREASURY' | 'AUDITOR' | 'REGULATOR' | 'ADMIN' | 'SYSTEM';

/** Who gives a command, in which capacity and for which organisation. */
export interface Actor {
  readonly user: string;
  readonly role: Role;
  readonly org: string;
}

/** A paper (凭证) behind a command. */
export interface Evidence {
  readonly type: string;
  readonly no: string;
  readonly issuedOn?: CivilDate;
  readonly sha256?: string;
}

/** A command with its envelope: `on` is the business date it takes effect, `recordedAt` the instant the engine learns of it. */
export interface Command<N extends CommandName = CommandName> {
  readonly name: N;
  readonly commandId: string;
  readonly on: CivilDate;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly evidence: readonly Evidence[];
  readonly data: CommandData[N];
}
