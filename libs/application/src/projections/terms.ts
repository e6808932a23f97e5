import type { Checkpoint, CheckpointWrite, ReadModelStore } from '@zhubao/read-models';

/** The term of the lease in which a checkpoint may be stored or dropped; `undefined` where nobody else runs and no lease is asked for. */
export type TermOf = (checkpoint: string) => number | undefined;

export const NO_LEASES: TermOf = () => undefined;

export function inTerm(name: string, checkpoint: Checkpoint, termOf: TermOf): CheckpointWrite {
  const term = termOf(name);
  return { name, checkpoint, ...(term === undefined ? {} : { term }) };
}

/**
 * Drops a checkpoint, then the collections under it, each right after the term of the lease was seen to run, and once more
 * before anybody ensures them anew: who has lost the lease ends here, before it throws away what its successor keeps. A
 * collection is not dropped in the same operation, though (docs/decisions/leases-on-checkpoints.md says what that leaves).
 * @throws LeaseLostError
 */
export async function dropUnder(store: ReadModelStore, checkpoint: string, collections: readonly string[], termOf: TermOf): Promise<void> {
  await store.dropCheckpoint(checkpoint, termOf(checkpoint));
  for (const collection of collections) {
    await store.dropCollection(collection);
    await store.dropCheckpoint(checkpoint, termOf(checkpoint));
  }
}
