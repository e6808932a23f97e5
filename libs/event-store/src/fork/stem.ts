import type { EventStore, RecordedEvent } from '../event-store.js';

/** The log that a fork grows from: what it held up to a position, and nothing that came later. Never written to. */
export class Stem {
  readonly #base: EventStore;
  readonly #end: number | undefined;
  readonly #lastRevisions = new Map<string, Promise<number>>();

  /** @param end position of the last event that is seen; `undefined`: none is, and the base is never asked */
  constructor(base: EventStore, end: number | undefined) {
    this.#base = base;
    this.#end = end;
  }

  /** Position of its last event. */
  get end(): number | undefined {
    return this.#end;
  }

  /** Revision of a stream's last event in it; -1 where it has none. Looked up once, since it cannot change. */
  lastRevision(stream: string): Promise<number> {
    const known = this.#lastRevisions.get(stream) ?? this.#findLastRevision(stream);
    this.#lastRevisions.set(stream, known);
    known.catch(() => this.#lastRevisions.delete(stream));
    return known;
  }

  /** Events of a stream from one revision to another, both inclusive, forwards; at most `limit`. */
  async stream(stream: string, from: number, to: number, limit: number): Promise<readonly RecordedEvent[]> {
    const count = Math.min(limit, to - from + 1);
    return count < 1 ? [] : this.#base.readStream(stream, { from, limit: count });
  }

  /** The same backwards, from `to` on. */
  async streamBackwards(stream: string, to: number, limit: number): Promise<readonly RecordedEvent[]> {
    return to < 0 || limit < 1 ? [] : this.#base.readStream(stream, { direction: 'backwards', from: to, limit });
  }

  async all(after: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const end = this.#end;
    if (end === undefined || limit < 1 || (after !== undefined && after >= end)) return [];
    const page = await this.#base.readAll({ ...(after === undefined ? {} : { after }), limit });
    return page.filter(({ position }) => position <= end);
  }

  /** Backwards from before a position, or from its end; what came later is passed over. */
  async allBackwards(before: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const end = this.#end;
    if (end === undefined || limit < 1) return [];
    if (before !== undefined && before <= end) return this.#base.readAll({ direction: 'backwards', after: before, limit });
    for (let after: number | undefined; ; ) {
      const page = await this.#base.readAll({ direction: 'backwards', ...(after === undefined ? {} : { after }), limit });
      const seen = page.filter(({ position }) => position <= end);
      after = page.at(-1)?.position;
      if (page.length < limit || after === undefined || seen.length === limit) return seen;
      if (seen.length > 0) return [...seen, ...(await this.#base.readAll({ direction: 'backwards', after, limit: limit - seen.length }))];
    }
  }

  async #findLastRevision(stream: string): Promise<number> {
    const end = this.#end;
    if (end === undefined) return -1;
    let from: number | undefined;
    for (let limit = 1; from === undefined || from >= 0; limit = Math.min(1_000, limit * 8)) {
      const page = await this.#base.readStream(stream, { direction: 'backwards', limit, ...(from === undefined ? {} : { from }) });
      const last = page.find(({ position }) => position <= end);
      if (last !== undefined) return last.revision;
      from = (page.at(-1)?.revision ?? 0) - 1;
    }
    return -1;
  }
}
