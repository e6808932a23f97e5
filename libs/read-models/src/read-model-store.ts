/**
 * The read-model port: documents by key in named collections, found by filter, with the position of the
 * log that each one reflects. It needs no transactions over documents: a document never goes back to an
 * older position, and a checkpoint is written only after the documents it covers.
 *
 * Names of collections and fields are `[a-z][a-zA-Z0-9_]*`. A collection must have been ensured before use:
 * a mistyped name is an `UnknownCollectionError`, never an empty answer.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Document = { readonly [field: string]: Json };

/** What a queried field may hold: one kind of scalar, or null; a missing field counts as null. */
export type Scalar = null | boolean | number | string;

/** A document as it is stored: `position` is the last log position folded into it. */
export interface StoredDocument<D extends Document = Document> {
  readonly key: string;
  readonly position: number;
  readonly document: D;
}

/**
 * One write of a batch: the whole document, or its deletion (`document: null`). Ignored when the stored position
 * is not lower. A deletion keeps its position too, so that an older write cannot bring the document back.
 */
export interface DocumentWrite {
  readonly key: string;
  readonly position: number;
  readonly document: Document | null;
}

/** The same for who has the document as JSON text already; nobody looks whether it is one. */
export interface TextWrite {
  readonly key: string;
  readonly position: number;
  readonly json: string;
}

/** A document as the JSON text that stands for it in the store. */
export interface StoredText {
  readonly key: string;
  readonly position: number;
  readonly json: string;
}

/** Keys from one to another, both inclusive, compared by code point. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** Top-level fields only; all conditions must hold. Both ends of a range are inclusive, and it finds values of their type only. */
export type Condition =
  | { readonly field: string; readonly equals: Scalar }
  | { readonly field: string; readonly in: readonly Scalar[] }
  | { readonly field: string; readonly from?: string | number; readonly to?: string | number };

/** A stretch of a collection in the order of its keys, by code point. */
export interface TextsQuery {
  /** Key beyond which it begins, exclusive. Default: the first. */
  readonly after?: string;
  /** 1 to `maximumPageSize`. */
  readonly limit: number;
}

/** The most documents that one page may ask for. */
export const maximumPageSize = 1000;

export interface SortField {
  readonly field: string;
  readonly descending?: boolean;
}

export interface Query {
  readonly where?: readonly Condition[];
  /**
   * Sorted by these fields, then by key in the direction of the last one, so that pages are stable.
   * Ascending, null comes first, then numbers, then strings by code point.
   */
  readonly sort?: readonly SortField[];
  /**
   * Leaves out this field of each document and all that come after it: for lists of documents that end with what only
   * who looks at one of them wants to see. Default: nothing is left out.
   */
  readonly fieldsBefore?: string;
  /** 1 to `maximumPageSize`. */
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

export interface CheckpointWrite {
  readonly name: string;
  readonly checkpoint: Checkpoint;
  /** Of the lease of that name in which it is stored; without one, no lease is asked for. */
  readonly term?: number;
}

/** Documents of several collections and the checkpoints that they bring forward. */
export interface Commit {
  readonly documents: readonly { readonly collection: string; readonly writes: readonly (DocumentWrite | TextWrite)[] }[];
  readonly checkpoints: readonly CheckpointWrite[];
}

export interface ReadModelStore {
  /** Creates the collection and its indexes when they are missing. */
  ensureCollection(definition: CollectionDefinition): Promise<void>;
  get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined>;
  /** Those that exist, in no particular order. */
  getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]>;
  /** The last write of each key, deletions included, in no particular order: what a fold continues from. */
  lastWrites(collection: string, keys: readonly string[]): Promise<readonly DocumentWrite[]>;
  find<D extends Document>(collection: string, query: Query): Promise<Page<D>>;
  /** Documents as text, for who compares them as they were written and looks into few. */
  texts(collection: string, query: TextsQuery): Promise<readonly StoredText[]>;
  /** Of each range the document with the greatest key in it, where there is one; in no particular order. */
  lastInRanges<D extends Document>(collection: string, ranges: readonly KeyRange[]): Promise<readonly StoredDocument<D>[]>;
  count(collection: string, where?: readonly Condition[]): Promise<number>;
  /** Writes all, each guarded by its position. */
  write(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Promise<void>;
  /**
   * Writes the documents, then the checkpoints. A store with transactions does both at once; after a crash in
   * another one there may be documents without their checkpoint, never a checkpoint without its documents.
   * @throws LeaseLostError when the term of a checkpoint has ended. A store with transactions has then stored nothing;
   * another one may have documents of a commit during which the term ended, which their positions keep in order.
   */
  commit(commit: Commit): Promise<void>;
  /**
   * Puts one collection in the place of another, at once; the replaced one, if any, is dropped.
   * @throws UnknownCollectionError when `from` does not exist, so that a repeat after a crash can tell.
   */
  replaceCollection(from: string, to: string): Promise<void>;
  /** Drops the documents and the memory of deletions; a collection that does not exist stays so. */
  dropCollection(name: string): Promise<void>;
  checkpoint(name: string): Promise<Checkpoint | undefined>;
  storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void>;
  /**
   * One that is not there stays so. With a term, of the lease of that name, it is refused by the same operation once the
   * term has ended: asked for just before documents under the checkpoint are destroyed, it keeps those of a successor.
   * @throws LeaseLostError
   */
  dropCheckpoint(name: string, term?: number): Promise<void>;
  close(): Promise<void>;
}
