import type { CommandName } from '@zhubao/domain';
import { GivenCommand } from './given-command.js';

/** A command on its way to the engine. */
export class ExecuteCommand<N extends CommandName = CommandName> extends GivenCommand<N> {}
