import {
  type Checkpoint, type CollectionDefinition, type Commit, type Condition, cursorAfter, type Document, type DocumentWrite, headOf, type KeyRange, type Lease,
  type Leases, type LeaseTime, type Page, pageEndOf, type Query, type ReadModelStore, requireCollectionName, requireConditions, requireDefinition,
  requireLimit, requirePosition, requireQuery, type StoredDocument, type StoredText, type TextsQuery, type TextWrite,
} from '@zhubao/read-models';
import { addressOf, type AddressOptions } from './address.js';
import { Checkpoints } from './checkpoints.js';
import { Collections } from './collections.js';
import { connect, type Connection, type Timeouts } from './connection.js';
import { requireFormat } from './database-format.js';
import { formsOf, writeForms } from './guarded-writes.js';
import { MongoLeases } from './leases.js';
import { filterOf, filtersAfter, orderOf, type StoredFilter } from './queries.js';
import { type StoredForm, storedIn, writeOf } from './stored-form.js';
import { Turns } from './turns.js';

export interface MongoOptions extends AddressOptions {
  readonly timeouts?: Partial<Timeouts>;
}

/**
 * Read models in one MongoDB database, for any number of processes. Needs neither transactions nor change streams.
 * @throws ReadModelAddressError, ReadModelServerError
 */
export async function openMongoReadModelStore({ timeouts, ...address }: MongoOptions): Promise<ReadModelStore & Leases> {
  const connection = await connect(addressOf(address), timeouts);
  try {
    await requireFormat(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new MongoReadModelStore(connection);
}

/** Keys of one request. */
const keysAtOnce = 1000;
/** Ranges that are asked for side by side: one request each. */
const rangesAtOnce = 50;

class MongoReadModelStore implements ReadModelStore, Leases {
  readonly #connection: Connection;
  readonly #collections: Collections;
  readonly #checkpoints: Checkpoints;
  readonly #leases: MongoLeases;
  /** Changes of checkpoints and leases by this process. */
  readonly #turns = new Turns();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#collections = new Collections(connection);
    this.#checkpoints = new Checkpoints(connection);
    this.#leases = new MongoLeases(connection);
  }

  async ensureCollection(definition: CollectionDefinition): Promise<void> {
    requireDefinition(definition);
    await this.#collections.ensure(definition);
  }

  async get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined> {
    return (await this.getMany<D>(collection, [key]))[0];
  }

  async getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]> {
    return (await this.#forms(collection, keys)).flatMap((form) => storedIn<D>(form));
  }

  async lastWrites(collection: string, keys: readonly string[]): Promise<readonly DocumentWrite[]> {
    return (await this.#forms(collection, keys)).map(writeOf);
  }

  async find<D extends Document>(collection: string, query: Query): Promise<Page<D>> {
    requireCollectionName(collection);
    requireQuery(query);
    const { where = [], sort = [], limit, cursor, fieldsBefore } = query;
    const filters = cursor === undefined ? [filterOf(where)] : filtersAfter(pageEndOf(cursor, sort), where, sort);
    const found: StoredForm[] = [];
    // One more than asked for tells whether there is a next page.
    for (const filter of filters) if (found.length <= limit) found.push(...(await this.#first(collection, filter, query, limit + 1 - found.length)));
    if (found.length === 0) await this.#collections.require(collection);
    const whole = found.slice(0, limit).flatMap((form) => storedIn<D>(form));
    const documents = whole.map((document) => headOf(document, fieldsBefore));
    const last = whole.at(-1);
    return found.length > limit && last ? { documents, next: cursorAfter(last, sort) } : { documents };
  }

  async texts(collection: string, { after, limit }: TextsQuery): Promise<readonly StoredText[]> {
    requireCollectionName(collection);
    requireLimit(limit);
    const found = await this.#first(collection, after === undefined ? { live: true } : { live: true, _id: { $gt: after } }, { limit }, limit);
    if (found.length === 0) await this.#collections.require(collection);
    return found.flatMap((form) => storedIn(form)).map(({ key, position, document }) => ({ key, position, json: JSON.stringify(document) }));
  }

  async lastInRanges<D extends Document>(collection: string, ranges: readonly KeyRange[]): Promise<readonly StoredDocument<D>[]> {
    requireCollectionName(collection);
    const found: StoredForm[] = [];
    for (let from = 0; from < ranges.length; from += rangesAtOnce) found.push(...(await Promise.all(ranges.slice(from, from + rangesAtOnce).map((range) => this.#lastIn(collection, range)))).flat());
    if (found.length === 0) await this.#collections.require(collection);
    return found.flatMap((form) => storedIn<D>(form));
  }

  async count(collection: string, where: readonly Condition[] = []): Promise<number> {
    requireCollectionName(collection);
    requireConditions(where);
    const { answerMs } = this.#connection.timeouts;
    const count = await this.#connection.onCollection(collection, async (stored) => stored.countDocuments(filterOf(where), { maxTimeMS: answerMs }));
    if (count === 0) await this.#collections.require(collection);
    return count;
  }

  async write(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Promise<void> {
    await this.commit({ documents: [{ collection, writes }], checkpoints: [] });
  }

  async commit({ documents, checkpoints }: Commit): Promise<void> {
    for (const { collection } of documents) requireCollectionName(collection);
    for (const { name, checkpoint } of checkpoints) requirePosition(`checkpoint "${name}"`, checkpoint.position);
    const prepared = documents.map(({ collection, writes }) => ({ collection, forms: formsOf(writes) }));
    await this.#collections.require(...documents.map(({ collection }) => collection));
    await this.#checkpoints.require(checkpoints);
    for (const { collection, forms } of prepared) await writeForms(this.#connection, collection, forms);
    await this.#turns.take(() => this.#checkpoints.store(checkpoints));
  }

  async replaceCollection(from: string, to: string): Promise<void> {
    requireCollectionName(from);
    requireCollectionName(to);
    await this.#collections.replace(from, to);
  }

  async dropCollection(name: string): Promise<void> {
    requireCollectionName(name);
    await this.#collections.drop(name);
  }

  async checkpoint(name: string): Promise<Checkpoint | undefined> {
    return this.#checkpoints.of(name);
  }

  async storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    await this.commit({ documents: [], checkpoints: [{ name, checkpoint }] });
  }

  async dropCheckpoint(name: string, term?: number): Promise<void> {
    await this.#turns.take(() => this.#checkpoints.drop(name, term));
  }

  async acquireLease(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined> {
    return this.#turns.take(() => this.#leases.acquire(name, owner, time));
  }

  async renewLease(lease: Lease, time: LeaseTime): Promise<Lease | undefined> {
    return this.#turns.take(() => this.#leases.renew(lease, time));
  }

  async releaseLease(lease: Lease): Promise<void> {
    await this.#turns.take(() => this.#leases.release(lease));
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #forms(collection: string, keys: readonly string[]): Promise<readonly StoredForm[]> {
    requireCollectionName(collection);
    const wanted = [...new Set(keys)].filter((key) => key.isWellFormed());
    const found: StoredForm[] = [];
    for (let from = 0; from < wanted.length; from += keysAtOnce) found.push(...(await this.#formsOf(collection, wanted.slice(from, from + keysAtOnce))));
    // An empty answer may come from a collection that is not there.
    if (found.length === 0) await this.#collections.require(collection);
    return found;
  }

  async #formsOf(collection: string, keys: readonly string[]): Promise<readonly StoredForm[]> {
    const [key] = keys;
    const filter: StoredFilter = keys.length === 1 && key !== undefined ? { _id: key } : { _id: { $in: keys } };
    const { answerMs } = this.#connection.timeouts;
    return this.#connection.onCollection(collection, async (stored) => stored.find(filter, { batchSize: keys.length, maxTimeMS: answerMs }).toArray());
  }

  async #lastIn(collection: string, { from, to }: KeyRange): Promise<readonly StoredForm[]> {
    const { answerMs } = this.#connection.timeouts;
    const filter: StoredFilter = { live: true, _id: { $gte: from, $lte: to } };
    return this.#connection.onCollection(collection, async (stored) => stored.find(filter, { sort: { _id: -1 }, limit: 1, batchSize: 1, maxTimeMS: answerMs }).toArray());
  }

  async #first(collection: string, filter: StoredFilter, { sort = [] }: Query, limit: number): Promise<readonly StoredForm[]> {
    const { answerMs } = this.#connection.timeouts;
    return this.#connection.onCollection(collection, async (stored) => stored.find(filter, { sort: orderOf(sort), limit, batchSize: limit, maxTimeMS: answerMs }).toArray());
  }
}
