import { restate as restatementOf } from '@zhubao/application';
import { instant } from '@zhubao/domain';
import { printRestatement } from '../terminal/diff-tables.js';
import { dayArgument } from './point-argument.js';
import type { LogOptions } from './with-log.js';
import { withPast } from './with-past.js';

export interface RestateOptions extends LogOptions {
  readonly from: string;
  readonly to: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** `zhubao restate`: the day closes of a period whose first reported figures stand otherwise as known now. */
export async function restate(options: RestateOptions): Promise<void> {
  const from = dayArgument('--from', options.from);
  const to = dayArgument('--to', options.to);
  if (to < from) throw new RangeError(`--to ${to} is before --from ${from}`);
  const knownAt = options.knownAt === undefined ? undefined : instant(options.knownAt);
  const found = await withPast(options, (past) => restatementOf(past, from, to, knownAt));
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else printRestatement(found);
}
