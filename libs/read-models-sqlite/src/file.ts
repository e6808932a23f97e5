import { DatabaseSync } from 'node:sqlite';
import { explained, ReadModelFileError } from './errors.js';

export interface FileOptions {
  /** A file, or `:memory:`. */
  readonly path: string;
  /** Reads a file that another process writes. */
  readonly readOnly?: boolean;
  /** How long a write waits for another process's lock. Default: 5 s. */
  readonly busyTimeoutMs?: number;
  /** Upper bound of the page cache. Default: 24 MiB; what it does not hold, the operating system does. */
  readonly cacheMiB?: number;
}

/** "ZHRM", so that a read-model file is told from any other database. */
const applicationId = 0x5a48524d;
const formatVersion = 1;
/** Two documents of a few thousand characters fit where there would be room for one and a half. A file keeps the size that it was made with. */
const PAGE_BYTES = 8_192;
/** As many pages as were written since the last checkpoint bring the next. */
const CHECKPOINT_PAGES = 5_000;

const schema = `
  CREATE TABLE collection (
    name TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE checkpoint (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

const leases = `
  CREATE TABLE IF NOT EXISTS lease (
    name TEXT PRIMARY KEY,
    term INTEGER NOT NULL,
    owner TEXT,
    expires_at_ms INTEGER
  ) STRICT;
`;

/** Opens the file and makes sure that it is one of ours, in a format this release reads. */
export function openFile({ path, readOnly = false, busyTimeoutMs = 5_000, cacheMiB = 24 }: FileOptions): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly, timeout: busyTimeoutMs });
    const isNew = requireFormat(database, path) === 'empty';
    database.exec(`PRAGMA cache_size = ${-cacheMiB * 1024}`);
    if (!readOnly) {
      if (isNew) database.exec(`PRAGMA page_size = ${PAGE_BYTES}`);
      // NORMAL may lose the last commits in a power cut, documents and checkpoint together: they are folded again.
      database.exec(`PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};`);
      if (isNew) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
      // Files of releases that knew no leases get theirs; those releases read on.
      database.exec(leases);
    }
    return database;
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}

function requireFormat(database: DatabaseSync, path: string): 'empty' | 'known' {
  const application = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  if (application === 0 && version === 0 && pragma(database, 'schema_version') === 0) return 'empty';
  if (application !== applicationId) {
    throw new ReadModelFileError(path, 'foreign', `${path} is a database of something else: name another file for the read models.`);
  }
  if (version > formatVersion) {
    throw new ReadModelFileError(
      path, 'newer-format',
      `${path} has format ${version}; this release reads up to ${formatVersion}. Use a newer release, or delete the file: read models are rebuilt from the log.`,
    );
  }
  return 'known';
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
