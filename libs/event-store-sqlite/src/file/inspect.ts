import type { DatabaseSync } from 'node:sqlite';
import { StoreDamagedError, StoreTooNewError } from '@zhubao/event-store';
import { applicationId, formatVersion } from './schema.js';

/**
 * Tells an event log from an empty file by its marks, only reading.
 * @throws StoreDamagedError, StoreTooNewError
 */
export function inspect(db: DatabaseSync, path: string): 'empty' | 'event-log' {
  // Reads the table of tables, too, so that damage to it shows here and not at the first append.
  const objects = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get();
  const found = pragmaNumber(db, 'application_id');
  if (found === applicationId) {
    const version = pragmaNumber(db, 'user_version');
    if (version > formatVersion) throw new StoreTooNewError(path, version, formatVersion);
    if (version < 1) throw new StoreDamagedError(path, `carries the mark of an event log but format ${version}`);
    return 'event-log';
  }
  if (found === 0 && objects?.['count'] === 0) return 'empty';
  throw new StoreDamagedError(path, `is a database, but not an event log (application id ${found} instead of ${applicationId})`);
}

function pragmaNumber(db: DatabaseSync, pragma: 'application_id' | 'user_version'): number {
  return Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
