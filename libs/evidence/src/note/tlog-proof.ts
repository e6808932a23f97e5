import type { Hash } from '../merkle/hashing.js';
import { isIncluded } from '../merkle/proofs.js';
import { fromBase64, toBase64 } from './base64.js';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';
import type { VerifierKey } from './keys.js';
import { NoteError } from './note-error.js';
import { parseNote, type Signed, verifiedBy } from './signed-note.js';

/** That an entry is in a log whose checkpoint somebody signed (https://c2sp.org/tlog-proof). */
export interface LogProof {
  /** Whatever is needed beside to make the entry's hash again; the proof itself does not vouch for it. */
  readonly extra?: Uint8Array;
  /** Of the entry in the log, from 0. */
  readonly index: number;
  /** The audit path of RFC 6962 §2.1.1, from the leaf's sibling up. */
  readonly path: readonly Hash[];
  /** The signed checkpoint, as it was signed. */
  readonly note: string;
}

/** A checkpoint that a proof leads to, and which of the keys that were given signed it. */
export interface ProvenCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signed: readonly Signed[];
}

const HEADER = 'c2sp.org/tlog-proof@v1';
/** An audit path has one hash a level, and sizes are safe integers. */
const MOST_HASHES = 53;
const MOST_CHARACTERS = 10_000_000;

export function proofText({ extra, index, path, note }: LogProof): string {
  const lines = [HEADER, ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]), `index ${index}`, ...path.map(toBase64)];
  return `${lines.join('\n')}\n\n${note}`;
}

/** @throws NoteError that says what is wrong with it */
export function parseProof(text: string): LogProof {
  if (text.length > MOST_CHARACTERS) throw new NoteError(`A proof of ${text.length} characters is not read; the most is ${MOST_CHARACTERS}.`);
  const end = text.indexOf('\n\n');
  const [header, ...lines] = end < 0 ? [] : text.slice(0, end).split('\n');
  if (header !== HEADER) throw new NoteError(`A proof begins with the line ${HEADER}, and has an empty line before its checkpoint.`);
  const extra = lines[0]?.startsWith('extra ') === true ? bytesOf(lines.shift()?.slice('extra '.length) ?? '') : undefined;
  const [, digits] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? [];
  const index = Number(digits);
  if (digits === undefined || !Number.isSafeInteger(index)) throw new NoteError('A proof says where its entry stands: "index" and a whole number.');
  if (lines.length > MOST_HASHES) throw new NoteError(`A path of ${lines.length} hashes belongs to no tree; the most is ${MOST_HASHES}.`);
  return { ...(extra === undefined ? {} : { extra }), index, path: lines.map(hashOf), note: text.slice(end + 2) };
}

/**
 * What is proven of the entry with that leaf hash, to whoever trusts the keys.
 * @throws NoteError when the proof does not hold, or none of the keys signed its checkpoint
 */
export function verifyProof({ index, path, note }: LogProof, leaf: Hash, keys: readonly VerifierKey[]): ProvenCheckpoint {
  const parsed = parseNote(note);
  const checkpoint = parseCheckpoint(parsed.text);
  const signed = verifiedBy(parsed, keys);
  if (signed.length === 0) throw new NoteError(`No key that was given has signed checkpoint ${checkpoint.origin}: who made it is not known.`);
  if (!isIncluded(leaf, index, checkpoint.size, path, checkpoint.root)) throw new NoteError(`The path does not lead from the entry at ${index} to the root of the ${checkpoint.size} entries of ${checkpoint.origin}: it is not in that log, or was changed.`);
  return { checkpoint, signed };
}

function hashOf(line: string): Hash {
  const hash = bytesOf(line);
  if (hash.length !== 32) throw new NoteError(`A hash has 32 bytes, not ${hash.length}.`);
  return hash;
}

function bytesOf(line: string): Uint8Array {
  const bytes = fromBase64(line);
  if (bytes === undefined) throw new NoteError(`"${line.slice(0, 80)}" is not base64.`);
  return bytes;
}
