import { type ReadModelStore, UnknownCollectionError } from '@zhubao/read-models';
import type { TermOf } from './terms.js';

/**
 * Drops a checkpoint, then the collections under it, each right after the term of the lease was seen to run, and once more
 * before anybody ensures them anew: who has lost the lease ends here, before it throws away what its successor keeps. A
 * collection is not dropped in the same operation, though (docs/decisions/leases-on-checkpoints.md says what that leaves).
 * @throws LeaseLostError
 */
export async function dropUnder(store: ReadModelStore, checkpoint: string, collections: readonly string[], termOf: TermOf): Promise<void> {
  const term = termOf(checkpoint);
  await store.dropCheckpoint(checkpoint, term);
  for (const collection of collections) {
    await store.dropCollection(collection);
    if (term !== undefined) await store.dropCheckpoint(checkpoint, term);
  }
}

/** Whether none was dropped. Under a checkpoint whose documents are gone nothing can go on, and they must not be ensured as if they were empty. */
export async function areThere(store: ReadModelStore, collections: readonly string[]): Promise<boolean> {
  try {
    await Promise.all(collections.map((collection) => store.lastWrites(collection, [])));
    return true;
  } catch (error) {
    if (error instanceof UnknownCollectionError) return false;
    throw error;
  }
}
