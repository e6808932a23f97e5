import { BACKWARDS, END, FORWARDS, START, type AllStreamResolvedEvent, type Position } from '@eventstore/db-client';
import { InvalidReadError, LogChangedError, type Direction, type RecordedEvent } from '@zhubao/event-store';
import { classify } from '../failure/classify.js';
import type { DomainStreams } from './domain-streams.js';
import { EsdbRecordedEvent, recordOf } from './esdb-recorded-event.js';
import type { Reader } from './reader.js';

/** Size of the first page when only the last event is looked for: most logs end with one of ours. */
const firstPage = 8;

/** Any record of the log, ours or the system's. */
interface LogRecord {
  readonly position: number;
  readonly id: string;
  /** Absent when it is not ours. */
  readonly event: RecordedEvent | undefined;
}

/** Reads the log of all streams. The client cannot ask the server to filter a read, so records of others are dropped here. */
export class LogReader {
  readonly #reader: Reader;
  readonly #streams: DomainStreams;

  constructor(reader: Reader, streams: DomainStreams) {
    this.#reader = reader;
    this.#streams = streams;
  }

  async read(direction: Direction, after: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    let last = after;
    while (events.length < limit) {
      // One more, for the record at the position itself.
      const asked = Math.min(this.#reader.pageSize, limit - events.length) + 1;
      const { records, isLast } = await this.#page(direction, last, asked);
      events.push(...records.flatMap(({ event }) => (event === undefined ? [] : [event])).slice(0, limit - events.length));
      if (isLast) break;
      last = records.at(-1)?.position;
    }
    return events;
  }

  /** Position of our last event. */
  async head(): Promise<number | undefined> {
    let before: number | undefined;
    for (let asked = firstPage; ; asked = Math.min(asked * 4, this.#reader.pageSize)) {
      const { records, isLast } = await this.#page('backwards', before, asked);
      const last = records.find(({ event }) => event !== undefined);
      if (last !== undefined || isLast) return last?.position;
      before = records.at(-1)?.position;
    }
  }

  /**
   * Makes sure that an event stands at this position, and if it is known which, that it is this one.
   * A subscription would not tell: beyond the end of a log that lost its end, it just waits.
   * @throws LogChangedError
   */
  async verify(position: number, id: string | undefined): Promise<void> {
    const found = await this.#fetch('forwards', position, 1).catch((error: unknown) => {
      if (classify(error).kind === 'invalid-position') throw new LogChangedError(this.#reader.store, position, { cause: error });
      throw error;
    });
    const [record] = found;
    if (record?.position !== position || (id !== undefined && record.id !== id)) throw new LogChangedError(this.#reader.store, position);
  }

  async #page(direction: Direction, after: number | undefined, count: number): Promise<{ readonly records: readonly LogRecord[]; readonly isLast: boolean }> {
    try {
      const page = await this.#fetch(direction, after, count);
      // Forwards the server includes the record at the position, backwards it ends before it; here it is left out either way.
      return { records: page.filter(({ position }) => position !== after), isLast: page.length < count };
    } catch (error) {
      if (classify(error).kind === 'invalid-position') throw new InvalidReadError('after', after, 'a position at which this log holds an event');
      throw error;
    }
  }

  async #fetch(direction: Direction, from: number | undefined, maxCount: number): Promise<readonly LogRecord[]> {
    const forwards = direction === 'forwards';
    const options = {
      direction: forwards ? FORWARDS : BACKWARDS,
      fromPosition: positionOf(from) ?? (forwards ? START : END),
      maxCount,
      requiresLeader: true,
    } as const;
    const page = await this.#reader.page('$all', (client) => client.readAll(options));
    return page.map((resolved) => this.record(resolved));
  }

  record(resolved: AllStreamResolvedEvent): LogRecord {
    const { event, position } = recordOf(this.#reader.store, resolved);
    return { position, id: event.id, event: this.#streams.has(event) ? new EsdbRecordedEvent(this.#reader.store, event, position) : undefined };
  }
}

/** Commit and prepare position are one number in every log that servers of today write. The beginning has no event of ours, so 0 is before all. */
export function positionOf(position: number | undefined): Position | undefined {
  return position === undefined || position === 0 ? undefined : { commit: BigInt(position), prepare: BigInt(position) };
}
