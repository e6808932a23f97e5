import { routeOf } from '../command-table.js';
import type { Actor, CommandName } from '../commands/index.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import type { ProposedData } from './proposal.js';

/** Whoever could not give a command may neither propose nor decide it. */
export function mayIssue({ role, org }: Actor, command: CommandName, data: ProposedData): Rejection | undefined {
  const { by } = routeOf(command, data);
  return by.includes(role) ? undefined : reject('FORBIDDEN', { role, org, command, why: `it is for ${by.join(', ')}` });
}
