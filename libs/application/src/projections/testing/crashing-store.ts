import type { Checkpoint, CollectionDefinition, Commit, ReadModelStore } from '@zhubao/read-models';

/**
 * A store without transactions whose process dies at a chosen change: each document and each checkpoint is a change
 * of its own, and after the crash nothing answers. What was changed before stays in the store beneath.
 */
export function crashingStore(beneath: ReadModelStore, changesBeforeCrash: number): ReadModelStore {
  let left = changesBeforeCrash;
  const alive = (): ReadModelStore => {
    if (left < 0) throw new Error('The process has crashed.');
    return beneath;
  };
  const changing = (): ReadModelStore => {
    left -= 1;
    return alive();
  };
  const write = async (collection: string, writes: Commit['documents'][number]['writes']): Promise<void> => {
    for (const each of writes) await changing().write(collection, [each]);
  };
  return {
    get: async (collection, key) => alive().get(collection, key),
    getMany: async (collection, keys) => alive().getMany(collection, keys),
    lastWrites: async (collection, keys) => alive().lastWrites(collection, keys),
    find: async (collection, query) => alive().find(collection, query),
    texts: async (collection, query) => alive().texts(collection, query),
    lastInRanges: async (collection, ranges) => alive().lastInRanges(collection, ranges),
    count: async (collection, where) => alive().count(collection, where),
    checkpoint: async (name) => alive().checkpoint(name),
    ensureCollection: async (definition: CollectionDefinition) => changing().ensureCollection(definition),
    write,
    commit: async ({ documents, checkpoints }: Commit) => {
      for (const { collection, writes } of documents) await write(collection, writes);
      for (const { name, checkpoint } of checkpoints) await changing().storeCheckpoint(name, checkpoint);
    },
    replaceCollection: async (from: string, to: string) => changing().replaceCollection(from, to),
    dropCollection: async (name: string) => changing().dropCollection(name),
    storeCheckpoint: async (name: string, checkpoint: Checkpoint) => changing().storeCheckpoint(name, checkpoint),
    dropCheckpoint: async (name: string, term?: number) => changing().dropCheckpoint(name, term),
    close: async () => undefined,
  };
}
