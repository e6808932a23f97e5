import { PROJECTIONS } from '@zhubao/domain';
import { type ReadModelStore, UnknownCollectionError } from '@zhubao/read-models';
import { historyOf } from '../../projections/history/rows.js';
import { type Comparable, passesFor } from './read-model-scope.js';

/** Read models that are checked together, in one thread: plain data, which may be sent to another. */
export interface ReadModelsShare {
  /** Position of the last event that is looked at. */
  readonly head: number;
  /** Projections by name, and the position that each one's documents reflect. */
  readonly models: readonly { readonly name: string; readonly checkpoint: number }[];
  /** Readings of the log among which the keys are shared. */
  readonly passes: number;
}

/** What the check of the log itself costs beside that of all read models together, as measured. */
const LOG_TO_READ_MODELS = 0.6;

/** Shares of about the same work for so many threads; the first one stays beside the check of the log, and may be empty. */
export async function sharesOf(store: ReadModelStore, scope: readonly Comparable[], head: number, threads: number, documentsAtOnce: number): Promise<readonly ReadModelsShare[]> {
  const passes = await passesFor(store, scope, documentsAtOnce);
  const weighed: { readonly comparable: Comparable; readonly weight: number }[] = [];
  for (const comparable of scope) weighed.push({ comparable, weight: await segmentsOf(store, comparable) });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const loads = Array.from({ length: threads }, (_, thread) => ({ weight: thread === 0 ? LOG_TO_READ_MODELS * total : 0, models: new Set<Comparable>() }));
  for (const { comparable, weight } of weighed.toSorted((a, b) => b.weight - a.weight)) {
    const lightest = loads.reduce((a, b) => (b.weight < a.weight ? b : a));
    lightest.models.add(comparable);
    lightest.weight += weight;
  }
  return loads.filter(({ models }, thread) => thread === 0 || models.size > 0).map(({ models }) => ({
    head, passes,
    models: scope.filter((each) => models.has(each)).map(({ projection: { name }, checkpoint }) => ({ name, checkpoint })),
  }));
}

export function comparablesOf({ models }: ReadModelsShare): readonly Comparable[] {
  return models.map(({ name, checkpoint }) => {
    const projection = PROJECTIONS.find((each) => each.name === name);
    if (projection === undefined) throw new Error(`There is no projection "${name}".`);
    return { projection, checkpoint };
  });
}

/** The past of documents is most of what there is to compare. */
async function segmentsOf(store: ReadModelStore, { projection: { collection } }: Comparable): Promise<number> {
  try {
    return await store.count(historyOf(collection).segments.name);
  } catch (error) {
    if (error instanceof UnknownCollectionError) return 0;
    throw error;
  }
}
