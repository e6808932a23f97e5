import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type Hash, leafHash, type Sha256OfBytes } from '../merkle/hashing.js';
import type { Sha256 } from './stream-hash.js';

/** SHA-256 where there is no Node. */
export const portableSha256: Sha256 = (text) => portableSha256OfBytes(new TextEncoder().encode(text));

/** Of a file, as 64 hexadecimal digits. */
export function portableSha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The leaf of an event in the tree of the log, by the hash of its stream up to it, 64 hexadecimal digits. */
export function leafOfStreamHash(streamHash: string, hash?: Sha256OfBytes): Hash {
  return leafHash(hexToBytes(streamHash), hash);
}
