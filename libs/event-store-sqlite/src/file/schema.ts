import type { DatabaseSync } from 'node:sqlite';

/** "ZhuB" in ASCII: marks the file as an event log of this engine. */
export const applicationId = 0x5a687542;
/** Raised with every change of the tables that an older program would misread. */
export const formatVersion = 1;

/**
 * Stream names stand once and events carry a small number instead: an index on names would touch a random
 * page per event. Event ids have no index: they are looked at only along the revisions of one stream.
 */
const tables = `
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream_id, revision)
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

export function createTables(db: DatabaseSync): void {
  db.exec(`BEGIN IMMEDIATE; ${tables} COMMIT;`);
}
