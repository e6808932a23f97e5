import { isCommandName, type CommandData, type CommandName } from '@zhubao/domain';
import { dtoOf } from './dto-of.js';
import { fault } from './fault.js';
import { validate, type Validation } from './validation.js';

const NO_COMMAND = { problem: 'is not the name of a command', problemZh: '没有这个命令' };

/** The payload of a command as it arrived, from JSON. Nothing is coerced; a field nobody knows is a fault. */
export function validateCommandData<N extends CommandName>(name: N, raw: unknown): Validation<CommandData[N]>;
export function validateCommandData(name: string, raw: unknown): Validation<CommandData[CommandName]>;
export function validateCommandData(name: string, raw: unknown): Validation<CommandData[CommandName]> {
  if (!isCommandName(name)) return { ok: false, faults: [fault('command', NO_COMMAND, name)] };
  return validate<CommandData[CommandName]>(dtoOf[name], raw, 'data');
}
