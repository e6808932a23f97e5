import { BACKWARDS, END, FORWARDS, START, type ResolvedEvent } from '@eventstore/db-client';
import type { Direction, RecordedEvent } from '@zhubao/event-store';
import { StreamDeletedError } from '../errors/stream-deleted-error.js';
import { classify } from '../failure/classify.js';
import { EsdbRecordedEvent, recordOf } from './esdb-recorded-event.js';
import type { Reader } from './reader.js';

/** Reads one stream, from the leader: what is decided must rest on what stands there. */
export class StreamReader {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async read(stream: string, direction: Direction, from: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    let next = from;
    while (events.length < limit) {
      const asked = Math.min(this.#reader.pageSize, limit - events.length);
      const page = await this.#page(stream, direction, next, asked);
      events.push(...page);
      const last = page.at(-1);
      if (last === undefined || page.length < asked || (direction === 'backwards' && last.revision === 0)) break;
      next = direction === 'forwards' ? last.revision + 1 : last.revision - 1;
    }
    return events;
  }

  async #page(stream: string, direction: Direction, from: number | undefined, maxCount: number): Promise<readonly RecordedEvent[]> {
    const forwards = direction === 'forwards';
    const options = {
      direction: forwards ? FORWARDS : BACKWARDS,
      fromRevision: from === undefined ? (forwards ? START : END) : BigInt(from),
      maxCount,
      requiresLeader: true,
    } as const;
    try {
      const page = await this.#reader.page(stream, (client) => client.readStream(stream, options));
      return page.map((resolved) => this.#event(resolved));
    } catch (error) {
      switch (classify(error).kind) {
        case 'stream-not-found':
          return [];
        case 'stream-deleted':
          throw new StreamDeletedError(this.#reader.store, stream, { cause: error });
        default:
          throw error;
      }
    }
  }

  #event(resolved: ResolvedEvent): RecordedEvent {
    const { event, position } = recordOf(this.#reader.store, resolved);
    return new EsdbRecordedEvent(this.#reader.store, event, position);
  }
}
