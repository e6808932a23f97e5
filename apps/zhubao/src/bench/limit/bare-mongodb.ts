import { type Document, MongoClient, type WriteConcernSettings } from 'mongodb';

export interface BareMongoAddress {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
}

/** A collection as the adapter left it. */
interface BareCollection {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly indexes: readonly { readonly name: string; readonly key: Map<string, 1> }[];
}

const AT_ONCE = 1_000;

/** The driver of MongoDB as it comes, with the guarantees that the adapter asks for. */
export class BareMongoDB {
  readonly #client: MongoClient;

  constructor({ url, username, password }: BareMongoAddress) {
    this.#client = new MongoClient(url, { retryReads: false, retryWrites: false, ...(username === undefined ? {} : { auth: { username, ...(password === undefined ? {} : { password }) } }) });
  }

  /** What answers, by its own account. */
  async server(): Promise<string> {
    const { version, ferretdbVersion } = await this.#client.db('admin').command({ buildInfo: 1 });
    return ferretdbVersion === undefined ? `MongoDB ${version}` : `FerretDB ${ferretdbVersion}, which answers as MongoDB ${version}`;
  }

  async collectionsOf(database: string): Promise<readonly BareCollection[]> {
    const db = this.#client.db(database);
    const collections: BareCollection[] = [];
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      const documents = await db.collection(name).find().toArray();
      const indexes = (await db.collection(name).indexes()).filter((index) => index.name !== '_id_');
      collections.push({ name, documents, indexes: indexes.map((index) => ({ name: String(index.name), key: new Map(Object.keys(index.key).map((path) => [path, 1])) })) });
    }
    return collections;
  }

  /** Into an empty database, documents before indexes. */
  async write(database: string, collections: readonly BareCollection[]): Promise<void> {
    const db = this.#client.db(database, { writeConcern: await this.#writeConcern() });
    for (const { name, documents, indexes } of collections) {
      const collection = await db.createCollection(name);
      for (let from = 0; from < documents.length; from += AT_ONCE) {
        await collection.bulkWrite(documents.slice(from, from + AT_ONCE).map((document) => ({ insertOne: { document } })), { ordered: false });
      }
      if (indexes.length > 0) await collection.createIndexes([...indexes]);
    }
  }

  async drop(database: string): Promise<void> {
    await this.#client.db(database).dropDatabase();
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #writeConcern(): Promise<WriteConcernSettings> {
    const { setName, msg } = await this.#client.db('admin').command({ hello: 1 });
    return { w: setName !== undefined || msg === 'isdbgrid' ? 'majority' : 1, journal: true };
  }
}
