import { sha256 } from '@noble/hashes/sha2.js';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

const LEAF = 0;
const NODE = 1;

/** SHA-256 of bytes. What is hashed in the tree takes a portable one unless another is given. */
export type Sha256OfBytes = (bytes: Uint8Array) => Hash;

/** Hash of the tree without leaves (RFC 9162 §2.1.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** MTH({d}) of RFC 6962 §2.1: the prefix keeps a leaf from passing for a node. */
export function leafHash(data: Uint8Array, hash: Sha256OfBytes = sha256): Hash {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = LEAF;
  bytes.set(data, 1);
  return hash(bytes);
}

export function nodeHash(left: Hash, right: Hash, hash: Sha256OfBytes = sha256): Hash {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash(bytes);
}

export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
