import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openSqliteEventStore, type SqliteEventStore } from '@zhubao/event-store-sqlite';
import type { ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { type StoreLocation, StoreLocationError } from './store-location.js';

export interface OpenStores {
  readonly events: SqliteEventStore;
  readonly readModels: ReadModelStore;
  close(): Promise<void>;
}

/** `deferred` answers before the disk has it: for scripted runs, whose result is given after `flush`. */
export async function openStores(location: StoreLocation, acknowledge: 'on-disk' | 'deferred'): Promise<OpenStores> {
  await makeFolderOf(location.log);
  await makeFolderOf(location.readModels);
  const events = await openSqliteEventStore({ path: location.log, acknowledge });
  try {
    const readModels = await openSqliteReadModelStore({ path: location.readModels });
    return {
      events,
      readModels,
      close: async () => {
        await events.close();
        await readModels.close();
      },
    };
  } catch (error) {
    await events.close();
    throw error;
  }
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
  const stores = await openStores({ log: join(folder, 'log.sqlite'), readModels: join(folder, 'read-models.sqlite') }, 'deferred');
  return {
    ...stores,
    close: async () => {
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The log alone, for reading, also while another process writes it. */
export async function openLog({ log }: StoreLocation): Promise<SqliteEventStore> {
  if (!existsSync(log)) throw new StoreLocationError(`There is no log at ${log}; name one with --store sqlite:PATH, or make the demonstration one with "zhubao seed".`);
  return openSqliteEventStore({ path: log, mode: 'read-only' });
}
