import { readKeyFile, recordedCheckpoint, signCheckpoint, signingFrom } from '@zhubao/application';
import { cosignNote, readVerifierKey } from '@zhubao/evidence';
import { writeOut } from '../terminal/write-out.js';
import { readCheckpointFile } from './checkpoint-file.js';
import { type LogOptions, withLog } from './with-log.js';

export interface CheckpointOptions extends LogOptions {
  readonly key?: readonly string[];
  readonly origin?: string;
  readonly recorded?: true | string;
  readonly out?: string;
}

/** Nothing was signed that could be shown, or there is nothing to sign with. */
class NoCheckpointError extends Error {
  override readonly name = 'NoCheckpointError';
}

/** `zhubao checkpoint`: signs the state of the log, or shows what was signed at a day close; to be kept where the log is not. */
export async function checkpoint({ key: keyFiles, origin, recorded, out, ...options }: CheckpointOptions): Promise<void> {
  if (recorded !== undefined) return showRecorded(options, recorded === true ? undefined : recorded, out);
  const signing = await signingFrom({ keyFiles, origin }, process.env);
  if (signing === undefined) throw new NoCheckpointError('There is no key to sign with: make one with "zhubao key new NAME --out FILE", then name it with --key FILE or ZHUBAO_SIGNING_KEY_FILE.');
  await writeOut((await withLog(options, ({ events, readModels }) => signCheckpoint(events, signing, readModels))).note, out);
}

async function showRecorded(options: LogOptions, day: string | undefined, out: string | undefined): Promise<void> {
  const found = await withLog(options, ({ events }) => recordedCheckpoint(events, day));
  if (found === undefined) throw new NoCheckpointError(`No checkpoint was signed at ${day === undefined ? 'any day close' : `the close of ${day}`}: "zhubao serve --signing-key FILE" signs at each.`);
  await writeOut(found.note, out);
}

/** `zhubao cosign FILE`: the signature of a witness, with the time at which it saw a checkpoint that the log has signed. */
export async function cosign(file: string, { key, logKey, out }: { readonly key: string; readonly logKey: string; readonly out?: string }): Promise<void> {
  const seenAt = Math.floor(Date.now() / 1_000);
  await writeOut(cosignNote(await readCheckpointFile(file, 'The checkpoint'), readVerifierKey(logKey), await readKeyFile(key), seenAt), out);
}
