import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scryptWithCallback);

/** Parameters of scrypt (RFC 7914); they stand with each hash, so that older ones are still known by theirs. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP Password Storage Cheat Sheet: N = 2^16, r = 8, p = 2 (64 MiB). */
const COST: PasswordCost = { N: 2 ** 16, r: 8, p: 2 };
const MOST_MEMORY = 128 * 2 ** 20;
const LENGTH = 32;

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** `scrypt$N$r$p$salt$hash`, both in base64url. */
export async function hashPassword(password: string, { N, r, p }: PasswordCost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scrypt(password.normalize('NFC'), salt, LENGTH, { N, r, p, maxmem: MOST_MEMORY });
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** @throws Error when the stored text is no hash of ours: the account file is damaged. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, n, r, p, salt, hash] = stored.split('$');
  if (kind !== 'scrypt' || salt === undefined || hash === undefined) throw new Error('A stored password hash is not of the form scrypt$N$r$p$salt$hash; restore the account file.');
  const expected = Buffer.from(hash, 'base64url');
  const found = await scrypt(password.normalize('NFC'), Buffer.from(salt, 'base64url'), expected.length, { N: Number(n), r: Number(r), p: Number(p), maxmem: MOST_MEMORY });
  return timingSafeEqual(found, expected);
}

const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 16 characters that are not mistaken for one another, in groups of four: some 79 bits. */
export function oneTimePassword(): string {
  const draw = (): string => {
    // Rejecting what is beyond the last whole round keeps every character equally likely.
    for (;;) {
      const [byte = 255] = randomBytes(1);
      if (byte < 256 - (256 % READABLE.length)) return READABLE.charAt(byte % READABLE.length);
    }
  };
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, draw).join('')).join('-');
}
