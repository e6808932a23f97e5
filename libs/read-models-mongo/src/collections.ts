import { type CollectionDefinition, UnknownCollectionError } from '@zhubao/read-models';
import { type Collection, type Db, type IndexDirection, MongoServerError } from 'mongodb';
import type { Connection } from './connection.js';
import { internalError, namespaceExists, namespaceNotFound, notImplemented } from './faults.js';
import { pathOf } from './queries.js';

/** Collections by name: MongoDB makes one for every name that is written to, so their existence is asked for. */
export class Collections {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @throws UnknownCollectionError */
  async require(...names: readonly string[]): Promise<void> {
    await this.#connection.run(async (database) => {
      const there = await namesOf(database, names);
      for (const name of names) if (!there.has(name)) throw new UnknownCollectionError(name);
    });
  }

  async ensure({ name, indexes }: CollectionDefinition): Promise<void> {
    const declared = new Map([[], ...indexes].map(indexOn).map((index) => [index.name, index]));
    await this.#connection.run(async (database) => ignoring(namespaceExists, database.createCollection(name)));
    await this.#connection.run(async (database) => {
      const existing = new Set((await database.collection(name).indexes()).map((index) => index.name));
      const missing = [...declared.values()].filter((index) => !existing.has(index.name));
      if (missing.length > 0) await index(database.collection(name), missing);
    }, this.#connection.timeouts.indexingMs);
  }

  async replace(from: string, to: string): Promise<void> {
    let wasThere = false;
    await this.#connection.run(async (database) => {
      if (!(await namesOf(database, [from])).has(from)) {
        // Gone at a repetition: the first attempt did it, and its answer was lost.
        if (wasThere) return;
        throw new UnknownCollectionError(from);
      }
      wasThere = true;
      if (from !== to) await rename(database, from, to);
    });
  }

  async drop(name: string): Promise<void> {
    await this.#connection.run(async (database) => drop(database, name));
  }
}

interface Index {
  readonly name: string;
  readonly key: Map<string, IndexDirection>;
}

/**
 * All in one request: the documents are read once. FerretDB refuses the whole request over an index that another makes
 * at the same time, and ever after over one whose maker it lost sight of; there each is asked for by itself.
 */
async function index(collection: Collection, missing: readonly Index[]): Promise<void> {
  try {
    await collection.createIndexes([...missing]);
  } catch (error) {
    if (!isThereAlready(error)) throw error;
    for (const one of missing) await collection.createIndexes([one]).catch((refused: unknown) => {
      if (!isThereAlready(refused)) throw refused;
    });
  }
}

/** MongoDB never says this: to it an index that is there is made. */
function isThereAlready(error: unknown): boolean {
  return isCode(internalError, error) && /index \S+ already exists/.test((error as Error).message);
}

/** What exists comes first in each, and the key last: it is the last term of every order. */
function indexOn(fields: readonly string[]): Index {
  return { name: ['live', ...fields].join('.'), key: new Map(['live', ...fields.map(pathOf), '_id'].map((path) => [path, 1])) };
}

async function namesOf(database: Db, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await database.listCollections({ name: { $in: names } }, { nameOnly: true }).toArray();
  return new Set(found.map(({ name }) => name));
}

/**
 * At once on MongoDB. FerretDB cannot drop and rename in one step: there nothing is under the name for a moment, and
 * after a crash in it the repeat goes on with the renaming.
 */
async function rename(database: Db, from: string, to: string): Promise<void> {
  try {
    await database.renameCollection(from, to, { dropTarget: true });
  } catch (error) {
    if (!isCode(notImplemented, error)) throw error;
    await drop(database, to);
    await database.renameCollection(from, to);
  }
}

async function drop(database: Db, name: string): Promise<void> {
  await ignoring(namespaceNotFound, database.dropCollection(name));
}

async function ignoring(code: number, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isCode(code, error)) throw error;
  }
}

function isCode(code: number, error: unknown): boolean {
  return error instanceof MongoServerError && error.code === code;
}
