import type { Hash } from '../merkle/hashing.js';
import { fromBase64, toBase64 } from './base64.js';
import { NoteError } from './note-error.js';

/** The state of a log at a size (https://c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  /** Names the log, as a URL without scheme does. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** Lines that mean something to those who wrote them. */
  readonly extensions: readonly string[];
}

/** The text of a note. @throws NoteError for what a checkpoint cannot say */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  if (!Number.isSafeInteger(size) || size < 0) throw new NoteError(`A log does not hold ${size} events.`);
  if (root.length !== 32) throw new NoteError(`A root has 32 bytes, not ${root.length}.`);
  if ([origin, ...extensions].some((line) => line === '' || /\p{Cc}/u.test(line))) throw new NoteError('Origin and extensions of a checkpoint are lines that are not empty, without control characters.');
  return `${[origin, String(size), toBase64(root), ...extensions].join('\n')}\n`;
}

/** @throws NoteError */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n');
  const root = fromBase64(encoded);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(digits) || !Number.isSafeInteger(Number(digits)) || root?.length !== 32 || rest.at(-1) !== '') {
    throw new NoteError('A checkpoint is a line of origin, one of size, one of the root in base64, and extensions.');
  }
  const extensions = rest.slice(0, -1);
  if (extensions.includes('')) throw new NoteError('An extension of a checkpoint is a line that is not empty.');
  return { origin, size: Number(digits), root, extensions };
}
