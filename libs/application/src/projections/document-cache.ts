import type { Document, DocumentWrite } from '@zhubao/read-models';
import { beforeAll, type FoldedDocument, type FoldedDocuments } from './fold-event.js';

/**
 * The documents one projection is working on, written back in bulk. Least recently used in two generations: what is
 * touched is young, `age` makes the young old and forgets the old ones, so that a touch costs one look-up.
 */
export class DocumentCache implements FoldedDocuments {
  #young = new Map<string, FoldedDocument>();
  #old = new Map<string, FoldedDocument>();
  #changed = new Set<FoldedDocument>();
  /** Whether a key that is not here is nowhere: true as long as an empty collection was filled through this cache alone. */
  #complete: boolean;

  constructor(collection: 'empty' | 'filled') {
    this.#complete = collection === 'empty';
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get young(): number {
    return this.#young.size;
  }

  get changes(): number {
    return this.#changed.size;
  }

  /** Makes sure that `at` may be asked for the key; `false` when it must be loaded first. */
  touch(key: string): boolean {
    if (this.#young.has(key)) return true;
    const old = this.#old.get(key);
    if (old !== undefined) {
      this.#old.delete(key);
      this.#young.set(key, old);
      return true;
    }
    if (this.#complete) this.#young.set(key, { key, document: undefined, position: beforeAll });
    return this.#complete;
  }

  /** Takes in what the store holds of the keys asked for; the others do not exist. */
  load(keys: Iterable<string>, writes: readonly DocumentWrite[]): void {
    for (const key of keys) this.#young.set(key, { key, document: undefined, position: beforeAll });
    for (const { key, position, document } of writes) this.#young.set(key, { key, document: document ?? undefined, position });
  }

  at(key: string): FoldedDocument {
    const folded = this.#young.get(key);
    if (folded === undefined) throw new Error(`Document "${key}" was not touched before it was folded.`);
    return folded;
  }

  change(folded: FoldedDocument, document: object | undefined, position: number): void {
    folded.document = document;
    folded.position = position;
    this.#changed.add(folded);
  }

  /** What changed since the last time. When it cannot be stored, this cache must be thrown away. */
  takeWrites(): readonly DocumentWrite[] {
    const writes = Array.from(this.#changed, ({ key, position, document }) => ({ key, position, document: asStored(document) }));
    this.#changed.clear();
    return writes;
  }

  /** Forgets what was not touched since the last time; only when nothing is changed and unwritten. */
  age(): void {
    if (this.#changed.size > 0) throw new Error('Documents that are not stored yet cannot be forgotten.');
    if (this.#old.size > 0) this.#complete = false;
    this.#old = this.#young;
    this.#young = new Map();
  }
}

/** A projection declares documents of plain JSON; how their types are written (`interface`, `type`) is its own affair. */
function asStored(document: object | undefined): Document | null {
  return document === undefined ? null : (document as Document);
}
