import { afterEach, describe, expect, it } from '@jest/globals';
import { addDays, civilDate, instant, streamOf } from '@zhubao/domain';
import type { EventStore, JsonObject } from '@zhubao/event-store';
import { openMemoryReadModelStore } from '@zhubao/read-models';
/* eslint-disable @nx/enforce-module-boundaries -- subscriptions and positions are those of a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { randomUUID } from 'node:crypto';
import { CommandPipeline } from '../engine/command-pipeline.js';
import { StoredRefusalBook } from '../engine/refusal-book.js';
import { Persons } from '../personal-data/persons.js';
import { StepTaker } from '../processes/step-taker.js';
import { Auditor } from './auditor.js';
import { recordedAudits, RecordedSelfAudit } from './recorded-audits.js';

const SCHEME = 'zhubao';
const nextLook = (): Promise<void> => new Promise((look) => setImmediate(look));
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function aLog(): Promise<EventStore> {
  const log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  ends.push(() => log.close());
  return log;
}

function write(log: EventStore, stream: string, type: string, on: string, data: JsonObject): Promise<unknown> {
  return log.append(stream, 'any', [{ id: randomUUID(), type, data, metadata: { schema: 1, occurredOn: on, recordedAt: `${on}T09:00:00.000Z`, commandId: randomUUID(), $correlationId: randomUUID(), articles: [] } }]);
}

const injected = (log: EventStore, on: string, amountFen: number, beforeFen: number) =>
  write(log, 'pool-ccb', 'RiskFundInjected', on, { agreementId: 'ccb', amountFen, budgetDocNo: 'B', slipNo: 'S', balanceBeforeFen: beforeFen, balanceAfterFen: beforeFen + amountFen });
const opened = (log: EventStore, date: string) => write(log, streamOf('clock', SCHEME), 'BusinessDayOpened', date, { date });

interface Running {
  readonly auditor: Auditor;
  readonly alarms: readonly string[];
}

async function auditing(log: EventStore, { writing = log }: { readonly writing?: EventStore } = {}): Promise<Running> {
  const pipeline = new CommandPipeline({ events: writing, refusals: await StoredRefusalBook.open(openMemoryReadModelStore(), { alone: true }), persons: new Persons({ events: writing, keys: undefined, schemeId: SCHEME, alone: false }), schemeId: SCHEME, soleWriter: false });
  const steps = new StepTaker(pipeline, { now: () => instant('2026-01-01T00:00:00Z') });
  const alarms: string[] = [];
  const backoff = { firstDelayMs: 1, maximumDelayMs: 1, pause: nextLook };
  const auditor = new Auditor({ events: log, pipeline, steps, schemeId: SCHEME, onAlarm: (line) => alarms.push(line), backoff });
  auditor.start();
  ends.push(() => auditor.stop());
  return { auditor, alarms };
}

/** The auditor has been shown the whole log, and has recorded the close of the day before the last one opened. */
async function seenAll(log: EventStore, { auditor }: Running): Promise<void> {
  const [opening] = await log.readStream(streamOf('clock', SCHEME), { direction: 'backwards', limit: 1 });
  const due = opening === undefined ? undefined : addDays(civilDate(String(opening.data['date'])), -1);
  for (;;) {
    const { upTo, closedDay } = await auditor.status();
    if (upTo >= ((await log.head()) ?? -1) && (due === undefined || closedDay === due)) return;
    await nextLook();
  }
}

const recorded = async (log: EventStore) => (await recordedAudits(log, SCHEME)).map(({ type, data }) => [type, data.closedDay]);

describe('the self-audit', () => {
  it('records of each day close what the log held, those of before first', async () => {
    const log = await aLog();
    await injected(log, '2025-08-01', 100, 0);
    await opened(log, '2025-08-02');
    const running = await auditing(log);
    await seenAll(log, running);
    await injected(log, '2025-08-02', 50, 100);
    await opened(log, '2025-08-03');
    await seenAll(log, running);
    expect((await recordedAudits(log, SCHEME)).map(({ type, data, metadata }) => ({ type, data, on: metadata.occurredOn }))).toEqual([
      { type: 'SelfAuditPassed', on: '2025-08-02', data: { closedDay: '2025-08-01', events: 2, position: expect.any(Number), invariants: [1, 2, 3, 4, 5, 6, 7, 8, 9], hindsightCount: 0 } },
      { type: 'SelfAuditPassed', on: '2025-08-03', data: { closedDay: '2025-08-02', events: 5, position: expect.any(Number), invariants: [1, 2, 3, 4, 5, 6, 7, 8, 9], hindsightCount: 0 } },
    ]);
    expect(await running.auditor.status()).toMatchObject({ state: 'passed', violations: 0, closedDay: '2025-08-02', stopped: null });
    expect(running.alarms).toEqual([]);
  });

  it('alarms at once when an event breaks an invariant, fails the next close with what and where, and goes on', async () => {
    const log = await aLog();
    const running = await auditing(log);
    await injected(log, '2025-08-01', 100, 0);
    await injected(log, '2025-08-01', -101, 100);
    await seenAll(log, running);
    const broken = (await log.readStream('pool-ccb', { limit: 2 }))[1];
    expect(running.alarms).toEqual([expect.stringContaining(`invariant 1 of RISK:ccb is broken by event ${broken?.id} (pool-ccb, position ${broken?.position})`)]);
    expect(await running.auditor.status()).toMatchObject({ state: 'failed', violations: 1 });

    await opened(log, '2025-08-02');
    await injected(log, '2025-08-02', 500, -1);
    await opened(log, '2025-08-03');
    await seenAll(log, running);
    const [first, second] = await recordedAudits(log, SCHEME);
    const violation = { invariant: 1, subject: 'RISK:ccb', stream: 'pool-ccb', eventId: broken?.id, position: broken?.position, figures: { beforeFen: 100, balanceFen: -1 } };
    expect(first).toMatchObject({ type: 'SelfAuditFailed', data: { closedDay: '2025-08-01', violationCount: 1, newCount: 1, violations: [violation] } });
    expect(second).toMatchObject({ type: 'SelfAuditFailed', data: { closedDay: '2025-08-02', violationCount: 1, newCount: 0, violations: [violation] } });
    expect(running.alarms).toHaveLength(1);
  });

  it('tells apart what late facts show of past days: that is no failure', async () => {
    const log = await aLog();
    const running = await auditing(log);
    await injected(log, '2025-08-01', 100, 0);
    await injected(log, '2025-08-03', 900, 100);
    await injected(log, '2025-08-02', -500, 1_000);
    await opened(log, '2025-08-04');
    await seenAll(log, running);
    expect((await recordedAudits(log, SCHEME))[0]).toMatchObject({ type: 'SelfAuditPassed', data: { hindsightCount: 1 } });
    expect(await running.auditor.status()).toMatchObject({ state: 'passed', violations: 0, hindsight: 1 });
    expect(running.alarms).toEqual([]);
  });

  it('records after a restart the days that it missed, and none twice', async () => {
    const log = await aLog();
    const before = await auditing(log);
    await injected(log, '2025-08-01', 100, 0);
    await opened(log, '2025-08-02');
    await seenAll(log, before);
    await before.auditor.stop();
    await opened(log, '2025-08-03');
    await opened(log, '2025-08-04');
    const after = await auditing(log);
    await seenAll(log, after);
    expect(await recorded(log)).toEqual([['SelfAuditPassed', '2025-08-01'], ['SelfAuditPassed', '2025-08-02'], ['SelfAuditPassed', '2025-08-03']]);
    expect(await after.auditor.status()).toMatchObject({ closedDay: '2025-08-03' });
  });

  it('done by two at once records each day once', async () => {
    const log = await aLog();
    const two = [await auditing(log), await auditing(log)];
    for (const date of ['2025-08-02', '2025-08-03', '2025-08-04', '2025-08-05']) await opened(log, date);
    for (const one of two) await seenAll(log, one);
    expect((await recorded(log)).map(([, closed]) => closed)).toEqual(['2025-08-01', '2025-08-02', '2025-08-03', '2025-08-04']);
  });

  it('records a close that could not be written as soon as it can be, with what the log held then', async () => {
    const log = await aLog();
    let away = true;
    const writing: EventStore = {
      append: async (...appended) => {
        if (away) throw new Error('the log is away');
        return log.append(...appended);
      },
      readStream: (stream, options) => log.readStream(stream, options), readPlaces: (places) => log.readPlaces(places), readAll: (options) => log.readAll(options), head: () => log.head(),
      subscribeToAll: (handler, options) => log.subscribeToAll(handler, options), close: async () => undefined,
    };
    const running = await auditing(log, { writing });
    await opened(log, '2025-08-02');
    await injected(log, '2025-08-02', 100, 0);
    while ((await running.auditor.status()).upTo < 0) await nextLook();
    expect(await recorded(log)).toEqual([]);
    away = false;
    await seenAll(log, running);
    expect((await recordedAudits(log, SCHEME))[0]).toMatchObject({ data: { closedDay: '2025-08-01', events: 1 } });
  });

  it('stands before an event that it cannot read, says so, and passes no close from there on', async () => {
    const log = await aLog();
    const running = await auditing(log);
    await write(log, 'pool-ccb', 'FundsVanished', '2025-08-01', {});
    await opened(log, '2025-08-02');
    while ((await running.auditor.standstills()).length === 0) await nextLook();
    expect(running.alarms).toEqual([expect.stringContaining('FundsVanished')]);
    expect(await running.auditor.status()).toMatchObject({ state: 'failed', stopped: expect.stringContaining('cannot be read') });
    expect(await recorded(log)).toEqual([]);
  });

  it('seen from elsewhere is its last recorded close', async () => {
    const log = await aLog();
    const elsewhere = new RecordedSelfAudit(log, SCHEME);
    expect(await elsewhere.status()).toMatchObject({ state: 'catching-up', closedDay: null });
    const running = await auditing(log);
    await injected(log, '2025-08-01', -1, 0);
    await opened(log, '2025-08-02');
    await seenAll(log, running);
    expect(await elsewhere.status()).toMatchObject({ state: 'failed', violations: 1, closedDay: '2025-08-01' });
  });
});
