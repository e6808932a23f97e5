import { PROJECTIONS } from '@zhubao/domain';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { type CollectionDefinition, type DocumentWrite, maximumPageSize, type ReadModelStore } from '@zhubao/read-models';
import { buildReadModels } from '../bars/rebuild-all.js';
import { interleaved, secondsOf } from '../measure.js';
import type { AdapterContext } from './adapter-context.js';
import { type AdapterFigures, type AdapterRow, figuresOf, NO_READ_MODELS } from './adapter-row.js';
import { fileForReadModels } from './read-model-file.js';
import type { ReadModelPlace } from './read-model-place.js';
import { serverForReadModels } from './read-model-server.js';

const AT_ONCE = 5_000;
const UNIT = 'documents/s';

/** The documents of one projection, all at their last position. */
interface Written {
  readonly collection: CollectionDefinition;
  readonly writes: readonly DocumentWrite[];
}

/** A3: all read models of a log, from the first event to the last index; and their documents alone. */
export async function measureProjectionsOf(context: AdapterContext): Promise<readonly AdapterRow[]> {
  const { mongoDB } = context.servers;
  const inFile = await measureAt(context, 'SQLite', await fileForReadModels(context.folder));
  const onServer = mongoDB === undefined ? { built: NO_READ_MODELS, stored: NO_READ_MODELS } : await measureAt(context, 'MongoDB', await serverForReadModels(mongoDB.options));
  const work = `all ${PROJECTIONS.length} read models of ${context.log.events} events`;
  const built = { id: 'A3', work, note: 'The runner reads the log, decodes, folds, stores and indexes; the bare client writes the same documents, one collection after the other, and makes the same indexes.' };
  const stored = { id: 'A3+', work: 'their documents alone', note: 'The adapter is given the documents as they are at the end, 5,000 a commit, guarded by their positions.' };
  return [
    { ...built, store: 'SQLite', figures: inFile.built }, { ...built, store: 'MongoDB', figures: onServer.built },
    { ...stored, store: 'SQLite', figures: inFile.stored }, { ...stored, store: 'MongoDB', figures: onServer.stored },
  ];
}

async function measureAt({ log, runs, progress }: AdapterContext, name: string, place: ReadModelPlace): Promise<{ readonly built: AdapterFigures; readonly stored: AdapterFigures }> {
  const events = await openSqliteEventStore({ path: log.path, mode: 'read-only' });
  try {
    const written = await onStore(place, async (store) => {
      await buildReadModels(events, store);
      return writtenIn(store);
    });
    await place.takeOver();
    const documents = written.reduce((sum, { writes }) => sum + writes.length, 0);
    const build = async (): Promise<number> => documents / (await onStore(place, (store) => buildReadModels(events, store)));
    const store = async (): Promise<number> => documents / (await onStore(place, (opened) => secondsOf(() => storeAll(opened, written))));
    const limit = async (): Promise<number> => documents / (await place.writeBare());
    const built = await interleaved(runs, { engine: build, limit }, progress(`A3 ${name}`, runs + 1));
    const stored = await interleaved(runs, { engine: store, limit }, progress(`A3+ ${name}`, runs + 1));
    return { built: figuresOf(built, UNIT), stored: figuresOf(stored, UNIT) };
  } finally {
    await events.close();
    await place.close();
  }
}

async function onStore<T>(place: ReadModelPlace, work: (store: ReadModelStore) => Promise<T>): Promise<T> {
  const store = await place.open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function writtenIn(store: ReadModelStore): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const { collection } of PROJECTIONS) {
    const writes: DocumentWrite[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.find(collection.name, { limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }) });
      writes.push(...page.documents);
      cursor = page.next;
    } while (cursor !== undefined);
    written.push({ collection, writes });
  }
  return written;
}

/** Indexes are made when the documents are there, as the runner and the bare client do. */
async function storeAll(store: ReadModelStore, written: readonly Written[]): Promise<void> {
  for (const { collection, writes } of written) {
    await store.ensureCollection({ ...collection, indexes: [] });
    for (let from = 0; from < writes.length; from += AT_ONCE) await store.write(collection.name, writes.slice(from, from + AT_ONCE));
    await store.ensureCollection(collection);
  }
}
