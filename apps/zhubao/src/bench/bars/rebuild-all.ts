import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { decodeEvent, timesOf, ProjectionRunner } from '@zhubao/application';
import { PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';

export interface Rebuilt {
  readonly events: number;
  readonly seconds: number;
  /** The most that the process has held. */
  readonly rssMb: number;
}

const STATUS = '/proc/self/status';
const PATIENCE_MS = 3_600_000;

/** Every read model of a log, from nothing to stored. */
export async function rebuildAll(log: string): Promise<Rebuilt> {
  const file = `${log}.rebuilt`;
  const events = await openSqliteEventStore({ path: log, mode: 'read-only' });
  const store = await openSqliteReadModelStore({ path: file });
  const head = (await events.head()) ?? 0;
  const seconds = await buildReadModels(events, store);
  await store.close();
  await events.close();
  for (const suffix of ['', '-wal', '-shm', '.lock']) await rm(`${file}${suffix}`, { force: true });
  return { events: head, seconds, rssMb: await peakRssMb() };
}

/** Into a store that holds none. Gives the seconds until all are stored and indexed. */
export async function buildReadModels(events: EventStore, store: ReadModelStore): Promise<number> {
  const began = performance.now();
  const runner = new ProjectionRunner<RecordedSchemeEvent>({ events, store, projections: PROJECTIONS, decode: decodeEvent, timesOf });
  await runner.start();
  await runner.settled((await events.head()) ?? 0, { patience: PATIENCE_MS });
  const seconds = (performance.now() - began) / 1_000;
  await runner.stop();
  return seconds;
}

/** Since this program began; the figure of `resourceUsage` goes back to the process that started it. */
async function peakRssMb(): Promise<number> {
  const status = existsSync(STATUS) ? await readFile(STATUS, 'utf8') : '';
  const peakKb = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return Math.round((peakKb === undefined ? process.resourceUsage().maxRSS : Number(peakKb)) / 1_024);
}
