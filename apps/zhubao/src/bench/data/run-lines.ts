import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenStores } from '@zhubao/stores';
import { runInto } from '../../cli/run.js';
import type { Line } from './line.js';

/** Writes lines as a scenario file and runs it; every line must be accepted. The seconds are those of the run alone. */
export async function runLines(folder: string, name: string, lines: readonly Line[], stores: OpenStores): Promise<number> {
  const file = join(folder, `${name}.jsonl`);
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const began = performance.now();
  const { result } = await runInto(stores, [file], lines.length);
  const seconds = (performance.now() - began) / 1_000;
  const [fault] = result.unexpected;
  if (fault !== undefined) throw new Error(`Generated line ${fault.line} (${fault.command}) was refused: ${fault.message}`);
  return seconds;
}
