import { createHash } from 'node:crypto';
import { type KeyStore, openMemoryKeyStore } from '@zhubao/key-store';

/** Keys that are the same in every store: lives that are compared event by event seal their persons alike. */
export function drawnKeys(): KeyStore {
  return openMemoryKeyStore((forWhat) => createHash('sha256').update(forWhat).digest());
}
