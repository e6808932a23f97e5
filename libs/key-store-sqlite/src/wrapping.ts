import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How keys stand in the file. */
export interface Wrapping {
  readonly name: 'NONE' | 'AES-256-GCM';
  wrap(key: Uint8Array, forWhat: string): Uint8Array;
  /** @throws Error when the key was wrapped for something else, under another master key, or was changed */
  unwrap(wrapped: Uint8Array, forWhat: string): Uint8Array;
}

/** As they are: who reads the file has the keys. */
export const unwrapped: Wrapping = { name: 'NONE', wrap: (key) => key, unwrap: (key) => key };

/** Under a master key of 32 bytes, each bound to what it is for, so that two of them cannot be exchanged. */
export function wrappedUnder(masterKey: Uint8Array): Wrapping {
  return {
    name: 'AES-256-GCM',
    wrap(key, forWhat) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(Buffer.from(forWhat));
      return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap(wrapped, forWhat) {
      const decipher = createDecipheriv('aes-256-gcm', masterKey, wrapped.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(forWhat));
      decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    },
  };
}
