import { diff as diffOf } from '@zhubao/application';
import { printDiff } from '../terminal/diff-tables.js';
import { pointArgument } from './point-argument.js';
import type { LogOptions } from './with-log.js';
import { withPast } from './with-past.js';

export interface DiffOptions extends LogOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
}

/** `zhubao diff`: what changed between two points in time, and the events that did it. */
export async function diff(options: DiffOptions): Promise<void> {
  const from = pointArgument('--from', options.from);
  const to = pointArgument('--to', options.to);
  const found = await withPast(options, (past) => diffOf(past, from, to));
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else printDiff(found);
}
