import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { type KeyStore, openMemoryKeyStore } from '@zhubao/key-store';
import type { Leases, ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { openKeys } from './open-keys.js';
import { filesAt, type LogLocation, type ReadModelLocation, shown, StoreLocationError, type StoreLocations } from './store-location.js';

export interface OpenStores {
  readonly events: EventStore;
  readonly readModels: ReadModelStore & Leases;
  /** Keys of persons. Absent where none were located: there, no command that names a person is taken. */
  readonly keys?: KeyStore;
  /** No other process appends to this log, as long as it is open here. */
  readonly soleWriter: boolean;
  /** `passing`: gone when they are closed. */
  readonly lifetime: 'lasting' | 'passing';
  /** Makes durable what was answered before it was. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** `deferred` lets an embedded log answer before the disk has it: for scripted runs, whose result is given after `flush`. */
export type Acknowledge = 'on-disk' | 'deferred';

export async function openStores({ log, readModels, keys }: StoreLocations, acknowledge: Acknowledge): Promise<OpenStores> {
  const events = await openLogForWriting(log, acknowledge);
  try {
    const opened = keys && (await openKeys(keys));
    try {
      return allOpen(events, await openReadModels(readModels), opened);
    } catch (error) {
      await opened?.close();
      throw error;
    }
  } catch (error) {
    await events.store.close();
    throw error;
  }
}

interface WritableLog {
  readonly store: EventStore;
  readonly soleWriter: boolean;
  flush(): Promise<void>;
}

async function openLogForWriting(location: LogLocation, acknowledge: Acknowledge): Promise<WritableLog> {
  if (location.kind === 'eventstoredb') return { store: await openServer(location.url), soleWriter: false, flush: async () => undefined };
  await makeFolderOf(location.path);
  const store = await openSqliteEventStore({ path: location.path, acknowledge });
  return { store, soleWriter: true, flush: () => store.flush() };
}

function allOpen({ store, soleWriter, flush }: WritableLog, readModels: ReadModelStore & Leases, keys: KeyStore | undefined): OpenStores {
  const close = async (): Promise<void> => {
    try {
      await store.close();
    } finally {
      await readModels.close();
      await keys?.close();
    }
  };
  return { events: store, readModels, ...(keys && { keys }), soleWriter, lifetime: 'lasting', flush, close };
}

/** The clients of servers are loaded where a server is named: a start on one machine need not wait for them. */
async function openServer(url: string): Promise<EventStore> {
  const { connectionFromEnvironment, openEsdbEventStore } = await import('@zhubao/event-store-esdb');
  return openEsdbEventStore({ connection: url, ...connectionFromEnvironment({ ...process.env, EVENTSTOREDB_URL: url }) });
}

export async function openReadModels(location: ReadModelLocation): Promise<ReadModelStore & Leases> {
  if (location.kind === 'mongodb') {
    const { mongoOptionsOf, openMongoReadModelStore } = await import('@zhubao/read-models-mongo');
    return openMongoReadModelStore({ url: location.url, ...mongoOptionsOf({ ...process.env, MONGODB_URL: location.url }) });
  }
  await makeFolderOf(location.path);
  return openSqliteReadModelStore({ path: location.path });
}

/** The log alone, for reading, also while another process writes it. */
export async function openLog(location: LogLocation): Promise<EventStore> {
  if (location.kind === 'eventstoredb') return openServer(location.url);
  if (!existsSync(location.path)) throw new StoreLocationError(`There is no log at ${shown(location)}; name one with --store, or make the demonstration one with "zhubao seed".`);
  return openSqliteEventStore({ path: location.path, mode: 'read-only' });
}

/** The log alone, to be written to: made when it is not there. */
export async function openLogForCopy(location: LogLocation): Promise<EventStore> {
  return (await openLogForWriting(location, 'on-disk')).store;
}

/** The read models for reading; `undefined` where there are none. */
export async function openReadModelsForReading(location: ReadModelLocation): Promise<ReadModelStore | undefined> {
  if (location.kind === 'mongodb') return openReadModels(location);
  return existsSync(location.path) ? openSqliteReadModelStore({ path: location.path, readOnly: true }) : undefined;
}

async function makeFolderOf(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new StoreLocationError(`The folder ${folder} for ${basename(path)} cannot be made (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** A fresh store that is gone when it is closed. */
export async function openTemporaryStores(): Promise<OpenStores> {
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-'));
  const { log, readModels } = filesAt(join(folder, 'log.sqlite'), join(folder, 'read-models.sqlite'));
  const stores = await openStores({ log, readModels }, 'deferred');
  return {
    ...stores,
    keys: openMemoryKeyStore(),
    lifetime: 'passing',
    close: async () => {
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
