import { NotProvableError, Prover } from '@zhubao/application';
import { writeOut } from '../terminal/write-out.js';
import { readCheckpointFile } from './checkpoint-file.js';
import { type LogOptions, withLog } from './with-log.js';

export interface ProveOptions extends LogOptions {
  readonly checkpoint: string;
  readonly event?: string;
  readonly since?: string;
  readonly out?: string;
}

/** `zhubao prove`: that an event is under a signed checkpoint, or that a log has only grown between two of them. */
export async function prove({ checkpoint, event, since, out, ...options }: ProveOptions): Promise<void> {
  if ((event === undefined) === (since === undefined)) throw new NotProvableError('Say what to prove: --event STREAM/REVISION, or --since FILE with an earlier checkpoint.');
  const note = await readCheckpointFile(checkpoint, '--checkpoint');
  const proof = await withLog(options, async ({ events, readModels }) => {
    const prover = await Prover.of(events, readModels);
    return since === undefined ? prover.inclusion(...placeOf(event ?? ''), note) : prover.growth(await readCheckpointFile(since, '--since'), note);
  });
  await writeOut(proof, out);
}

function placeOf(text: string): readonly [stream: string, revision: number] {
  const [, stream, digits] = /^(.+)\/(\d{1,15})$/.exec(text) ?? [];
  if (stream === undefined) throw new NotProvableError(`--event is STREAM/REVISION, such as pool-ccb/7; it is "${text}".`);
  return [stream, Number(digits)];
}
