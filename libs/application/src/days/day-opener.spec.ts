import { afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { civilDate, civilDateAt, type CommandData, type CommandName, type Instant, instant, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
/* eslint-disable @nx/enforce-module-boundaries -- what two openers write at once is decided by a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { ScriptedClock } from '../engine/clock.js';
import { CommandPipeline } from '../engine/command-pipeline.js';
import { Persons } from '../personal-data/persons.js';
import { StoredRefusalBook } from '../engine/refusal-book.js';
import { DayOpener } from './day-opener.js';
import { dueDay, untilMidnightMs } from './due-day.js';

const SCHEME = 'zhubao';
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** One process with a clock of its own, over a log that it may share. */
class Process {
  readonly waits: number[] = [];
  readonly notices: string[] = [];
  readonly opener: DayOpener;
  rests = 0;
  restFails = false;
  #asleep = Promise.withResolvers<void>();
  #wake: (() => void) | undefined;

  private constructor(readonly log: EventStore, readonly clock: ScriptedClock, readonly pipeline: CommandPipeline, private readonly store: ReadModelStore) {
    this.opener = new DayOpener({
      events: log, pipeline, clock, schemeId: SCHEME, processes: { rest: () => this.#rest() }, pause: (delayMs, signal) => this.#pause(delayMs, signal),
      onNotice: (notice) => this.notices.push(notice),
    });
    ends.push(() => this.opener.stop());
  }

  static async over(log: EventStore, now: string): Promise<Process> {
    const store = openMemoryReadModelStore();
    const refusals = await StoredRefusalBook.open(store, { alone: false });
    return new Process(log, new ScriptedClock(instant(now)), new CommandPipeline({ events: log, refusals, persons: new Persons({ events: log, keys: undefined, schemeId: SCHEME, alone: false }), schemeId: SCHEME, soleWriter: false }), store);
  }

  async take<N extends CommandName>(name: N, data: CommandData[N]): Promise<void> {
    const recordedAt: Instant = this.clock.now();
    const role = name === 'OpenBusinessDay' ? 'SYSTEM' : 'OFFICE';
    const answer = await this.pipeline.execute(name, { name, commandId: randomUUID(), on: civilDateAt(recordedAt), recordedAt, actor: { user: 'u', role, org: 'o' }, evidence: [], data });
    if (answer.rejected) throw new Error(answer.en);
  }

  /** A scheme of which something is known. */
  async begin(): Promise<void> {
    await this.take('HoldJointMeeting', { date: civilDateAt(this.clock.now()), parties: ['a'], summary: 's', actions: ['b'] });
  }

  refusals(): Promise<number> {
    return this.store.count('refusals');
  }

  /** Settles once it has looked and waits. */
  get asleep(): Promise<void> {
    return this.#asleep.promise;
  }

  /** Its timer rings, at this time by its clock. */
  async wakeAt(now: string): Promise<void> {
    this.clock.set(instant(now));
    this.#asleep = Promise.withResolvers();
    this.#wake?.();
    await this.asleep;
  }

  async #rest(): Promise<void> {
    this.rests += 1;
    if (this.restFails) throw new Error('the processes are behind');
  }

  async #pause(delayMs: number, signal: AbortSignal): Promise<void> {
    const waiting = Promise.withResolvers<void>();
    this.#wake = waiting.resolve;
    signal.addEventListener('abort', () => waiting.resolve());
    this.waits.push(delayMs);
    this.#asleep.resolve();
    await waiting.promise;
  }
}

async function aLog(): Promise<EventStore> {
  const log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  ends.push(() => log.close());
  return log;
}

async function days(log: EventStore): Promise<readonly unknown[]> {
  return (await log.readStream(streamOf('clock', SCHEME), { limit: 2_000 })).map(({ data }) => data['date']);
}

async function started(now: string, log?: EventStore): Promise<Process> {
  const process = await Process.over(log ?? (await aLog()), now);
  await process.begin();
  process.opener.start();
  await process.asleep;
  return process;
}

describe('the day that is due', () => {
  it.each([
    [null, '2026-03-31', '2026-03-31'],
    ['2026-03-30', '2026-03-31', '2026-03-31'],
    ['2026-02-27', '2026-03-31', '2026-02-28'],
    ['2026-03-31', '2026-03-31', undefined],
    ['2026-12-31', '2026-03-31', undefined],
  ])('after %s, on %s, is %s', (last, today, due) => {
    expect(dueDay(last === null ? null : civilDate(last), civilDate(today))).toBe(due);
  });

  it('begins at midnight in Shanghai', () => {
    expect(untilMidnightMs(instant('2026-03-31T15:59:59.250Z'))).toBe(750);
    expect(untilMidnightMs(instant('2026-03-31T16:00:00Z'))).toBe(86_400_000);
  });
});

describe('business days', () => {
  it('open as they come', async () => {
    const process = await started('2026-03-31T23:59:30+08:00');
    expect([await days(process.log), process.waits]).toEqual([['2026-03-31'], [30_000]]);
    await process.wakeAt('2026-04-01T00:00:00+08:00');
    await process.wakeAt('2026-04-01T00:01:00+08:00');
    expect([await days(process.log), process.waits]).toEqual([['2026-03-31', '2026-04-01'], [30_000, 60_000, 60_000]]);
  });

  it('that were missed open in turn, each after the processes have looked after the one before', async () => {
    const process = await started('2026-03-28T10:00:00+08:00');
    await process.wakeAt('2026-04-01T10:00:00+08:00');
    expect([await days(process.log), process.rests]).toEqual([['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'], 4]);
    const stored = await process.log.readStream(streamOf('clock', SCHEME), { from: 1, limit: 1 });
    expect(stored).toMatchObject([{ metadata: { occurredOn: '2026-03-29', recordedAt: '2026-04-01T02:00:00.000Z', actor: { role: 'SYSTEM', user: 'clock' } } }]);
  });

  it('open once, however many processes open them at once, and to none of these is that a refusal', async () => {
    const log = await aLog();
    const first = await started('2026-03-28T10:00:00+08:00', log);
    const others = await Promise.all([Process.over(log, '2026-04-03T00:00:00+08:00'), Process.over(log, '2026-04-03T00:00:00.002+08:00')]);
    first.clock.set(instant('2026-04-03T00:00:00.001+08:00'));
    await Promise.all([first, ...others].map(({ opener }) => opener.look()));
    expect(await days(log)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03']);
    expect(await Promise.all([first, ...others].map((one) => one.refusals()))).toEqual([0, 0, 0]);
  });

  it('that somebody else opened meanwhile are open', async () => {
    const log = await aLog();
    const process = await started('2026-03-28T10:00:00+08:00', log);
    await process.take('OpenBusinessDay', { date: civilDate('2026-03-28') }).catch(() => undefined);
    process.clock.set(instant('2026-03-29T10:00:00+08:00'));
    await process.take('OpenBusinessDay', { date: civilDate('2026-03-29') });
    await process.wakeAt('2026-03-29T11:00:00+08:00');
    expect([await days(log), process.notices]).toEqual([['2026-03-28', '2026-03-29'], []]);
  });

  it('do not open where the log is ahead of the clock', async () => {
    const process = await started('2026-03-31T10:00:00+08:00');
    await process.wakeAt('2026-03-30T10:00:00+08:00');
    expect(await days(process.log)).toEqual(['2026-03-31']);
  });

  it('do not open in an empty log, and begin soon after something stands in it', async () => {
    const process = await Process.over(await aLog(), '2026-03-31T10:00:00+08:00');
    process.opener.start();
    await process.asleep;
    expect([await process.log.head(), process.waits]).toEqual([undefined, [60_000]]);
    await process.begin();
    await process.wakeAt('2026-03-31T10:01:00+08:00');
    expect(await days(process.log)).toEqual(['2026-03-31']);
  });

  it('that cannot open are told of, and tried again', async () => {
    const process = await started('2026-03-28T10:00:00+08:00');
    process.restFails = true;
    await process.wakeAt('2026-03-30T10:00:00+08:00');
    expect([await days(process.log), process.notices, await process.opener.standstills(), process.waits.at(-1)]).toEqual([['2026-03-28'], ['business days: the processes are behind'], ['business days: the processes are behind'], 5_000]);
    process.restFails = false;
    await process.wakeAt('2026-03-30T10:00:05+08:00');
    expect([await days(process.log), await process.opener.standstills()]).toEqual([['2026-03-28', '2026-03-29', '2026-03-30'], []]);
  });

  it('rest when they are told to, also while processes are behind', async () => {
    const process = await started('2026-03-28T10:00:00+08:00');
    await process.opener.stop();
    process.clock.set(instant('2026-03-30T10:00:00+08:00'));
    await process.opener.look();
    expect(await days(process.log)).toEqual(['2026-03-28']);
  });
});
