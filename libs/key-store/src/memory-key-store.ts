import { randomBytes } from 'node:crypto';
import { KeyStoreClosedError } from './errors/key-store-closed-error.js';
import { KEY_BYTES, type KeyStore, type SubjectKey } from './key-store.js';

interface Entry {
  readonly key: Uint8Array | undefined;
  readonly generation: number;
}

/** Where a new key comes from: `index`, or the id of a subject with its generation. */
export type Draw = (forWhat: string) => Uint8Array;

/**
 * Keys that are gone with the process: for stores that are, too.
 * @param draw 32 bytes for each new key; chance by default
 */
export function openMemoryKeyStore(draw: Draw = () => randomBytes(KEY_BYTES)): KeyStore {
  const index = draw('index');
  const entries = new Map<string, Entry>();
  let open = true;
  const requireOpen = (): void => {
    if (!open) throw new KeyStoreClosedError();
  };
  const present = (subjectId: string): SubjectKey | undefined => {
    const entry = entries.get(subjectId);
    return entry?.key === undefined ? undefined : { key: entry.key, generation: entry.generation };
  };
  return {
    async indexKey() {
      requireOpen();
      return index;
    },
    async keyFor(subjectId) {
      requireOpen();
      const found = present(subjectId);
      if (found !== undefined) return found;
      const generation = entries.get(subjectId)?.generation ?? 0;
      const made = { key: draw(`${subjectId}/${generation}`), generation };
      entries.set(subjectId, made);
      return made;
    },
    async find(subjectId) {
      requireOpen();
      return present(subjectId);
    },
    async destroy(subjectId, keysDestroyed) {
      requireOpen();
      const entry = entries.get(subjectId) ?? { key: undefined, generation: 0 };
      if (entry.generation >= keysDestroyed) return false;
      entry.key?.fill(0);
      entries.set(subjectId, { key: undefined, generation: keysDestroyed });
      return entry.key !== undefined;
    },
    async close() {
      open = false;
    },
  };
}
