import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Direction, EncodedEvent, RecordedEvent, RecordedPlace } from '@zhubao/event-store';
import { describeSqliteError } from '../file/sqlite-errors.js';
import { KnownIds } from './known-ids.js';
import { RecentEvents } from './recent-events.js';
import { StoredEvent } from './stored-event.js';
import { StreamRegistry, type StreamTail } from './stream-registry.js';

type EventRow = readonly [streamId: number, revision: number, position: number, id: string, type: string, data: string, metadata: string];

const columns = 'stream_id, revision, position, id, type, data, metadata';
/** A bare parameter would have SQLite plan the statement anew at every call, for the limit of that call. */
const upToAsMany = 'LIMIT ? + 0';

/** The tables as an append-only log. Knows nothing of transactions: its caller begins and ends them. */
export class EventLog {
  readonly streams: StreamRegistry;
  readonly #path: string;
  readonly #insert: StatementSync;
  readonly #head: StatementSync;
  readonly #idsFrom: StatementSync;
  readonly #knownIds: KnownIds;
  readonly #recent = new RecentEvents();
  readonly #positionOf: StatementSync;
  readonly #streamReads: Record<Direction, StatementSync>;
  readonly #atPositions: StatementSync;
  readonly #logReads: Record<Direction, StatementSync>;
  #lastPosition: number;

  constructor(db: DatabaseSync, path: string, cachedStreams: number) {
    this.#path = path;
    this.streams = new StreamRegistry(db, cachedStreams);
    this.#insert = db.prepare('INSERT INTO events (position, stream_id, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#head = db.prepare('SELECT max(position) AS head FROM events');
    this.#idsFrom = db.prepare(`SELECT id FROM events WHERE stream_id = ? AND revision >= ? ORDER BY revision ${upToAsMany}`);
    this.#knownIds = new KnownIds((streamId) => this.#readIds(streamId, 0, Number.MAX_SAFE_INTEGER));
    this.#positionOf = db.prepare('SELECT position FROM events WHERE stream_id = ? AND revision = ?');
    const rows = (where: string, limit = upToAsMany): StatementSync => {
      const statement = db.prepare(`SELECT ${columns} FROM events WHERE ${where} ${limit}`);
      statement.setReturnArrays(true);
      return statement;
    };
    this.#streamReads = {
      forwards: rows('stream_id = ? AND revision >= ? ORDER BY revision'),
      backwards: rows('stream_id = ? AND revision <= ? ORDER BY revision DESC'),
    };
    this.#atPositions = rows('position IN (SELECT value FROM json_each(?))', '');
    this.#logReads = { forwards: rows('position > ? ORDER BY position'), backwards: rows('position < ? ORDER BY position DESC') };
    this.#lastPosition = this.readHead() ?? 0;
  }

  /** Position of the last event that this writer inserted or found; 0 before the first. */
  get lastPosition(): number {
    return this.#lastPosition;
  }

  insert(stream: StreamTail, event: EncodedEvent): void {
    this.#insert.run(this.#lastPosition + 1, stream.id, stream.lastRevision + 1, event.id, event.type, event.data, event.metadata);
    this.#lastPosition += 1;
    stream.lastRevision += 1;
    this.#knownIds.add(stream.id, event.id, stream.lastRevision);
    const { id, type, data, metadata } = event;
    const stored = new StoredEvent(this.#path, this.streams.nameOf(stream.id), stream.lastRevision, this.#lastPosition, id, type, data, metadata);
    this.#recent.add(stored, data.length + metadata.length);
  }

  /** After a rollback: takes everything from the tables again. */
  forget(): void {
    this.streams.forget();
    this.#knownIds.forget();
    this.#recent.forget();
    this.#lastPosition = this.readHead() ?? 0;
  }

  idsFrom(stream: StreamTail, revision: number, limit: number): readonly string[] {
    return this.#readIds(stream.id, revision, limit);
  }

  revisionOfId(stream: StreamTail, id: string): number | undefined {
    return this.#knownIds.revisionOf(stream.id, id);
  }

  positionOf(stream: StreamTail, revision: number): number {
    return Number(this.#positionOf.get(stream.id, revision)?.['position']);
  }

  readHead(): number | undefined {
    return this.#reading(() => {
      const head = this.#head.get()?.['head'];
      return typeof head === 'number' ? head : undefined;
    });
  }

  readStream(name: string, direction: Direction, from: number | undefined, limit: number): readonly RecordedEvent[] {
    return this.#reading(() => {
      const id = this.streams.idOf(name);
      if (id === undefined) return [];
      return this.#streamReads[direction].all(id, from ?? farEnd(direction), limit).map((row) => this.#decode(row));
    });
  }

  readAll(direction: Direction, after: number | undefined, limit: number): readonly RecordedEvent[] {
    return this.#reading(() => this.#logReads[direction].all(after ?? farEnd(direction), limit).map((row) => this.#decode(row)));
  }

  readPlaces(places: readonly RecordedPlace[]): readonly (RecordedEvent | undefined)[] {
    const found = this.#reading(() => this.#atPositions.all(JSON.stringify(places.map(({ position }) => position))).map((row) => this.#decode(row)));
    const byPosition = new Map(found.map((event) => [event.position, event]));
    return places.map(({ stream, revision, position }) => {
      const event = byPosition.get(position);
      return event?.stream === stream && event.revision === revision ? event : undefined;
    });
  }

  /** The next events for somebody who follows the log: from memory, as far as this writer has just written them. */
  readNext(after: number, limit: number): readonly RecordedEvent[] {
    return this.#recent.after(after, limit) ?? this.readAll('forwards', after, limit);
  }

  #readIds(streamId: number, revision: number, limit: number): readonly string[] {
    return this.#idsFrom.all(streamId, revision, limit).map((row) => String(row['id']));
  }

  #reading<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw describeSqliteError(error, this.#path);
    }
  }

  #decode(row: unknown): RecordedEvent {
    // The types of node:sqlite do not know that setReturnArrays makes rows arrays.
    const [streamId, revision, position, id, type, data, metadata] = row as EventRow;
    return new StoredEvent(this.#path, this.streams.nameOf(streamId), revision, position, id, type, data, metadata);
  }
}

function farEnd(direction: Direction): number {
  return direction === 'forwards' ? 0 : Number.MAX_SAFE_INTEGER;
}
