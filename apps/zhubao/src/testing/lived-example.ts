import 'reflect-metadata';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { checkScenarios } from '@zhubao/application';
import { runInto } from '../cli/run.js';
import { filesAt, type OpenStores, openStores } from '@zhubao/stores';

/** The embedded stores of a spec, as files that it may copy and change. */
export interface StoreFiles {
  readonly log: string;
  readonly readModels: string;
}

/** Stores of one name in a folder. */
export function storesIn(file: (name: string) => string, name: string): StoreFiles {
  return { log: file(`${name}.sqlite`), readModels: file(`${name}.read-models.sqlite`) };
}

/** Lives an example through on the real engine, into files that are closed again. */
export async function liveExample(name: string, files: StoreFiles): Promise<void> {
  const example = fileURLToPath(new URL(`../../../../examples/${name}.jsonl`, import.meta.url));
  const stores = await openStores(filesAt(files.log, files.readModels), 'deferred');
  try {
    const { result } = await runInto(stores, [example], await checkScenarios([example]));
    if (result.unexpected.length > 0) throw new Error(`${name}: ${JSON.stringify(result.unexpected[0])}`);
  } finally {
    await stores.close();
  }
}

export function copyStores(from: StoreFiles, to: StoreFiles): void {
  copyFileSync(from.log, to.log);
  copyFileSync(from.readModels, to.readModels);
}

/** Changes a closed file behind the store's back. */
export function tamper(path: string, ...statements: string[]): void {
  const database = new DatabaseSync(path);
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}

/** Opens stores for one piece of work. */
export async function withStores<T>(files: StoreFiles, work: (stores: OpenStores) => Promise<T>): Promise<T> {
  const stores = await openStores(filesAt(files.log, files.readModels), 'on-disk');
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}
