import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { SealedPerson } from '@zhubao/domain';

const SUBJECT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** One spelling of a person's name or id: composed characters (NFC), nothing around it. What is sealed is this. */
function normalName(text: string): string {
  return text.normalize('NFC').trim();
}

/** The pseudonym of who bears a name: HMAC-SHA-256 under the index key, cut to 128 bits, in hexadecimal. */
export function subjectIdOf(indexKey: Uint8Array, name: string): string {
  return createHmac('sha256', indexKey).update(normalName(name), 'utf8').digest().subarray(0, SUBJECT_BYTES).toString('hex');
}

/**
 * `person:v1:{subjectId}:{base64url(nonce | ciphertext | tag)}`: AES-256-GCM, with what stands before the sealed part as associated data.
 * The nonce comes out of the text, by a key of its own (as in SIV, RFC 5297): the same person seals to the same text, and no nonce is
 * used for two texts but by chance, which one key that seals one name does not run.
 */
export function sealName(key: Uint8Array, subjectId: string, name: string): string {
  const text = Buffer.from(normalName(name), 'utf8');
  const head = headOf(subjectId);
  const nonce = createHmac('sha256', derived(key, 'nonce')).update(head).update(text).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'text'), nonce).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  return `${head}${sealed.toString('base64url')}`;
}

/** The name; `undefined` when it was sealed with another key, for another subject, or was changed. */
export function openName(key: Uint8Array, { subjectId, sealed }: SealedPerson): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'text'), bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(headOf(subjectId)));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
  } catch {
    return undefined; // The tag does not fit: what was deciphered is not what was sealed.
  }
  return text.toString('utf8');
}

function headOf(subjectId: string): string {
  return `person:v1:${subjectId}:`;
}

/** HKDF-SHA-256 (RFC 5869): one key for the text and one for its nonce. */
function derived(key: Uint8Array, use: 'text' | 'nonce'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `zhubao person v1 ${use}`, KEY_BYTES));
}
