import type { Document, DocumentWrite } from '@zhubao/read-models';
import { beforeAll, type FoldedDocument } from './fold-event.js';

/** A document at hand. */
export interface CachedDocument extends FoldedDocument {
  /** `false` until what the store holds of it is known. */
  isLoaded: boolean;
  /** Changed, and not handed out for writing since. */
  isChanged: boolean;
}

/**
 * The documents one projection is working on, written back in bulk. Least recently used in two generations: what is
 * touched is young, `age` makes the young old and forgets the old ones, so that a touch costs one look-up.
 */
export class DocumentCache {
  #young = new Map<string, CachedDocument>();
  #old = new Map<string, CachedDocument>();
  #changed: CachedDocument[] = [];
  /** Whether a key that is not here is nowhere: true as long as an empty collection was filled through this cache alone. */
  #isComplete: boolean;

  constructor(collection: 'empty' | 'filled') {
    this.#isComplete = collection === 'empty';
  }

  get young(): number {
    return this.#young.size;
  }

  get changes(): number {
    return this.#changed.length;
  }

  /** The document of a key, which must be loaded before it is folded when `isLoaded` is false. */
  touch(key: string): CachedDocument {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const cached = this.#old.get(key) ?? { key, document: undefined, position: beforeAll, isLoaded: this.#isComplete, isChanged: false };
    if (this.#old.size > 0) this.#old.delete(key);
    this.#young.set(key, cached);
    return cached;
  }

  /** Takes in what the store holds of the documents asked for; the others do not exist. */
  load(missing: Iterable<CachedDocument>, writes: readonly DocumentWrite[]): void {
    for (const { key, position, document } of writes) {
      const cached = this.#young.get(key);
      if (cached === undefined || cached.isLoaded) continue;
      cached.document = document ?? undefined;
      cached.position = position;
    }
    for (const cached of missing) cached.isLoaded = true;
  }

  readonly change = (cached: CachedDocument, document: object | undefined, position: number): void => {
    cached.document = document;
    cached.position = position;
    if (cached.isChanged) return;
    cached.isChanged = true;
    this.#changed.push(cached);
  };

  /** What changed since the last time. When it cannot be stored, this cache must be thrown away. */
  takeWrites(): readonly DocumentWrite[] {
    const changed = this.#changed;
    this.#changed = [];
    return changed.map((cached) => {
      cached.isChanged = false;
      return { key: cached.key, position: cached.position, document: asStored(cached.document) };
    });
  }

  /** Forgets what was not touched since the last time; only when nothing is changed and unwritten. */
  age(): void {
    if (this.#changed.length > 0) throw new Error('Documents that are not stored yet cannot be forgotten.');
    if (this.#old.size > 0) this.#isComplete = false;
    this.#old = this.#young;
    this.#young = new Map();
  }
}

/** A projection declares documents of plain JSON; how their types are written (`interface`, `type`) is its own affair. */
function asStored(document: object | undefined): Document | null {
  return document === undefined ? null : (document as Document);
}
