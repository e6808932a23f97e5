import { afterEach } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Db, MongoClient } from 'mongodb';
import { addressOf, type AddressOptions } from '../address.js';
import { mongoOptionsOf } from '../environment.js';
import { inDatabase } from '../in-database.js';

/** A database of its own for each test, on the server that the environment names; it is dropped after the test. */
export function ownDatabase(): () => AddressOptions {
  let current: AddressOptions | undefined;
  afterEach(async () => {
    if (current !== undefined) await onDatabase(current, async (database) => database.dropDatabase());
    current = undefined;
  });
  return () => (current ??= freshDatabase());
}

/** Past the store, as another program would see the database. */
export async function onDatabase<T>(options: AddressOptions, work: (database: Db) => Promise<T>): Promise<T> {
  const { url, database, login } = addressOf(options);
  const client = new MongoClient(url, { ...(login && { auth: login }) });
  try {
    return await work(client.db(database));
  } finally {
    await client.close();
  }
}

function freshDatabase(): AddressOptions {
  const options = mongoOptionsOf(process.env);
  if (options === undefined) throw new Error('MONGODB_URL names no server: these specs should have been skipped.');
  return { ...options, url: inDatabase(options.url, `zhubao_test_${randomUUID().replaceAll('-', '')}`) };
}
