import { cursorAfter, pageEndOf } from '../cursor.js';
import { UnknownCollectionError } from '../errors.js';
import { headOf } from '../fields-before.js';
import type { Lease, Leases, LeaseTime } from '../leases.js';
import type {
  Checkpoint, CollectionDefinition, Commit, Condition, Document, DocumentWrite, KeyRange, Page, Query, ReadModelStore, StoredDocument, StoredText, TextsQuery, TextWrite,
} from '../read-model-store.js';
import { requireCollectionName, requireConditions, requireDefinition, requireLimit, requirePosition, requireQuery } from '../request-rules.js';
import { jsonOf } from '../writes.js';
import { MemoryLeases } from './memory-leases.js';
import { compareStrings, comparison, meets } from './order.js';

/** A read-model store in memory, for forks and tests: each query looks at every document. */
export function openMemoryReadModelStore(): ReadModelStore & Leases {
  return new MemoryReadModelStore();
}

interface Written {
  readonly key: string;
  readonly position: number;
  /** JSON, so that neither a writer nor a reader shares objects with the store; `null` for a deletion. */
  readonly json: string | null;
  /** The same, read once to be looked at and never given away. */
  looked?: StoredDocument;
}

class MemoryReadModelStore implements ReadModelStore, Leases {
  readonly #collections = new Map<string, Map<string, Written>>();
  readonly #checkpoints = new Map<string, Checkpoint>();
  readonly #leases = new MemoryLeases();

  async ensureCollection(definition: CollectionDefinition): Promise<void> {
    requireDefinition(definition);
    if (!this.#collections.has(definition.name)) this.#collections.set(definition.name, new Map());
  }

  async get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined> {
    return (await this.getMany<D>(collection, [key]))[0];
  }

  async getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]> {
    return this.#written(collection, keys).flatMap((written) => stored<D>(written));
  }

  async lastWrites(collection: string, keys: readonly string[]): Promise<readonly DocumentWrite[]> {
    return this.#written(collection, keys).map((written) => stored(written)[0] ?? { key: written.key, position: written.position, document: null });
  }

  async find<D extends Document>(collection: string, query: Query): Promise<Page<D>> {
    requireQuery(query);
    const sort = query.sort ?? [];
    const compare = comparison(sort);
    const end = query.cursor === undefined ? undefined : pageEndOf(query.cursor, sort);
    const last = end && { key: end.key, position: 0, document: Object.fromEntries(sort.map(({ field }, i) => [field, end.values[i] ?? null])) };
    const found = this.#matching(collection, query.where ?? [])
      .filter((one) => last === undefined || compare(lookedAt(one), last) > 0)
      .sort((a, b) => compare(lookedAt(a), lookedAt(b)));
    const whole = found.slice(0, query.limit).flatMap((one) => stored<D>(one));
    const documents = whole.map((document) => headOf(document, query.fieldsBefore));
    const lastOfPage = whole.at(-1);
    return found.length > documents.length && lastOfPage ? { documents, next: cursorAfter(lastOfPage, sort) } : { documents };
  }

  async texts(collection: string, { after, limit }: TextsQuery): Promise<readonly StoredText[]> {
    requireLimit(limit);
    return [...this.#collection(collection).values()]
      .flatMap(({ key, position, json }) => (json === null || (after !== undefined && compareStrings(key, after) <= 0) ? [] : { key, position, json }))
      .sort((a, b) => compareStrings(a.key, b.key))
      .slice(0, limit);
  }

  async lastInRanges<D extends Document>(collection: string, ranges: readonly KeyRange[]): Promise<readonly StoredDocument<D>[]> {
    const found = this.#matching(collection, []);
    return ranges.flatMap(({ from, to }) => {
      const within = found.filter(({ key }) => compareStrings(from, key) <= 0 && compareStrings(key, to) <= 0);
      return within.length === 0 ? [] : stored<D>(within.reduce((last, one) => (compareStrings(last.key, one.key) < 0 ? one : last)));
    });
  }

  async count(collection: string, where: readonly Condition[] = []): Promise<number> {
    requireConditions(where);
    return this.#matching(collection, where).length;
  }

  async write(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Promise<void> {
    await this.commit({ documents: [{ collection, writes }], checkpoints: [] });
  }

  async commit({ documents, checkpoints }: Commit): Promise<void> {
    const prepared = documents.map(({ collection, writes }) => ({ into: this.#collection(collection), writes: writes.map(written) }));
    for (const { name, checkpoint } of checkpoints) requirePosition(`checkpoint "${name}"`, checkpoint.position);
    for (const { name, term } of checkpoints) if (term !== undefined) this.#leases.require(name, term);
    for (const { into, writes } of prepared) {
      for (const write of writes) if (write.position > (into.get(write.key)?.position ?? -Infinity)) into.set(write.key, write);
    }
    for (const { name, checkpoint } of checkpoints) this.#checkpoints.set(name, checkpoint);
  }

  async replaceCollection(from: string, to: string): Promise<void> {
    requireCollectionName(to);
    const documents = this.#collection(from);
    this.#collections.delete(from);
    this.#collections.set(to, documents);
  }

  async dropCollection(name: string): Promise<void> {
    requireCollectionName(name);
    this.#collections.delete(name);
  }

  async checkpoint(name: string): Promise<Checkpoint | undefined> {
    return this.#checkpoints.get(name);
  }

  async storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    await this.commit({ documents: [], checkpoints: [{ name, checkpoint }] });
  }

  async dropCheckpoint(name: string, term?: number): Promise<void> {
    if (term !== undefined) this.#leases.require(name, term);
    this.#checkpoints.delete(name);
  }

  async acquireLease(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined> {
    return this.#leases.acquire(name, owner, time);
  }

  async renewLease(lease: Lease, time: LeaseTime): Promise<Lease | undefined> {
    return this.#leases.renew(lease, time);
  }

  async releaseLease(lease: Lease): Promise<void> {
    this.#leases.release(lease);
  }

  async close(): Promise<void> {
    this.#collections.clear();
    this.#checkpoints.clear();
  }

  #collection(name: string): Map<string, Written> {
    requireCollectionName(name);
    const documents = this.#collections.get(name);
    if (documents === undefined) throw new UnknownCollectionError(name);
    return documents;
  }

  #written(collection: string, keys: readonly string[]): readonly Written[] {
    const documents = this.#collection(collection);
    return [...new Set(keys)].flatMap((key) => documents.get(key) ?? []);
  }

  #matching(collection: string, where: readonly Condition[]): Written[] {
    return [...this.#collection(collection).values()].filter((one) => one.json !== null && where.every((condition) => meets(lookedAt(one).document, condition)));
  }
}

function lookedAt(one: Written): StoredDocument {
  return (one.looked ??= { key: one.key, position: one.position, document: JSON.parse(one.json ?? '{}') as Document });
}

function written(write: DocumentWrite | TextWrite): Written {
  const { key, position } = write;
  requirePosition(`document "${key}"`, position);
  return { key, position, json: jsonOf(write) };
}

function stored<D extends Document>({ key, position, json }: Written): readonly StoredDocument<D>[] {
  return json === null ? [] : [{ key, position, document: JSON.parse(json) as D }];
}
