import type { CommandName } from '@zhubao/domain';
import { GivenCommand } from './given-command.js';

/** A command on its way to a second person. */
export class ProposeCommand<N extends CommandName = CommandName> extends GivenCommand<N> {}
