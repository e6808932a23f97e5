import type { CollectionDefinition, Document, ReadModelStore } from '@zhubao/read-models';
import { patched } from '../projections/history/patch.js';
import { historyOf, type Moment, segmentsUpTo, type Segment, type Version } from '../projections/history/rows.js';

/** What a document was from one moment of the log on; `undefined` where it ceased to be. */
export interface Step extends Moment {
  readonly document: Document | undefined;
}

/** Every change of a document up to a moment, in the order of the log. */
export async function stepsUpTo(store: ReadModelStore, collection: CollectionDefinition, key: string, moment: Moment): Promise<readonly Step[]> {
  const segments: (readonly Step[])[] = [];
  let until: Moment | undefined = moment;
  while (until !== undefined) {
    const segment: Segment | undefined = await segmentAt(store, collection, key, until);
    if (segment === undefined) break;
    segments.push(stepsIn(segment, moment));
    until = before(segment);
  }
  return segments.reverse().flat();
}

/**
 * What a document was at each of several moments, which follow one another in the log; `undefined` where it was not. From the last
 * one backwards: moments that lie in one segment cost one look-up.
 */
export async function versionsAtEach(store: ReadModelStore, collection: CollectionDefinition, key: string, moments: readonly Moment[]): Promise<readonly (Document | undefined)[]> {
  const versions: (Document | undefined)[] = [];
  let steps: readonly Step[] | undefined;
  for (const moment of moments.toReversed()) {
    if (steps === undefined || !isReached(steps[0], moment)) {
      const segment = await segmentAt(store, collection, key, moment);
      // No change came before this moment, nor before those that lie further back.
      if (segment === undefined) break;
      steps = stepsIn(segment, moment);
    }
    versions.push(steps.findLast((step) => step.position <= moment.position)?.document);
  }
  return [...Array.from({ length: moments.length - versions.length }, () => undefined), ...versions.reverse()];
}

async function segmentAt(store: ReadModelStore, collection: CollectionDefinition, key: string, moment: Moment): Promise<Segment | undefined> {
  const [row] = await store.lastInRanges(historyOf(collection).segments.name, [segmentsUpTo(key, moment)]);
  return row?.document as unknown as Segment | undefined;
}

function stepsIn({ base, steps }: Segment, moment: Moment): readonly Step[] {
  const found: Step[] = [];
  let document = base ?? undefined;
  for (const [at, position, change] of steps) {
    if (at > moment.at || position > moment.position) break;
    document = change === null ? undefined : (patched(document ?? {}, change) as Document);
    found.push({ at, position, document });
  }
  return found;
}

function isReached(first: Moment | undefined, { position }: Moment): boolean {
  return first !== undefined && first.position <= position;
}

function before({ steps: [first] }: Segment): Moment | undefined {
  return first && beforeStep(first);
}

function beforeStep([at, position]: Version): Moment {
  return { at, position: position - 1 };
}
