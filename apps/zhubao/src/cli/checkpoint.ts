import { signCheckpoint } from '@zhubao/application';
import { cosignNote } from '@zhubao/evidence';
import { locateNamedLog, openLog } from '@zhubao/stores';
import { readFile, writeFile } from 'node:fs/promises';
import { readKeyFile } from './key-file.js';

export interface CheckpointOptions {
  readonly store?: string;
  readonly key: string;
  readonly origin: string;
  readonly out?: string;
}

/** `zhubao checkpoint`: signs the state of the log, to be kept where the log is not. */
export async function checkpoint({ key: keyFile, origin, out, ...options }: CheckpointOptions): Promise<void> {
  const key = await readKeyFile(keyFile);
  const events = await openLog(locateNamedLog(options));
  try {
    await print((await signCheckpoint(events, origin, key)).note, out);
  } finally {
    await events.close();
  }
}

/** `zhubao cosign FILE`: the signature of a witness, with the time at which it saw the checkpoint. */
export async function cosign(file: string, { key, out }: { readonly key: string; readonly out?: string }): Promise<void> {
  await print(cosignNote(await readFile(file, 'utf8'), await readKeyFile(key), Math.floor(Date.now() / 1_000)), out);
}

async function print(note: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(note);
  else await writeFile(out, note);
}
