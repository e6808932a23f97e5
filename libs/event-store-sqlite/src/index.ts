export { openSqliteEventStore } from './open-sqlite-event-store.js';
export type { SqliteEventStoreOptions } from './options.js';
export type { SqliteEventStore, SqliteEventStoreStats } from './sqlite-event-store.js';
