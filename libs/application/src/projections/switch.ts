import { type Checkpoint, type ProjectedEvent, type Projection, type ReadModelStore, UnknownCollectionError } from '@zhubao/read-models';
import { Anchor } from './anchor.js';
import { collectionsOf } from './history/rows.js';
import { besideOf } from './lane.js';
import { inTerm, type TermOf } from './terms.js';

/**
 * Puts what was built beside a projection in the place of what it serves. The intent is stored first and taken back
 * last: after a crash anywhere between, `finishSwitch` goes on where it ended. The collection is put in place before
 * the checkpoint that speaks for it, and `replaceCollection` tells whether that was done.
 * @throws LeaseLostError
 */
export async function switchOver<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, built: Checkpoint, termOf: TermOf): Promise<void> {
  await stillBuilt(store, projection, built, termOf);
  await store.storeCheckpoint(intentOf(projection.name), built);
  await finishSwitch(store, projection, termOf);
}

/**
 * Completes a switch that a crash left halfway, if there is one. Nothing may be ensured before. An intent has no lease of
 * its own: it counts while the checkpoint beside, which has one, stands where it says. One that was left or came late is
 * for nothing.
 * @throws LeaseLostError before anything is replaced that another keeps by now
 */
export async function finishSwitch<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, termOf: TermOf): Promise<void> {
  const { name, collection } = projection;
  const built = await store.checkpoint(intentOf(name));
  if (built === undefined) return;
  const beside = await store.checkpoint(besideOf(name));
  if (beside?.position !== built.position || beside.version !== built.version) return;
  for (const { name: each } of collectionsOf(collection)) {
    await stillBuilt(store, projection, built, termOf);
    await replace(store, besideOf(each), each);
  }
  const anchor = (await Anchor.of(store, name)).follow(await Anchor.of(store, besideOf(name)));
  await store.commit({ documents: anchor, checkpoints: [inTerm(name, built, termOf)] });
  await store.dropCheckpoint(besideOf(name), termOf(besideOf(name)));
  await store.dropCheckpoint(intentOf(name));
}

/** Stores again what the checkpoint beside says already: refused to who has lost its lease. */
async function stillBuilt<E extends ProjectedEvent>(store: ReadModelStore, { name }: Projection<E>, built: Checkpoint, termOf: TermOf): Promise<void> {
  await store.commit({ documents: [], checkpoints: [inTerm(besideOf(name), built, termOf)] });
}

/** What is not there was put in place before the crash, or is not kept. */
async function replace(store: ReadModelStore, from: string, to: string): Promise<void> {
  try {
    await store.replaceCollection(from, to);
  } catch (error) {
    if (!(error instanceof UnknownCollectionError)) throw error;
  }
}

function intentOf(name: string): string {
  return `${name}__switch`;
}
