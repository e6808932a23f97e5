import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInto } from '../../cli/run.js';
import { filesAt, openStores, type OpenStores } from '@zhubao/stores';
import type { Line } from './line.js';

/** Writes lines as a scenario file and runs it; every line must be accepted. Seconds are those of the run alone. */
export async function runLines(folder: string, name: string, lines: readonly Line[]): Promise<{ readonly stores: OpenStores; readonly seconds: number }> {
  const file = join(folder, `${name}.jsonl`);
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const stores = await openStores(filesAt(join(folder, `${name}.sqlite`), join(folder, `${name}.read-models.sqlite`)), 'deferred');
  const began = performance.now();
  const { result } = await runInto(stores, [file], lines.length);
  const seconds = (performance.now() - began) / 1_000;
  const [fault] = result.unexpected;
  if (fault !== undefined) throw new Error(`Generated line ${fault.line} (${fault.command}) was refused: ${fault.message}`);
  return { stores, seconds };
}
