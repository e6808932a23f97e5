import type { CollectionDefinition, Document, Json, ReadModelStore } from '@zhubao/read-models';
import { documentKeyOf, historyOf, type Moment, type Segment, segmentsUpTo } from '../projections/history/rows.js';
import { founded, lastSegments } from './stored-segments.js';

/** What some fields of a document were from one moment of the log on. */
interface Step {
  readonly position: number;
  readonly values: Document;
}

/**
 * Some fields, at the top of some documents, at each of several moments, which follow one another in the log. Only what each
 * version changed of them is looked at: no version is put together. None of the documents may ever cease to be.
 */
export async function fieldsAtEach(
  store: ReadModelStore, collection: CollectionDefinition, keys: readonly string[], fields: readonly string[], moments: readonly Moment[],
): Promise<readonly (readonly Document[])[]> {
  const { name } = historyOf(collection).segments;
  const followed = keys.map((key) => new FollowedFields(key, fields, moments));
  for (let open = followed; open.length > 0; ) {
    const ranges = open.flatMap(({ key, next }) => (next === undefined ? [] : [segmentsUpTo(key, next)]));
    const rows = new Map((await lastSegments(store, name, ranges)).map((row) => [documentKeyOf(row.key), row]));
    for (const each of open) {
      const row = rows.get(each.key);
      if (row !== undefined && each.take(row.segment)) continue;
      const [whole] = row === undefined ? [] : (await founded(store, name, [row])).values();
      if (whole === undefined || !each.take(whole)) each.end();
    }
    open = open.filter(({ next }) => next !== undefined);
  }
  return followed.map(({ values }) => values);
}

/** The fields of one document, from the last moment backwards: those in one segment cost one look-up. */
class FollowedFields {
  readonly #fields: readonly string[];
  readonly #moments: readonly Moment[];
  readonly #found: Document[] = [];

  constructor(readonly key: string, fields: readonly string[], moments: readonly Moment[]) {
    this.#fields = fields;
    this.#moments = moments;
  }

  /** The last moment that is not told of yet. */
  get next(): Moment | undefined {
    return this.#moments[this.#moments.length - 1 - this.#found.length];
  }

  get values(): readonly Document[] {
    return this.#found.toReversed();
  }

  /** Takes what a segment tells, as far back as it does; whether it tells of the next moment. */
  take(segment: Segment): boolean {
    const { next } = this;
    const steps = next === undefined ? [] : this.#stepsUpTo(next, segment);
    const [first] = steps;
    if (first === undefined) return false;
    let last = steps.length - 1;
    for (let moment = next; moment !== undefined && first.position <= moment.position; moment = this.next) {
      while ((steps[last]?.position ?? 0) > moment.position) last -= 1;
      this.#found.push(steps[last]?.values ?? {});
    }
    return true;
  }

  /** No version came before the next moment, nor before those that lie further back. */
  end(): void {
    while (this.next !== undefined) this.#found.push({});
  }

  /**
   * The steps up to a moment that all of the fields are known at. A segment without a base tells by itself what stood between two of
   * its steps; whether others follow the last of them, only those that it goes on from can tell.
   */
  #stepsUpTo({ at: until, position: end }: Moment, segment: Segment): readonly Step[] {
    const isWhole = 'base' in segment;
    const found: Step[] = [];
    let values = isWhole ? this.#within(segment.base ?? {}) : {};
    for (const [at, position, change] of segment.steps) {
      if (at > until || position > end) return found;
      if (change?.set !== undefined) values = { ...values, ...this.#within(change.set as Document) };
      if (isWhole || this.#fields.every((field) => field in values)) found.push({ position, values });
    }
    return isWhole ? found : [];
  }

  #within(all: Document): Document {
    const values: Record<string, Json> = {};
    for (const field of this.#fields) {
      const value = all[field];
      if (value !== undefined) values[field] = value;
    }
    return values;
  }
}
