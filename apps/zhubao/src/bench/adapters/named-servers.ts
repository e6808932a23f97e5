import type { EnvironmentConnection } from '@zhubao/event-store-esdb';
import type { MongoOptions } from '@zhubao/read-models-mongo';

/** A server that the environment names, and what it says of itself. */
export interface NamedServer<Options> {
  readonly options: Options;
  readonly answered: string;
}

export interface NamedServers {
  readonly eventStoreDB: NamedServer<EnvironmentConnection> | undefined;
  readonly mongoDB: NamedServer<MongoOptions> | undefined;
}

/** Asks each server who it is, before anything is measured: one that does not answer ends the benchmark at once. */
export async function namedServers(environment: NodeJS.ProcessEnv): Promise<NamedServers> {
  return { eventStoreDB: await eventStoreDB(environment), mongoDB: await mongoDB(environment) };
}

async function eventStoreDB(environment: NodeJS.ProcessEnv): Promise<NamedServer<EnvironmentConnection> | undefined> {
  const { connectionFromEnvironment, openEsdbEventStore } = await import('@zhubao/event-store-esdb');
  const options = connectionFromEnvironment(environment);
  if (options === undefined) return undefined;
  const store = await openEsdbEventStore(options);
  try {
    return { options, answered: await store.server() };
  } finally {
    await store.close();
  }
}

async function mongoDB(environment: NodeJS.ProcessEnv): Promise<NamedServer<MongoOptions> | undefined> {
  const { mongoOptionsOf } = await import('@zhubao/read-models-mongo');
  const options = mongoOptionsOf(environment);
  if (options === undefined) return undefined;
  const { BareMongoDB } = await import('../limit/bare-mongodb.js');
  const bare = new BareMongoDB(options);
  try {
    return { options, answered: await bare.server() };
  } finally {
    await bare.close();
  }
}
