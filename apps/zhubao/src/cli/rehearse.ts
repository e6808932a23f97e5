import { readNamedFile, rehearsePolicy } from '@zhubao/application';
import { parsePolicy, type Policy } from '@zhubao/domain';
import { Progress } from '../terminal/progress.js';
import { printRehearsal } from '../terminal/rehearsal-tables.js';
import { dayArgument } from './point-argument.js';
import { type LogOptions, withLog } from './with-log.js';

export interface RehearseOptions extends LogOptions {
  readonly policy: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly json?: boolean;
}

/** `zhubao rehearse`: what a new version of the rules would have decided of the past. Nothing is written. */
export async function rehearse(options: RehearseOptions): Promise<void> {
  const candidate = await readPolicyFile(options.policy);
  const from = options.from === undefined ? undefined : dayArgument('--from', options.from);
  const to = options.to === undefined ? undefined : dayArgument('--to', options.to);
  if (from !== undefined && to !== undefined && to < from) throw new RangeError(`--to ${to} is before --from ${from}`);
  const mostRows = rowsAsked(options.limit);
  let progress: Progress | undefined;
  const found = await withLog(options, ({ events }) => rehearsePolicy(events, candidate, {
    mostRows, ...(from && { from }), ...(to && { to }),
    onHead: (head) => (progress = new Progress('rehearsing', head)), onProgress: (position) => progress?.update(position),
  }));
  progress?.end();
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else printRehearsal(found);
}

/** @throws Error with every fault of the file, each at its path */
async function readPolicyFile(file: string): Promise<Policy> {
  const parsed = parsePolicy(jsonIn(file, await readNamedFile(file, { named: '--policy', origin: 'examples/policies/ulanhot-2.json shows what stands in one' })));
  if ('faults' in parsed) throw new Error(`${file} 不是方案文件 is not a policy:\n${parsed.faults.map(({ path, zh, en }) => `  ${path} ${zh}\n  ${path} ${en}`).join('\n')}`);
  return parsed.policy;
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function rowsAsked(text: string): number {
  const rows = Number(text);
  if (!Number.isSafeInteger(rows) || rows < 0) throw new RangeError(`--limit: "${text}" is not a number of rows`);
  return rows;
}
