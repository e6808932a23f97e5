import type { StreamingRead } from '@eventstore/db-client';
import { StoreUnavailableError } from '@zhubao/event-store';
import type { Connection } from '../connection/connection.js';
import type { EsdbClient } from '../connection/esdb-client.js';
import { Gate } from '../failure/gate.js';
import { classify } from '../failure/classify.js';
import type { NoticeSink } from '../failure/notice.js';
import { GaveUp, persist, type PersistenceOptions } from '../failure/persistence.js';
import { readPage } from './page.js';

/** Reads under way at once; with the appends and the subscriptions they share what one connection carries. */
const readsInFlight = 32;

export interface ReaderOptions extends PersistenceOptions {
  readonly readTimeoutMs: number;
  readonly pageSize: number;
}

/** Reads page by page, each again when it failed: reading changes nothing. */
export class Reader {
  readonly store: string;
  readonly #connection: Connection;
  readonly #options: ReaderOptions;
  readonly #report: NoticeSink;
  readonly #gate = new Gate(readsInFlight);

  constructor(store: string, connection: Connection, options: ReaderOptions, report: NoticeSink) {
    this.store = store;
    this.#connection = connection;
    this.#options = options;
    this.#report = report;
  }

  get pageSize(): number {
    return this.#options.pageSize;
  }

  /** Settles once no read is under way. */
  idle(): Promise<void> {
    return this.#gate.empty();
  }

  /** @throws StoreUnavailableError when the server cannot be reached or does not allow it; other troubles as the client tells them */
  async page<T>(stream: string, open: (client: EsdbClient) => StreamingRead<T>): Promise<readonly T[]> {
    const failed = (error: unknown, attempt: number) => this.#report({ kind: 'read-repeated', stream, attempt, reason: messageOf(error) });
    try {
      return await this.#gate.pass(() => persist(this.#options, failed, () => this.#once(stream, open)));
    } catch (error) {
      throw unavailable(this.store, stream, error);
    }
  }

  async #once<T>(stream: string, open: (client: EsdbClient) => StreamingRead<T>): Promise<readonly T[]> {
    const { client } = this.#connection;
    try {
      const events = await readPage(`Reading ${stream}`, this.#options.readTimeoutMs, client.released, open(client));
      this.#connection.answered();
      return events;
    } catch (error) {
      const trouble = classify(error);
      if (trouble.kind === 'passing' && !trouble.answered) this.#connection.timedOut(client);
      else this.#connection.answered();
      throw error;
    }
  }
}

/** Says of an error of the client what is in the way, where the port has a word for it. */
export function unavailable(store: string, stream: string, error: unknown): unknown {
  if (error instanceof GaveUp) {
    return new StoreUnavailableError(store, `reading ${stream} failed ${error.attempts} times (last: ${messageOf(error.last)}). See whether the server runs and has a leader.`, {
      cause: error.last,
    });
  }
  if (classify(error).kind === 'access-denied') {
    return new StoreUnavailableError(store, `it does not let this user read ${stream}. See name, password and access control; reading $all needs the rights of an administrator unless the default is changed.`, {
      cause: error,
    });
  }
  return error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
