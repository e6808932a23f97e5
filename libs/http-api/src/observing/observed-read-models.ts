import type { Checkpoint, CollectionDefinition, Commit, Condition, Document, DocumentWrite, KeyRange, Page, Query, ReadModelStore, StoredDocument, StoredText, TextsQuery, TextWrite } from '@zhubao/read-models';
import type { StoreWatch } from './watch.js';

/** Read models that tell how long their questions take; what writes them is measured by its lag. */
export class ObservedReadModels implements ReadModelStore {
  constructor(private readonly store: ReadModelStore, private readonly watch: StoreWatch) {}

  get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined> {
    return this.#asked('get', () => this.store.get<D>(collection, key));
  }

  getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]> {
    return this.#asked('getMany', () => this.store.getMany<D>(collection, keys));
  }

  find<D extends Document>(collection: string, query: Query): Promise<Page<D>> {
    return this.#asked('find', () => this.store.find<D>(collection, query));
  }

  texts(collection: string, query: TextsQuery): Promise<readonly StoredText[]> {
    return this.#asked('texts', () => this.store.texts(collection, query));
  }

  lastInRanges<D extends Document>(collection: string, ranges: readonly KeyRange[]): Promise<readonly StoredDocument<D>[]> {
    return this.#asked('lastInRanges', () => this.store.lastInRanges<D>(collection, ranges));
  }

  count(collection: string, where?: readonly Condition[]): Promise<number> {
    return this.#asked('count', () => this.store.count(collection, where));
  }

  lastWrites(collection: string, keys: readonly string[]): Promise<readonly DocumentWrite[]> {
    return this.store.lastWrites(collection, keys);
  }

  ensureCollection(definition: CollectionDefinition): Promise<void> {
    return this.store.ensureCollection(definition);
  }

  write(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Promise<void> {
    return this.store.write(collection, writes);
  }

  commit(commit: Commit): Promise<void> {
    return this.store.commit(commit);
  }

  replaceCollection(from: string, to: string): Promise<void> {
    return this.store.replaceCollection(from, to);
  }

  dropCollection(name: string): Promise<void> {
    return this.store.dropCollection(name);
  }

  checkpoint(name: string): Promise<Checkpoint | undefined> {
    return this.store.checkpoint(name);
  }

  storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    return this.store.storeCheckpoint(name, checkpoint);
  }

  dropCheckpoint(name: string, term?: number): Promise<void> {
    return this.store.dropCheckpoint(name, term);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  #asked<T>(operation: string, work: () => Promise<T>): Promise<T> {
    return this.watch.query('read-models', operation, work);
  }
}
