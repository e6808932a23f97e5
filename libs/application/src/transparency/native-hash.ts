import type { Sha256OfBytes } from '@zhubao/evidence';
import { hash } from 'node:crypto';

/**
 * SHA-256 as the machine has it, some times faster than the portable one. It comes as a text of 32 characters, one a byte: a buffer
 * out of the pool is then filled from it in less time than a new one is made for a result.
 */
export const nativeSha256: Sha256OfBytes = (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'binary');
