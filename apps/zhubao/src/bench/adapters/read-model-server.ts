import { randomUUID } from 'node:crypto';
import type { MongoOptions } from '@zhubao/read-models-mongo';
import { secondsOf } from '../measure.js';
import type { ReadModelPlace } from './read-model-place.js';

/** Read models in databases of their own on a server that others may use too. */
export async function serverForReadModels(options: MongoOptions): Promise<ReadModelPlace> {
  const [{ inDatabase, openMongoReadModelStore }, { BareMongoDB }] = await Promise.all([import('@zhubao/read-models-mongo'), import('../limit/bare-mongodb.js')]);
  const database = `zhubao_bench_${randomUUID().replaceAll('-', '')}`;
  const bareDatabase = `${database}_bare`;
  const bare = new BareMongoDB(options);
  let collections: Awaited<ReturnType<typeof bare.collectionsOf>> = [];
  return {
    open: async () => {
      await bare.drop(database);
      return openMongoReadModelStore({ ...options, url: inDatabase(options.url, database) });
    },
    takeOver: async () => {
      collections = await bare.collectionsOf(database);
    },
    writeBare: async () => {
      await bare.drop(bareDatabase);
      return secondsOf(() => bare.write(bareDatabase, collections));
    },
    close: async () => {
      await bare.drop(database);
      await bare.drop(bareDatabase);
      await bare.close();
    },
  };
}
