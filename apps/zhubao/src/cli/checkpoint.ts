import { signCheckpoint } from '@zhubao/application';
import { cosignNote, readVerifierKey } from '@zhubao/evidence';
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

/** `zhubao cosign FILE`: the signature of a witness, with the time at which it saw a checkpoint that the log has signed. */
export async function cosign(file: string, { key, logKey, out }: { readonly key: string; readonly logKey: string; readonly out?: string }): Promise<void> {
  const seenAt = Math.floor(Date.now() / 1_000);
  await print(cosignNote(await readFile(file, 'utf8'), readVerifierKey(logKey), await readKeyFile(key), seenAt), out);
}

async function print(note: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(note);
  else await writeFile(out, note);
}
