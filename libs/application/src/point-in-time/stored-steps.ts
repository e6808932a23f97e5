import type { CollectionDefinition, Document, Json, ReadModelStore } from '@zhubao/read-models';
import { historyOf, type Moment, segmentsUpTo, type WholeSegment } from '../projections/history/rows.js';
import { wholeSegments } from './stored-segments.js';

/** What some fields of a document were from one moment of the log on; none of them where it was not. */
export interface Step extends Moment {
  readonly values: Document;
}

/**
 * Some fields of one document, at the top of it, along the log. Only what each version changed of them is looked at: no version
 * is put together. The document must be one that never ceases to be.
 */
export class FollowedFields {
  readonly #store: ReadModelStore;
  readonly #segments: string;
  readonly #key: string;
  readonly #fields: readonly string[];

  constructor(store: ReadModelStore, collection: CollectionDefinition, key: string, fields: readonly string[]) {
    this.#store = store;
    this.#segments = historyOf(collection).segments.name;
    this.#key = key;
    this.#fields = fields;
  }

  /** The values at each of several moments, which follow one another in the log. From the last one backwards: those in one segment cost one look-up. */
  async atEach(moments: readonly Moment[]): Promise<readonly Document[]> {
    const found: Document[] = [];
    let steps: readonly Step[] = [];
    for (const moment of moments.toReversed()) {
      if (!isReached(steps[0], moment)) {
        const segment = await this.#segmentAt(moment);
        // No version came before this moment, nor before those that lie further back.
        if (segment === undefined) break;
        steps = this.#stepsIn(segment, moment);
      }
      found.push(steps.findLast(({ position }) => position <= moment.position)?.values ?? {});
    }
    while (found.length < moments.length) found.push({});
    return found.reverse();
  }

  async #segmentAt(moment: Moment): Promise<WholeSegment | undefined> {
    const [segment] = (await wholeSegments(this.#store, this.#segments, [segmentsUpTo(this.#key, moment)])).values();
    return segment;
  }

  #stepsIn({ base, steps }: WholeSegment, moment: Moment): readonly Step[] {
    const found: Step[] = [];
    let values = this.#within(base ?? {});
    for (const [at, position, change] of steps) {
      if (at > moment.at || position > moment.position) break;
      if (change?.set !== undefined) values = { ...values, ...this.#within(change.set as Document) };
      found.push({ at, position, values });
    }
    return found;
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

function isReached(first: Moment | undefined, { position }: Moment): boolean {
  return first !== undefined && first.position <= position;
}
