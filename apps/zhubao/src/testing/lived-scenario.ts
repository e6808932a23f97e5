import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { decodeEvent, type ScenarioResult } from '@zhubao/application';
import type { RecordedSchemeEvent, Report } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { runInto } from '../cli/run.js';
import type { OpenStores } from '@zhubao/stores';
import { asJsonLines, type Line } from './diary.js';
import { drawnKeys } from './drawn-keys.js';

export interface Lived {
  readonly stores: OpenStores;
  readonly result: ScenarioResult;
  readonly report: Report;
  readonly log: readonly RecordedSchemeEvent[];
}

/** Runs lines on the real engine over stores in memory, as `zhubao run` does over files. */
export async function livedThrough(file: string, lines: readonly Line[], stores?: OpenStores): Promise<Lived> {
  writeFileSync(file, asJsonLines(lines));
  return livedFile(file, stores);
}

/** Runs a scenario file that is there. */
export async function livedFile(file: string, stores?: OpenStores): Promise<Lived> {
  const open = stores ?? (await storesInMemory());
  const { result, report } = await runInto(open, [file], 0);
  return { stores: open, result, report, log: await logOf(open.events) };
}

export async function storesInMemory(): Promise<OpenStores> {
  const events = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  const readModels = openMemoryReadModelStore();
  return {
    events,
    readModels,
    keys: drawnKeys(),
    soleWriter: true,
    lifetime: 'lasting',
    flush: () => events.flush(),
    close: async () => {
      await events.close();
      await readModels.close();
    },
  };
}

export async function logOf(events: EventStore): Promise<readonly RecordedSchemeEvent[]> {
  return (await events.readAll({ limit: 100_000 })).map(decodeEvent);
}
