import { START } from '@eventstore/db-client';
import type { RecordedEvent } from '@zhubao/event-store';
import type { Connection } from '../connection/connection.js';
import type { DomainStreams } from '../read/domain-streams.js';
import { positionOf, type LogReader } from '../read/log-reader.js';
import { unavailable } from '../read/reader.js';
import { ConnectionGivenUpError } from '../failure/connection-given-up-error.js';
import { Inbox } from './inbox.js';

/** One call of a subscription and how to end its connection. */
export interface Feed {
  readonly inbox: Inbox;
  /** Our events among what has arrived. */
  take(limit: number): { readonly arrived: number; readonly events: readonly RecordedEvent[] };
  /** The connection is dead, whatever it says. */
  giveUpConnection(): void;
  close(): void;
}

/** The log as subscriptions need it. */
export class FollowedLog {
  readonly store: string;
  readonly #connection: Connection;
  readonly #log: LogReader;
  readonly #streams: DomainStreams;

  constructor(store: string, connection: Connection, log: LogReader, streams: DomainStreams) {
    this.store = store;
    this.#connection = connection;
    this.#log = log;
    this.#streams = streams;
  }

  head(): Promise<number | undefined> {
    return this.#log.head();
  }

  verify(position: number, id: string | undefined): Promise<void> {
    return this.#log.verify(position, id);
  }

  /** @param after exclusive, as the server takes it */
  open(after: number | undefined, capacity: number): Feed {
    const { client } = this.#connection;
    const filter = this.#streams.filter(() => inbox.stir());
    const inbox: Inbox = new Inbox(client.subscribeToAll({ fromPosition: positionOf(after) ?? START, filter }, { highWaterMark: capacity }));
    const lost = () => inbox.lose(new ConnectionGivenUpError('The subscription'));
    client.released.addEventListener('abort', lost);
    return {
      inbox,
      close: () => {
        client.released.removeEventListener('abort', lost);
        inbox.leave();
      },
      take: (limit) => {
        const arrived = inbox.take(limit);
        const events = arrived.flatMap((resolved) => this.#log.record(resolved).event ?? []);
        return { arrived: arrived.length, events };
      },
      giveUpConnection: () => this.#connection.renew(client),
    };
  }

  describe(error: unknown): unknown {
    return unavailable(this.store, '$all', error);
  }
}
