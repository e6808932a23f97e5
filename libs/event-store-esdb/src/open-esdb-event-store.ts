import { Appender } from './append/appender.js';
import { Connection } from './connection/connection.js';
import { resolveSettings } from './connection/resolve-settings.js';
import { EsdbEventStore } from './esdb-event-store.js';
import { resolveOptions, type EsdbEventStoreOptions } from './options.js';
import { DomainStreams } from './read/domain-streams.js';
import { LogReader } from './read/log-reader.js';
import { Reader } from './read/reader.js';
import { StreamReader } from './read/stream-reader.js';
import { FollowedLog } from './subscribe/followed-log.js';
import { Subscriptions } from './subscribe/subscriptions.js';

/**
 * Opens the log of an EventStoreDB server, and makes sure that it can be read.
 * @throws ConnectionSettingsError, StoreUnavailableError
 */
export async function openEsdbEventStore(options: EsdbEventStoreOptions): Promise<EsdbEventStore> {
  const resolved = resolveOptions(options);
  const settings = resolveSettings(resolved.connection, resolved.user);
  const store = settings.shown;
  const connection = new Connection(settings);
  const reader = new Reader(store, connection, resolved, resolved.onNotice);
  const domain = new DomainStreams(resolved.streamPrefixes);
  const streams = new StreamReader(reader);
  const log = new LogReader(reader, domain);
  const appender = new Appender(store, connection, streams, resolved, resolved.onNotice);
  const subscriptions = new Subscriptions(new FollowedLog(store, connection, log, domain), resolved, resolved.onNotice);
  try {
    await log.head();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new EsdbEventStore({ store, connection, appender, reader, streams, log, subscriptions });
}
