/** Ids kept in memory over all streams, at most; some 30 MB. */
export const maxKnownIds = 200_000;

/**
 * Which ids stand in a stream, for appends that name no revision to look at. A stream is read once, when the first
 * such append comes, and followed from there; a stream that is never appended to in this way costs nothing.
 */
export class KnownIds {
  readonly #streams = new Map<number, Map<string, number>>();
  readonly #load: (streamId: number) => readonly string[];
  #count = 0;

  /** @param load reads all ids of a stream in the order of their revisions */
  constructor(load: (streamId: number) => readonly string[]) {
    this.#load = load;
  }

  revisionOf(streamId: number, id: string): number | undefined {
    return (this.#streams.get(streamId) ?? this.#read(streamId)).get(id);
  }

  /** To be told of every event that is inserted. */
  add(streamId: number, id: string, revision: number): void {
    if (this.#streams.size === 0) return;
    const known = this.#streams.get(streamId);
    // An append at the right revision does not look for its ids; should one stand already, its first place counts.
    if (known === undefined || known.has(id)) return;
    known.set(id, revision);
    this.#count += 1;
    if (this.#count > maxKnownIds) this.forget();
  }

  forget(): void {
    this.#streams.clear();
    this.#count = 0;
  }

  /** A stream of more ids than are kept at all is read each time. */
  #read(streamId: number): ReadonlyMap<string, number> {
    // Backwards, so that the first place of an id stays.
    const known = new Map(this.#load(streamId).map((id, revision) => [id, revision] as const).reverse());
    if (this.#count + known.size > maxKnownIds) this.forget();
    if (known.size > maxKnownIds) return known;
    this.#streams.set(streamId, known);
    this.#count += known.size;
    return known;
  }
}
