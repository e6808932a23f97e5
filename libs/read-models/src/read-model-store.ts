/**
 * The read-model port: documents by key in named collections, found by filter, with the position of the
 * log that each one reflects. It needs no transactions over documents: a document never goes back to an
 * older position, and a checkpoint is written only after the documents it covers.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Document = { readonly [field: string]: Json };

/** A document as it is stored: `position` is the last log position folded into it. */
export interface StoredDocument<D extends Document = Document> {
  readonly key: string;
  readonly position: number;
  readonly document: D;
}

/** One write of a batch: the whole document, or its deletion (`document: null`). Ignored when the stored position is not lower. */
export interface DocumentWrite {
  readonly key: string;
  readonly position: number;
  readonly document: Document | null;
}

/** Top-level fields only; all conditions must hold. */
export type Condition =
  | { readonly field: string; readonly equals: Json }
  | { readonly field: string; readonly in: readonly Json[] }
  | { readonly field: string; readonly from?: string | number; readonly to?: string | number };

export interface Query {
  readonly where?: readonly Condition[];
  /** Sorted by these fields, then by key, so that pages are stable. */
  readonly sort?: readonly { readonly field: string; readonly descending?: boolean }[];
  readonly limit: number;
  /** The `next` of the page before. */
  readonly cursor?: string;
}

export interface Page<D extends Document = Document> {
  readonly documents: readonly StoredDocument<D>[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
}

export interface CollectionDefinition {
  readonly name: string;
  /** Fields that queries filter and sort by; each entry is one (compound) index. */
  readonly indexes: readonly (readonly string[])[];
}

export interface Checkpoint {
  readonly position: number;
  /** Version of the fold that wrote the documents. */
  readonly version: number;
}

export interface ReadModelStore {
  /** Creates the collection and its indexes when they are missing. */
  ensureCollection(definition: CollectionDefinition): Promise<void>;
  get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined>;
  getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]>;
  find<D extends Document>(collection: string, query: Query): Promise<Page<D>>;
  count(collection: string, where?: readonly Condition[]): Promise<number>;
  /** Writes all, each guarded by its position. */
  write(collection: string, writes: readonly DocumentWrite[]): Promise<void>;
  /** Puts one collection in the place of another, at once; the replaced one is dropped. */
  replaceCollection(from: string, to: string): Promise<void>;
  dropCollection(name: string): Promise<void>;
  checkpoint(name: string): Promise<Checkpoint | undefined>;
  storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void>;
  dropCheckpoint(name: string): Promise<void>;
  close(): Promise<void>;
}
