import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { decodeEvent, Engine, EngineModule, lastAudits, recordedAudits, reportOf, ScenarioRunner, ScriptedClock, verify } from '@zhubao/application';
import { addDays, civilDate, instant, type RecordedSchemeEvent, type Report } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { locateStores, openStores, type OpenStores, openTemporaryStores } from '@zhubao/stores';
import { WorkerProcess } from './testing/worker-process.js';

// Processes start, die, and are waited for.
jest.setTimeout(240_000);

const LEASE_MS = 1_000;
const ALL_DUTIES = 9;
const nextLook = (): Promise<void> => setTimeout(20);
/** Beyond the last line of each example. */
const LAST_DAY = civilDate('2026-11-01');
const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}.jsonl`, import.meta.url));

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Lived {
  readonly report: Report;
  readonly log: readonly RecordedSchemeEvent[];
}

/** Lives the example through; at each line something may be done to whoever follows. */
async function lived(file: string, stores: OpenStores, followers: 'live' | 'elsewhere', atLine: (no: number) => Promise<void> = async () => undefined): Promise<Lived> {
  const clock = new ScriptedClock(instant('2025-01-01T00:00:00Z'));
  const engine = await Engine.start({ ...stores, clock, followers });
  const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: false });
  const runner = new ScenarioRunner(engine, clock, app.get(CommandBus));
  const done: Promise<void>[] = [];
  const { unexpected } = await runner.run([file], (no) => done.push(atLine(no)));
  await Promise.all(done);
  expect(unexpected).toEqual([]);
  await engine.rest();
  const result = { report: await reportOf(stores.events, { asOf: LAST_DAY }), log: await logOf(stores.events) };
  await app.close();
  await engine.stop();
  return result;
}

async function logOf(events: EventStore): Promise<readonly RecordedSchemeEvent[]> {
  return (await events.readAll({ limit: 100_000 })).map(decodeEvent);
}

/** Instants and positions are those of the place; all the rest must be the same. */
function figures({ report: { knownAt: _knownAt, position: _position, ...report } }: Lived): object {
  return report;
}

/** The self-audit goes beside the scheme: only workers record it here, when they get to it. */
function streams({ log }: Lived): object {
  const byStream = Map.groupBy(log.filter(({ stream }) => !stream.startsWith('audit-')), ({ stream }) => stream);
  return Object.fromEntries([...byStream].map(([stream, events]) => [stream, events.map(({ id, type, data }) => ({ id, type, data }))]));
}

/** Every day close is recorded, in turn and once, whoever had the duty. */
async function audited(events: EventStore): Promise<void> {
  const days = (await logOf(events)).flatMap((event) => (event.type === 'BusinessDayOpened' ? [addDays(event.data.date, -1)] : []));
  const closes = async () => (await recordedAudits(events)).map(({ type, data }) => ({ type, closedDay: data.closedDay }));
  while ((await lastAudits(events, 1)).at(-1)?.data.closedDay !== days.at(-1)) await nextLook();
  expect(await closes()).toEqual(days.map((closedDay) => ({ type: 'SelfAuditPassed', closedDay })));
}

describe('workers that are killed while they follow', () => {
  const stores: readonly (readonly [string, string | undefined, string, readonly [number, number, number]])[] = [
    ['a file', 'sqlite', example('dispute-order'), [40, 60, 90]],
    ['MongoDB', process.env['MONGODB_URL'], example('policies/dongfang'), [8, 14, 22]],
  ];
  for (const [what, address, file, [firstDies, thirdComes, secondDies]] of stores) {
    const given = address === undefined ? it.skip : it;
    given(`lose nothing, do nothing twice and change no order (read models in ${what})`, async () => {
      const embedded = await openTemporaryStores();
      ends.push(() => embedded.close());
      const undisturbed = await lived(file, embedded, 'live');

      const folder = mkdtempSync(join(tmpdir(), 'takeover-'));
      ends.push(async () => rmSync(folder, { recursive: true, force: true }));
      const double = await EsdbDouble.start();
      ends.push(() => double.stop());
      const readModels = address === 'sqlite' ? `sqlite:${join(folder, 'read-models.sqlite')}` : `${address}takeover_${process.pid}`;
      const shared = await openStores(locateStores({ store: double.url, readModels }), 'on-disk');
      ends.push(() => shared.close());

      const worker = (): WorkerProcess => {
        const started = new WorkerProcess(double.url, readModels, LEASE_MS);
        ends.push(() => started.kill());
        return started;
      };
      const [first, second] = [worker(), worker()];
      let third: WorkerProcess | undefined;
      await Promise.all([first.duties(), second.duties()]);
      // The same keys for both, so that one person is sealed alike in both logs.
      const disturbed = await lived(file, { ...shared, keys: embedded.keys }, 'elsewhere', async (line) => {
        if (line === firstDies) await first.kill();
        if (line === thirdComes) third = worker();
        if (line === secondDies) await second.kill();
      });

      expect(figures(disturbed)).toEqual(figures(undisturbed));
      expect(streams(disturbed)).toEqual(streams(undisturbed));
      // What the dead had is taken up once their leases have run out.
      while ((await third?.duties())?.length !== ALL_DUTIES) await nextLook();
      await audited(shared.events);
      expect(await third?.stop()).toBe(0);
      expect(await verify(shared.events, shared.readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
    });
  }
});
