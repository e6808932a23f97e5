import type { DatabaseSync } from 'node:sqlite';
import { GenerationCache } from './generation-cache.js';

/** A stream and where it ends. `lastRevision` moves with each append; -1 before the first. */
export interface StreamTail {
  readonly id: number;
  lastRevision: number;
}

/** Names of streams, their numbers and their last revisions, most of them known without asking the disk. */
export class StreamRegistry {
  readonly #tails: GenerationCache<string, StreamTail>;
  readonly #names: GenerationCache<number, string>;
  readonly #findTail;
  readonly #findName;
  readonly #insert;

  constructor(db: DatabaseSync, cachedStreams: number) {
    this.#tails = new GenerationCache(cachedStreams);
    this.#names = new GenerationCache(cachedStreams);
    this.#findTail = db.prepare(
      'SELECT id, (SELECT max(revision) FROM events WHERE stream_id = streams.id) AS lastRevision FROM streams WHERE name = ?',
    );
    this.#findName = db.prepare('SELECT name FROM streams WHERE id = ?');
    this.#insert = db.prepare('INSERT INTO streams (name) VALUES (?)');
  }

  /** The end of a stream, for the writer: nobody else moves it. */
  tail(name: string): StreamTail | undefined {
    const known = this.#tails.get(name);
    if (known !== undefined) return known;
    const row = this.#findTail.get(name);
    if (row === undefined) return undefined;
    return this.#remember(name, { id: Number(row['id']), lastRevision: Number(row['lastRevision'] ?? -1) });
  }

  create(name: string): StreamTail {
    return this.#remember(name, { id: Number(this.#insert.run(name).lastInsertRowid), lastRevision: -1 });
  }

  /** The number of a stream, which never changes; a reader beside the writer may ask, too. */
  idOf(name: string): number | undefined {
    return this.tail(name)?.id;
  }

  nameOf(id: number): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = String(this.#findName.get(id)?.['name']);
    this.#names.set(id, name);
    return name;
  }

  /** After a rollback: what was remembered may not stand. */
  forget(): void {
    this.#tails.clear();
    this.#names.clear();
  }

  #remember(name: string, tail: StreamTail): StreamTail {
    this.#tails.set(name, tail);
    this.#names.set(tail.id, name);
    return tail;
  }
}
