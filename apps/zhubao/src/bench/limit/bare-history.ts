import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** Where an event stands in the tables of a log. */
export type RowPlace = readonly [streamId: number, revision: number];

/** Page cache of the log, in KiB: what a server has. */
export const CACHE_KIB = 262_144;

/** The limit of reading a loan's history: its rows one by one, by places that are known beforehand, and the JSON of each. */
export class BareRows {
  readonly #db: DatabaseSync;
  readonly #row: StatementSync;
  readonly #streamIds = new Map<string, number>();

  constructor(log: string) {
    this.#db = new DatabaseSync(log, { readOnly: true });
    this.#db.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY`);
    this.#row = this.#db.prepare('SELECT data, metadata FROM events WHERE stream_id = ? AND revision = ?');
    for (const { id, name } of this.#db.prepare('SELECT id, name FROM streams').all()) this.#streamIds.set(String(name), Number(id));
  }

  placeOf({ stream, revision }: { readonly stream: string; readonly revision: number }): RowPlace {
    return [this.#streamIds.get(stream) ?? Number.NaN, revision];
  }

  /** Gives the number of rows. */
  read(places: readonly RowPlace[]): number {
    let rows = 0;
    for (const place of places) {
      const row = this.#row.get(...place);
      if (row === undefined) throw new Error(`The log has no row ${place.join('/')}.`);
      for (const text of [row['data'], row['metadata']]) JSON.parse(String(text));
      rows += 1;
    }
    return rows;
  }

  close(): void {
    this.#db.close();
  }
}
