import { type Collection, type Db, MongoClient, MongoError, ReadConcern } from 'mongodb';
import { setTimeout } from 'node:timers/promises';
import type { Address } from './address.js';
import { ReadModelAddressError, ReadModelServerError } from './errors.js';
import { explained, isPassing, LateError } from './faults.js';
import { type Hello, requireUsable } from './server-rules.js';
import type { StoredForm } from './stored-form.js';

/** How long the store waits, so that nothing waits for ever. */
export interface Timeouts {
  /** For a server that takes writes: the time of an election, or of a restart. */
  readonly selectionMs: number;
  /** For the answer to one request. */
  readonly answerMs: number;
  /** For the indexes of one collection. */
  readonly indexingMs: number;
}

const defaultTimeouts: Timeouts = { selectionMs: 10_000, answerMs: 30_000, indexingMs: 30 * 60_000 };
const firstPauseMs = 20;
const longestPauseMs = 500;

/** One database on a server that may go away and come back. */
export class Connection {
  readonly server: string;
  readonly timeouts: Timeouts;
  readonly #client: MongoClient;
  readonly #database: Db;
  #isClosed = false;

  constructor(client: MongoClient, database: Db, server: string, timeouts: Timeouts) {
    this.#client = client;
    this.#database = database;
    this.server = server;
    this.timeouts = timeouts;
  }

  /**
   * Does work that may be repeated, and repeats it while connections break or another member becomes primary: from the
   * first break for as long as it would wait for a server. The driver itself repeats writes once, on replica sets only.
   * @throws ReadModelServerError
   */
  async run<T>(work: (database: Db) => Promise<T>, limitMs = this.timeouts.answerMs): Promise<T> {
    let giveUpAt: number | undefined;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      if (this.#isClosed) throw new ReadModelServerError(this.server, 'closed', `The read models at ${this.server} are closed.`);
      try {
        return await within(limitMs, work(this.#database));
      } catch (error) {
        giveUpAt ??= performance.now() + this.timeouts.selectionMs;
        if (!isPassing(error) || performance.now() + pauseMs > giveUpAt) throw explained(error, this.server);
        await setTimeout(pauseMs);
      }
    }
  }

  async onCollection<T>(name: string, work: (collection: Collection<StoredForm>) => Promise<T>): Promise<T> {
    return this.run(async (database) => work(database.collection<StoredForm>(name)));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client.close();
  }
}

/** @throws ReadModelAddressError, ReadModelServerError */
export async function connect(address: Address, timeouts: Partial<Timeouts> = {}): Promise<Connection> {
  const limits = { ...defaultTimeouts, ...timeouts };
  const client = clientOf(address, limits);
  try {
    const hello = await within(limits.selectionMs + limits.answerMs, greet(client, address.database));
    requireUsable(hello, address.server);
    return new Connection(client, client.db(address.database, guaranteesOf(hello, limits)), address.server, limits);
  } catch (error) {
    await client.close();
    throw explained(error, address.server);
  }
}

function clientOf({ url, login, server }: Address, { selectionMs, answerMs, indexingMs }: Timeouts): MongoClient {
  try {
    return new MongoClient(url, {
      ...(login && { auth: login }),
      appName: 'zhubao',
      serverSelectionTimeoutMS: selectionMs,
      connectTimeoutMS: selectionMs,
      waitQueueTimeoutMS: answerMs,
      // Each request has its own, shorter limit; this one frees the socket of a request that was given up.
      socketTimeoutMS: indexingMs + answerMs,
      // `Connection` repeats, on every kind of server.
      retryReads: false,
      retryWrites: false,
      promoteLongs: true,
      promoteValues: true,
      ignoreUndefined: false,
    });
  } catch (error) {
    // The driver has seen no password: what it says can be shown.
    if (error instanceof MongoError || error instanceof TypeError) throw new ReadModelAddressError(`The address of ${server} cannot be used: ${error.message}`);
    throw error;
  }
}

async function greet(client: MongoClient, database: string): Promise<Hello> {
  await client.connect();
  return client.db(database).command({ hello: 1 });
}

/** A single server has no majority; on a replica set only what a majority has on disk survives an election. */
function guaranteesOf(hello: Hello, { answerMs }: Timeouts): Parameters<MongoClient['db']>[1] {
  const isReplicated = hello.setName !== undefined || hello.msg === 'isdbgrid';
  return {
    readPreference: 'primary',
    writeConcern: { w: isReplicated ? 'majority' : 1, journal: true, wtimeoutMS: answerMs },
    ...(isReplicated ? { readConcern: new ReadConcern('majority') } : {}),
  };
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const late = setTimeout(limitMs, undefined, { signal: answered.signal }).then(() => {
    throw new LateError(limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    answered.abort();
  }
}
