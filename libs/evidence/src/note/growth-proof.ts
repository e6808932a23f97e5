import type { Hash } from '../merkle/hashing.js';
import { isConsistent } from '../merkle/proofs.js';
import { fromBase64, toBase64 } from './base64.js';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';
import type { VerifierKey } from './keys.js';
import { NoteError } from './note-error.js';
import type { ProvenCheckpoint } from './tlog-proof.js';
import { parseNote, verifiedBy } from './signed-note.js';

/** That a log has only grown since an earlier checkpoint, in the form in which a witness is asked (https://c2sp.org/tlog-witness). */
export interface GrowthProof {
  /** Size of the log at the earlier checkpoint. */
  readonly earlier: number;
  /** RFC 6962 §2.1.2. */
  readonly path: readonly Hash[];
  /** The later checkpoint, as it was signed. */
  readonly note: string;
}

const MOST_HASHES = 63;
const MOST_CHARACTERS = 1_000_000;

export function growthProofText({ earlier, path, note }: GrowthProof): string {
  return `${[`old ${earlier}`, ...path.map(toBase64)].join('\n')}\n\n${note}`;
}

/** @throws NoteError that says what is wrong with it */
export function parseGrowthProof(text: string): GrowthProof {
  if (text.length > MOST_CHARACTERS) throw new NoteError(`A proof of ${text.length} characters is not read; the most is ${MOST_CHARACTERS}.`);
  const end = text.indexOf('\n\n');
  const [first = '', ...lines] = end < 0 ? [] : text.slice(0, end).split('\n');
  const [, digits] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  if (digits === undefined || !Number.isSafeInteger(Number(digits))) throw new NoteError('A proof of growth begins with "old" and a size, and has an empty line before its checkpoint.');
  if (lines.length > MOST_HASHES) throw new NoteError(`A path of ${lines.length} hashes belongs to no tree; the most is ${MOST_HASHES}.`);
  const path = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw new NoteError(`"${line.slice(0, 80)}" is not the base64 of a hash.`);
    return hash;
  });
  return { earlier: Number(digits), path, note: text.slice(end + 2) };
}

/**
 * The later checkpoint, to whoever trusts the keys and the earlier one.
 * @throws NoteError when the log is not the earlier one with events added, or none of the keys signed the later checkpoint
 */
export function verifyGrowth({ earlier, path, note }: GrowthProof, before: Checkpoint, keys: readonly VerifierKey[]): ProvenCheckpoint {
  const parsed = parseNote(note);
  const checkpoint = parseCheckpoint(parsed.text);
  const signed = verifiedBy(parsed, keys);
  if (signed.length === 0) throw new NoteError(`No key that was given has signed checkpoint ${checkpoint.origin}: who made it is not known.`);
  if (checkpoint.origin !== before.origin) throw new NoteError(`The checkpoints are of two logs, ${before.origin} and ${checkpoint.origin}.`);
  if (earlier !== before.size) throw new NoteError(`The proof begins at ${earlier} events, and the earlier checkpoint holds ${before.size}: ask for one from there.`);
  if (!isConsistent(before.size, before.root, checkpoint.size, checkpoint.root, path)) {
    throw new NoteError(`The ${checkpoint.size} events of ${checkpoint.origin} do not begin with the ${before.size} of the earlier checkpoint: the log was rewritten between the two, or the proof was changed.`);
  }
  return { checkpoint, signed };
}
