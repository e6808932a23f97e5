import { exportBundle as linesOf, signCheckpoint } from '@zhubao/application';
import type { Subject } from '@zhubao/evidence-bundle';
import { locateNamedLog, openLog } from '@zhubao/stores';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readKeyFile } from './key-file.js';

export interface ExportOptions {
  readonly store?: string;
  readonly loan?: string;
  readonly all?: boolean;
  readonly checkpoint?: string;
  readonly key?: string;
  readonly origin: string;
  readonly out: string;
}

/** `zhubao export --loan L1`, `zhubao export --all`: an evidence bundle, which is verified without a log. */
export async function exportBundle({ loan, all = false, checkpoint, key, origin, out, ...options }: ExportOptions): Promise<void> {
  const subject = subjectOf(loan, all);
  if ((checkpoint === undefined) === (key === undefined)) throw new Error('Give the checkpoint that the bundle is to rest on (--checkpoint FILE), or the key to sign one now (--key FILE).');
  const events = await openLog(locateNamedLog(options));
  try {
    const note = checkpoint === undefined ? (await signCheckpoint(events, origin, await readKeyFile(key ?? ''))).note : await readFile(checkpoint, 'utf8');
    await write(linesOf(events, subject, note), out);
  } finally {
    await events.close();
  }
}

/** The file has its name once it is whole. */
async function write(lines: AsyncIterable<string>, out: string): Promise<void> {
  const unfinished = `${out}.unfinished`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(unfinished));
    await rename(unfinished, out);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function subjectOf(loanId: string | undefined, all: boolean): Subject {
  if (all && loanId === undefined) return { wholeLog: true };
  if (!all && loanId !== undefined) return { loanId };
  throw new Error('Say what the bundle is to be evidence of: --loan ID, or --all for the whole log.');
}
