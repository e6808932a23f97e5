import { type Db, MongoServerError } from 'mongodb';
import type { Connection } from './connection.js';
import { ReadModelServerError } from './errors.js';
import { duplicateKey } from './faults.js';

/** Names that no collection of the port can have. */
const formatCollection = '_format';
const formatId = 'zhubao read models';
const formatVersion = 1;

interface Format {
  readonly _id: string;
  readonly version: number;
}

/**
 * Marks an empty database as one of ours, and makes sure of any other: what stands here is dropped and replaced without
 * asking. It also shows at once whether the user may write.
 */
export async function requireFormat(connection: Connection): Promise<void> {
  const { server } = connection;
  const version = await connection.run(async (database) => (await formatOf(database)) ?? mark(database));
  if (version === undefined) {
    throw new ReadModelServerError(server, 'foreign', `The database at ${server} holds something else: name another for the read models, it need not exist.`);
  }
  if (version > formatVersion) {
    throw new ReadModelServerError(
      server, 'newer-format',
      `The read models at ${server} have format ${version}; this release reads up to ${formatVersion}. Use a newer release, or drop the database: read models are rebuilt from the log.`,
    );
  }
}

async function formatOf(database: Db): Promise<number | undefined> {
  return (await database.collection<Format>(formatCollection).findOne({ _id: formatId }))?.version;
}

async function mark(database: Db): Promise<number | undefined> {
  const others = await database.listCollections({}, { nameOnly: true }).toArray();
  if (others.some(({ name }) => name !== formatCollection && !name.startsWith('system.'))) return undefined;
  try {
    await database.collection<Format>(formatCollection).insertOne({ _id: formatId, version: formatVersion });
    return formatVersion;
  } catch (error) {
    // Another process opened it at the same moment.
    if (error instanceof MongoServerError && error.code === duplicateKey) return formatOf(database);
    throw error;
  }
}
