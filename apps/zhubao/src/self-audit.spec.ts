import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { diff, Engine, openPast, recordedAudits, reportAtPoint, reportOf, restate, type SelfAuditStatus, streamHash, verify } from '@zhubao/application';
import { civilDate, endOfDay, instant } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import type { OpenStores } from '@zhubao/stores';
import { Authenticator, startApi } from '@zhubao/http-api';
import { type Line, SYSTEM, TREASURY } from './testing/diary.js';
import { liveExample, storesIn, withStores } from './testing/lived-example.js';
import { LiveEngine } from './testing/live-engine.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { aLine, aPool, theScheme } from './testing/pool-lines.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { ZhubaoProcess, zhubao } from './testing/zhubao-process.js';

jest.setTimeout(120_000);

const file = temporaryFolder();
const nextLook = (): Promise<void> => setTimeout(5);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A payment beyond the balance, put into the store by another hand than the engine's. */
async function putBrokenEvent(log: EventStore, on: string): Promise<{ readonly id: string; readonly position: number }> {
  const id = randomUUID();
  const commandId = randomUUID();
  const stream = 'pool-forged';
  const event = {
    id, type: 'RiskFundInjected', data: { agreementId: 'forged', amountFen: -500, budgetDocNo: 'B', slipNo: 'S', balanceBeforeFen: 0, balanceAfterFen: -500 },
    metadata: { schema: 1, occurredOn: on, recordedAt: `${on}T01:00:00.000Z`, actor: { user: 'x', role: 'TREASURY', org: 'x' }, commandId, $correlationId: commandId, $causationId: commandId, articles: [], evidence: [] },
  };
  const metadata = { ...event.metadata, streamHash: streamHash(START_OF_STREAM, { ...event, stream, revision: 0 }) };
  const { position } = await log.append(stream, 'no-stream', [{ ...event, metadata }]);
  return { id, position };
}

const dayOpened = (date: string): Line => ({ ...aLine('OpenBusinessDay', SYSTEM, { date }), at: `${date}T08:00:00+08:00`, on: date });
const payment = (date: string, slipNo: string): Line => ({ ...aLine('InjectRiskFund', TREASURY, { agreementId: 'ccb', amountFen: 100, budgetDocNo: 'B', slipNo }), at: `${date}T09:00:00+08:00`, on: date });

interface Served {
  readonly live: LiveEngine;
  readonly alarms: readonly string[];
  ready(): Promise<{ readonly code: number; readonly status: string; readonly selfAudit: SelfAuditStatus }>;
  metrics(): Promise<string>;
  /** Takes a line, which must be accepted, and waits for all that follows from it but the audit. */
  take(line: Line): Promise<void>;
  closed(day: string): Promise<void>;
}

/** Health and figures are there for who has no account. */
class Nobody extends Authenticator {
  override signedIn(): Promise<never> {
    return Promise.reject(new Error('nobody signs in here'));
  }
}

async function served(stores: OpenStores): Promise<Served> {
  const alarms: string[] = [];
  const live = await LiveEngine.over(stores, { selfAudit: { onAlarm: (line) => alarms.push(line) } });
  ends.push(() => live.stop());
  const api = await startApi({ engine: live.engine, authenticator: new Nobody(), host: '127.0.0.1', port: 0, version: '0', onUnforeseen: (error) => alarms.push(String(error)) });
  ends.push(() => api.close());
  const { url } = api;
  return {
    live, alarms,
    ready: async () => {
      const response = await fetch(`${url}/health/ready`);
      return { code: response.status, ...((await response.json()) as { status: string; selfAudit: SelfAuditStatus }) };
    },
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    take: async (line) => {
      expect(await live.take(line)).toMatchObject({ rejected: false });
      await live.engine.rest();
    },
    closed: async (day) => {
      while ((await live.engine.selfAudit?.status())?.closedDay !== day) await nextLook();
    },
  };
}

async function storesOfTest(): Promise<OpenStores> {
  const stores = await storesInMemory();
  ends.push(() => stores.close());
  return stores;
}

const closes = async ({ events }: OpenStores) => (await recordedAudits(events)).map(({ type, data }) => [type, data.closedDay]);

describe('a server whose log breaks an invariant', () => {
  it('says so at once in its log, its health and its metrics, fails the next close, and goes on with everything', async () => {
    const stores = await storesOfTest();
    const server = await served(stores);
    for (const line of [...theScheme(), ...aPool('ccb', 1_000), dayOpened('2025-08-02')]) await server.take(line);
    await server.closed('2025-08-01');
    expect(await server.ready()).toMatchObject({ code: 200, selfAudit: { state: 'passed', violations: 0, stopped: null } });
    expect(await server.metrics()).toContain('\nzhubao_self_audit_violations 0\n');

    const { id, position } = await putBrokenEvent(stores.events, '2025-08-02');
    await server.take(payment('2025-08-02', 'S-2'));
    await server.take(dayOpened('2025-08-03'));
    await server.closed('2025-08-02');

    expect(server.alarms).toEqual([expect.stringContaining(`invariant 1 of RISK:forged is broken by event ${id} (pool-forged, position ${position})`)]);
    expect((await recordedAudits(stores.events)).at(-1)).toMatchObject({
      type: 'SelfAuditFailed', data: { closedDay: '2025-08-02', violationCount: 1, violations: [{ invariant: 1, subject: 'RISK:forged', eventId: id, position, figures: { balanceFen: -500 } }] },
    });
    await server.take(payment('2025-08-03', 'S-3'));
    expect(await server.ready()).toMatchObject({ code: 200, status: 'up', selfAudit: { state: 'failed', violations: 1, stopped: null } });
    expect(await server.metrics()).toContain('\nzhubao_self_audit_violations 1\n');
    expect((await stores.readModels.get('pools', 'ccb'))?.document).toMatchObject({ riskFen: 1_200 });
  });

  it('has an event in its log that "verify" finds as well', async () => {
    const stores = await storesOfTest();
    const { position } = await putBrokenEvent(stores.events, '2025-08-02');
    expect((await verify(stores.events, undefined)).faults).toContainEqual(expect.objectContaining({ what: 'INVARIANT_BROKEN', position }));
  });
});

describe('a server that is started again', () => {
  it('records the closes that it missed, and none twice', async () => {
    const stores = await storesOfTest();
    const first = await served(stores);
    for (const line of [...theScheme(), dayOpened('2025-08-02')]) await first.take(line);
    await first.closed('2025-08-01');
    await first.live.stop();

    const unaudited = await LiveEngine.over(stores);
    await unaudited.take(dayOpened('2025-08-04'));
    await unaudited.stop();
    expect(await closes(stores)).toEqual([['SelfAuditPassed', '2025-08-01']]);

    const second = await served(stores);
    await second.closed('2025-08-03');
    expect(await closes(stores)).toEqual([['SelfAuditPassed', '2025-08-01'], ['SelfAuditPassed', '2025-08-02'], ['SelfAuditPassed', '2025-08-03']]);
    expect(await verify(stores.events, stores.readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
  });
});

describe('the command line', () => {
  it('writes no audit when it runs a scenario; a server over that log records the closes, and says on stderr what is broken', async () => {
    const stores = storesIn(file, 'served');
    await liveExample('recovery-surplus', stores);
    const { position, days } = await withStores(stores, async ({ events }) => {
      expect(await recordedAudits(events)).toEqual([]);
      const days = (await events.readStream('clock-zhubao', { limit: 10_000 })).length;
      return { ...(await putBrokenEvent(events, '2026-01-01')), days };
    });
    const server = ZhubaoProcess.zhubao('serve', '--store', `sqlite:${stores.log}`, '--read-models', `sqlite:${stores.readModels}`, '--port', '0', '--no-day-opening');
    await server.until((lines) => lines.some((line) => line.includes('health')));
    const ready = /http\S+\/health\/ready/.exec(server.lines.join('\n'))?.[0] ?? '';
    for (let upTo = -1; upTo < position; await nextLook()) ({ upTo } = ((await (await fetch(ready)).json()) as { selfAudit: SelfAuditStatus }).selfAudit);
    server.kill();
    expect((await server.ended).stderr).toMatch(/"msg":"self-audit: invariant 1 of RISK:forged is broken by event \S+ \(pool-forged, position \d+\): .*"}$/m);
    await withStores(stores, async (open) => expect(await closes(open)).toHaveLength(days));
  });

  it('lists the closes that were audited, and what is broken as then known', async () => {
    const stores = storesIn(file, 'listed');
    const { id } = await withStores(stores, async (open) => {
      const live = await LiveEngine.over(open, { selfAudit: { onAlarm: () => undefined } });
      for (const line of [...theScheme(), dayOpened('2025-08-02')]) await live.take(line);
      const broken = await putBrokenEvent(open.events, '2025-08-02');
      await live.take(dayOpened('2025-08-03'));
      while ((await live.engine.selfAudit?.status())?.closedDay !== '2025-08-02') await nextLook();
      await live.stop();
      return broken;
    });
    const { code, stdout } = await zhubao('audits', '--store', `sqlite:${stores.log}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/2025-08-02 │ 未通过 FAILED[\s\S]*2025-08-01 │ 通过 passed/);
    expect(stdout).toMatch(new RegExp(`2025-08-02 │ +1 │ RISK:forged +│ ${id}`));
    const listed: { readonly closes: readonly object[]; readonly hindsight: readonly object[] } = JSON.parse((await zhubao('audits', '--store', `sqlite:${stores.log}`, '--json')).stdout);
    expect(listed).toMatchObject({ closes: [{ type: 'SelfAuditPassed', closedDay: '2025-08-01' }, { type: 'SelfAuditFailed', closedDay: '2025-08-02' }], hindsight: [] });
  });
});

describe('what was known of the scheme', () => {
  it('does not hang on when its log was audited: figures, differences and read models are those of a log that was not', async () => {
    const first = [...theScheme(), ...aPool('ccb', 1_000), dayOpened('2025-08-02'), payment('2025-08-02', 'S-2'), dayOpened('2025-08-03')];
    const then = [payment('2025-08-03', 'S-3'), dayOpened('2025-08-04'), { ...payment('2025-08-04', 'S-4'), on: '2025-08-03' }];
    const [plain, audited] = [await storesOfTest(), await storesOfTest()];
    for (const stores of [plain, audited]) await lived(stores, first);
    // Long after everything that is recorded behind it.
    const engine = await Engine.start({ ...audited, clock: { now: () => instant('2030-01-01T00:00:00Z') }, selfAudit: { onAlarm: () => undefined } });
    while ((await engine.selfAudit?.status())?.closedDay !== '2025-08-02') await nextLook();
    await engine.stop();
    for (const stores of [plain, audited]) await lived(stores, then);

    expect(await closes(audited)).toHaveLength(2);
    expect(await closes(plain)).toEqual([]);
    expect(await figuresOf(audited)).toEqual(await figuresOf(plain));
    expect(await verify(audited.events, audited.readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
  });
});

async function lived(stores: OpenStores, lines: readonly Line[]): Promise<void> {
  const live = await LiveEngine.over(stores);
  for (const line of lines) {
    expect(await live.take(line)).toMatchObject({ rejected: false });
    await live.engine.rest();
  }
  await live.stop();
}

/** Figures now and at a close that was reported, by both roads, and what came between; places in the log aside. */
async function figuresOf({ events, readModels }: OpenStores): Promise<object> {
  const close = { asOf: civilDate('2025-08-03'), knownAt: endOfDay(civilDate('2025-08-03')) };
  const reports = [];
  for (const point of [{}, close]) {
    const [folded, stored] = [await reportOf(events, point), await reportAtPoint(events, readModels, point)];
    expect(stored).toEqual(folded);
    reports.push({ ...folded, position: undefined });
  }
  const changed = await diff(await openPast(events, readModels), close, {});
  expect(changed).toEqual(await diff(await openPast(events, undefined), close, {}));
  const ids = changed.events.map(({ eventId }) => eventId);
  return { reports, ids, pools: changed.pools.map(({ fields }) => fields), restated: (await restate(await openPast(events, readModels), close.asOf, close.asOf)).days.map(({ close: day }) => day) };
}
