import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.js';
import { NoteError } from './note-error.js';
import { parseCheckpoint } from './checkpoint.js';
import { isKeyName, type SignerKey, type VerifierKey } from './keys.js';

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text and who signed it (https://c2sp.org/signed-note). */
export interface SignedNote {
  /** Ends with a line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A signature that holds. */
export interface Signed {
  readonly key: VerifierKey;
  /** When a witness says that it saw the note, in seconds since 1970; none in a plain signature. Any 64 bits can be said. */
  readonly seenAt?: bigint;
}

const DASH = '\u2014';
/** Nobody needs more, and each costs a multiplication on the curve. */
const MOST_SIGNATURES = 100;
const MOST_CHARACTERS = 1_000_000;

/** @throws NoteError */
export function signNote(text: string, key: SignerKey, ...more: readonly SignerKey[]): string {
  requireText(text);
  return printNote({ text, signatures: [key, ...more].map((key) => signatureBy(key, text)) });
}

/**
 * Adds the signature of a witness who saw a checkpoint at a time, in seconds since 1970 (https://c2sp.org/tlog-cosignature).
 * @throws NoteError also where the log's own key has not signed it
 */
export function cosignNote(note: string, logKey: VerifierKey, key: SignerKey, seenAt: number): string {
  if (key.kind !== 'cosignature/v1') throw new NoteError(`The key "${key.name}" is not one of a witness.`);
  if (!Number.isSafeInteger(seenAt) || seenAt < 0) throw new NoteError(`${seenAt} is not a time in whole seconds since 1970.`);
  const parsed = parseNote(note);
  const { text, signatures } = parsed;
  parseCheckpoint(text);
  if (verifiedBy(parsed, [logKey]).length === 0) throw new NoteError(`"${logKey.name}" has not signed this checkpoint: a witness cosigns only what the log has signed.`);
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seenAt));
  const signature = concatBytes(time, ed25519.sign(seenMessage(text, BigInt(seenAt)), key.secret));
  return printNote({ text, signatures: [...signatures, { name: key.name, keyId: key.id, signature }] });
}

/** @throws NoteError that says what is wrong with it */
export function parseNote(note: string): SignedNote {
  if (note.length > MOST_CHARACTERS) throw new NoteError(`A note of ${note.length} characters is not read; the most is ${MOST_CHARACTERS}.`);
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new NoteError('A note is a text, an empty line, and signatures, each on a line of its own.');
  const text = note.slice(0, end + 1);
  requireText(text);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteError(`A note with ${lines.length} signatures is not read; the most is ${MOST_SIGNATURES}.`);
  return { text, signatures: lines.map(parseSignature) };
}

/** Those of the keys that signed it; signatures by other keys say nothing, and a note that none of them signed is not to be believed. @throws NoteError when one by a known key does not hold */
export function verifiedBy({ text, signatures }: SignedNote, keys: readonly VerifierKey[]): readonly Signed[] {
  const signed = new Map<VerifierKey, Signed>();
  for (const { name, keyId, signature } of signatures) {
    const key = keys.find((each) => each.name === name && each.id.every((byte, index) => byte === keyId[index]));
    if (key === undefined) continue;
    const holds = verification(key, text, signature);
    if (holds === undefined) throw new NoteError(`The signature of "${name}" does not hold: the text was changed, or somebody else signed it.`);
    // Of several by one witness the newest counts.
    if ((signed.get(key)?.seenAt ?? -1n) <= (holds.seenAt ?? 0n)) signed.set(key, holds);
  }
  return [...signed.values()];
}

function verification(key: VerifierKey, text: string, signature: Uint8Array): Signed | undefined {
  if (key.kind === 'ed25519') return isSigned(signature, new TextEncoder().encode(text), key) ? { key } : undefined;
  if (signature.length !== 8 + 64) return undefined;
  const seenAt = new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0);
  return isSigned(signature.slice(8), seenMessage(text, seenAt), key) ? { key, seenAt } : undefined;
}

function isSigned(signature: Uint8Array, message: Uint8Array, { publicKey }: VerifierKey): boolean {
  if (signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // A signature or a key that is no point of the curve signs nothing.
    return false;
  }
}

function seenMessage(text: string, seenAt: bigint): Uint8Array {
  return new TextEncoder().encode(`cosignature/v1\ntime ${seenAt}\n${text}`);
}

function signatureBy(key: SignerKey, text: string): NoteSignature {
  if (key.kind !== 'ed25519') throw new NoteError(`The key "${key.name}" is one of a witness: cosign with it.`);
  return { name: key.name, keyId: key.id, signature: ed25519.sign(new TextEncoder().encode(text), key.secret) };
}

function printNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(({ name, keyId, signature }) => `${DASH} ${name} ${toBase64(concatBytes(keyId, signature))}\n`).join('')}`;
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) throw new NoteError(`"${line.slice(0, 80)}" is no signature line: a dash, a name, and base64.`);
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

function requireText(text: string): void {
  if (!text.endsWith('\n')) throw new NoteError('The text of a note ends with a line feed.');
  if (!text.isWellFormed() || /[\x00-\x09\x0b-\x1f]/.test(text)) throw new NoteError('The text of a note holds a control character or half a character.');
}
