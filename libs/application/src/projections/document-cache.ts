import type { Document, DocumentWrite } from '@zhubao/read-models';
import { type DocumentDigest, digestOf } from './document-digest.js';
import { beforeAll, type FoldedDocument } from './fold-event.js';
import { type Chronicle, newChronicle } from './history/chronicle.js';

/** A document at hand. */
export interface CachedDocument extends FoldedDocument {
  /** `false` until what the store holds of it is known. */
  isLoaded: boolean;
  /** Changed, and not handed out for writing since. */
  isChanged: boolean;
  /** The document as JSON while it is packed; `document` is then not set. */
  packed: string | undefined;
  /** What the digest holds of it. */
  digested: Uint8Array | undefined;
  readonly chronicle: Chronicle;
}

/**
 * The documents one projection is working on, written back in bulk. Those in use lie open, in two generations: what is
 * touched is young, `age` packs what was not touched since the last time into JSON, a fraction of its size and of known
 * length. To open it again is much cheaper than to write and to load it, so a build writes a document when memory
 * ends, not each time it is left alone for a while.
 */
export class DocumentCache {
  #young = new Map<string, CachedDocument>();
  #old = new Map<string, CachedDocument>();
  #packed = new Map<string, CachedDocument>();
  #packedCharacters = 0;
  #changed: CachedDocument[] = [];
  /** Whether a key that is not here is nowhere: true as long as an empty collection was filled through this cache alone. */
  #isComplete: boolean;

  /** @param digest kept in step with everything that is handed out for writing */
  constructor(collection: 'empty' | 'filled', readonly digest?: DocumentDigest) {
    this.#isComplete = collection === 'empty';
  }

  get youngDocuments(): number {
    return this.#young.size;
  }

  get packedCharacters(): number {
    return this.#packedCharacters;
  }

  get hasChanges(): boolean {
    return this.#changed.length > 0;
  }

  /** Every document at hand. */
  *all(): Generator<CachedDocument> {
    for (const generation of [this.#young, this.#old, this.#packed]) yield* generation.values();
  }

  /** The open document of a key; it must be loaded before it is folded when `isLoaded` is false. */
  touch(key: string): CachedDocument {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const cached = this.#takeOld(key) ?? this.#unpack(key) ?? { key, document: undefined, position: beforeAll, isLoaded: this.#isComplete, isChanged: false, packed: undefined, digested: undefined, chronicle: newChronicle(this.#isComplete ? 'empty' : 'filled') };
    this.#young.set(key, cached);
    return cached;
  }

  /** Takes in what the store holds of the documents asked for; the others do not exist. */
  load(missing: Iterable<CachedDocument>, writes: readonly DocumentWrite[]): void {
    for (const write of writes) {
      const cached = this.#young.get(write.key);
      if (cached === undefined || cached.isLoaded) continue;
      cached.document = write.document ?? undefined;
      cached.position = write.position;
      if (this.digest !== undefined) cached.digested = digestOf(write);
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

  /** Up to so many documents that changed since they were last taken. When they cannot be stored, this cache must be thrown away. */
  takeWrites(limit: number): readonly DocumentWrite[] {
    return this.#changed.splice(-limit).map((cached) => {
      cached.isChanged = false;
      const write = { key: cached.key, position: cached.position, document: contentOf(cached) ?? null };
      if (this.digest !== undefined) cached.digested = this.digest.replace(cached.digested, write);
      return write;
    });
  }

  /** Packs what was not touched since the last time. */
  age(): void {
    for (const [key, cached] of this.#old) {
      if (cached.document !== undefined) {
        cached.packed = JSON.stringify(cached.document);
        cached.document = undefined;
      }
      this.#packed.set(key, cached);
      this.#packedCharacters += sizeOf(cached);
    }
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** Forgets a share of what is packed, from what was longest left alone on; only when all changes are stored. */
  forgetPacked(share: number): readonly CachedDocument[] {
    if (this.hasChanges) throw new Error('Documents that are not stored yet cannot be forgotten.');
    const forgotten = [...this.#packed.values()].slice(0, Math.ceil(this.#packed.size * share));
    for (const cached of forgotten) {
      this.#packed.delete(cached.key);
      this.#packedCharacters -= sizeOf(cached);
      this.#isComplete = false;
    }
    return forgotten;
  }

  #takeOld(key: string): CachedDocument | undefined {
    const cached = this.#old.get(key);
    if (cached !== undefined) this.#old.delete(key);
    return cached;
  }

  #unpack(key: string): CachedDocument | undefined {
    const cached = this.#packed.get(key);
    if (cached === undefined) return undefined;
    this.#packed.delete(key);
    this.#packedCharacters -= sizeOf(cached);
    cached.document = contentOf(cached);
    cached.packed = undefined;
    return cached;
  }
}

/** What a document without content costs beside its JSON. */
const overheadCharacters = 150;

function sizeOf({ key, packed }: CachedDocument): number {
  return overheadCharacters + key.length + (packed?.length ?? 0);
}

/** The JSON of a document; none of one that is not. */
export function jsonOf({ document, packed }: CachedDocument): string | undefined {
  return packed ?? (document === undefined ? undefined : JSON.stringify(document));
}

/** A projection declares documents of plain JSON; how their types are written (`interface`, `type`) is its own affair. */
function contentOf({ document, packed }: CachedDocument): Document | undefined {
  return packed === undefined ? (document as Document | undefined) : (JSON.parse(packed) as Document);
}
