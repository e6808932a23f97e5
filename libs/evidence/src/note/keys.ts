import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.js';

/** A key that cannot be read; the message never shows one. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/** Of https://c2sp.org/signed-note: a plain signature, and that of a witness with the time at which it saw the note. */
export type SignatureKind = 'ed25519' | 'cosignature/v1';

const TYPES: Readonly<Record<SignatureKind, number>> = { ed25519: 1, 'cosignature/v1': 4 };
const PRIVATE = 'PRIVATE+KEY+';
const KEY_BYTES = 32;

export interface VerifierKey {
  readonly name: string;
  readonly kind: SignatureKind;
  /** The first four bytes of SHA-256 over name, line feed, type and key. */
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
}

export interface SignerKey extends VerifierKey {
  /** 32 bytes (RFC 8032 §5.1.5). */
  readonly secret: Uint8Array;
}

/** Makes a key pair out of 32 secret bytes. @throws KeyError */
export function keyPair(name: string, secret: Uint8Array, kind: SignatureKind = 'ed25519'): SignerKey {
  if (!isKeyName(name)) throw new KeyError(`"${name}" is not the name of a key: it must not be empty and hold no space and no "+".`);
  if (secret.length !== KEY_BYTES) throw new KeyError(`A secret has ${KEY_BYTES} bytes, not ${secret.length}.`);
  const publicKey = ed25519.getPublicKey(secret);
  return { name, kind, id: idOf(name, kind, publicKey), publicKey, secret };
}

/** `NAME+ID+KEY`, to be given to everybody. */
export function verifierText({ name, kind, id, publicKey }: VerifierKey): string {
  return `${name}+${bytesToHex(id)}+${toBase64(concatBytes(Uint8Array.of(TYPES[kind]), publicKey))}`;
}

/** `PRIVATE+KEY+NAME+ID+SECRET`, to be shown to nobody. */
export function signerText({ name, kind, id, secret }: SignerKey): string {
  return `${PRIVATE}${name}+${bytesToHex(id)}+${toBase64(concatBytes(Uint8Array.of(TYPES[kind]), secret))}`;
}

/** @throws KeyError */
export function readVerifierKey(text: string): VerifierKey {
  if (text.startsWith(PRIVATE)) throw new KeyError('This is the secret half of a key; give the public one, and keep this from sight.');
  const { name, id, kind, key } = parts(text);
  const known = { name, kind, id: idOf(name, kind, key), publicKey: key };
  if (bytesToHex(known.id) !== id) throw new KeyError(`The key "${name}" has another id than it says: it was mistyped or changed.`);
  return known;
}

/** @throws KeyError */
export function readSignerKey(text: string): SignerKey {
  if (!text.startsWith(PRIVATE)) throw new KeyError(`A key to sign with begins with ${PRIVATE}.`);
  const { name, id, kind, key } = parts(text.slice(PRIVATE.length));
  const pair = keyPair(name, key, kind);
  if (bytesToHex(pair.id) !== id) throw new KeyError(`The key "${name}" has another id than it says: it was mistyped or changed.`);
  return pair;
}

export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\s+\p{Cc}]/u.test(name);
}

/** A key takes some fifty characters beside its name. */
const MOST_CHARACTERS = 1_000;

function parts(text: string): { readonly name: string; readonly id: string; readonly kind: SignatureKind; readonly key: Uint8Array } {
  if (text.length > MOST_CHARACTERS) throw new KeyError(`A key of ${text.length} characters is not read; the most is ${MOST_CHARACTERS}.`);
  const [, name = '', id = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  const kind = (Object.keys(TYPES) as SignatureKind[]).find((each) => TYPES[each] === bytes?.[0]);
  if (!isKeyName(name) || bytes === undefined || kind === undefined || bytes.length !== 1 + KEY_BYTES) {
    throw new KeyError('This is no key of the form NAME+ID+KEY (c2sp.org/signed-note) with an Ed25519 key.');
  }
  return { name, id, kind, key: bytes.slice(1) };
}

function idOf(name: string, kind: SignatureKind, publicKey: Uint8Array): Uint8Array {
  return sha256(concatBytes(new TextEncoder().encode(`${name}\n`), Uint8Array.of(TYPES[kind]), publicKey)).slice(0, 4);
}
