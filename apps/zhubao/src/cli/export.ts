import { exportBundle as linesOf, recordedCheckpoint, signCheckpoint, signingFrom } from '@zhubao/application';
import type { Subject } from '@zhubao/evidence-bundle';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readCheckpointFile } from './checkpoint-file.js';
import { type LogOptions, type OpenLog, withLog } from './with-log.js';

export interface ExportOptions extends LogOptions {
  readonly loan?: string;
  readonly all?: boolean;
  readonly checkpoint?: string;
  readonly key?: readonly string[];
  readonly origin?: string;
  readonly out: string;
}

/** `zhubao export --loan L1`, `zhubao export --all`: an evidence bundle, which is verified without a log. */
export async function exportBundle({ loan, all = false, checkpoint, key, origin, out, ...options }: ExportOptions): Promise<void> {
  const subject = subjectOf(loan, all);
  await withLog(options, async (open) => write(linesOf(open.events, subject, checkpoint === undefined ? await newestNote(open, key, origin) : await readCheckpointFile(checkpoint, '--checkpoint')), out));
}

/** Signed now, where there is a key; else that of the newest day close. */
async function newestNote({ events, readModels }: OpenLog, keyFiles: readonly string[] | undefined, origin: string | undefined): Promise<string> {
  const signing = await signingFrom({ keyFiles, origin }, process.env);
  const note = signing === undefined ? (await recordedCheckpoint(events))?.note : (await signCheckpoint(events, signing, readModels)).note;
  if (note === undefined) throw new Error('There is no checkpoint for the bundle to rest on: give one with --checkpoint FILE, or a key to sign one now with --key FILE.');
  return note;
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
