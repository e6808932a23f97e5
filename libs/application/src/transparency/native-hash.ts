import type { Sha256OfBytes } from '@zhubao/evidence';
import { hash } from 'node:crypto';

/** SHA-256 as the machine has it, some times faster than the portable one. */
export const nativeSha256: Sha256OfBytes = (bytes) => hash('sha256', bytes, 'buffer');
