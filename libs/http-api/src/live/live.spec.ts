import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { RunningApi } from '../start-api.js';
import { LiveReader } from '../testing/live-reader.js';
import { ServedLog } from '../testing/served-log.js';
import { ADMIN, bank, OFFICE } from '../testing/token-book.js';

// Servers start and are waited for.
jest.setTimeout(60_000);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function aLog(...options: Parameters<typeof ServedLog.open>): Promise<ServedLog> {
  const log = await ServedLog.open(...options);
  ends.push(() => log.close());
  return log;
}

async function serving(log: ServedLog, ...options: Parameters<ServedLog['serve']>): Promise<RunningApi> {
  const api = await log.serve(...options);
  ends.push(() => api.close());
  return api;
}

/** Two banks with a pool and a loan each, an enterprise, a decision, a day. */
async function twoBanks(log: ServedLog): Promise<void> {
  await log.write('policy-zhubao', 'PolicyAdopted');
  await log.write('clock-zhubao', 'BusinessDayOpened', { date: '2026-03-31' });
  await log.write('governance-zhubao', 'JointMeetingHeld', { parties: ['李四'] });
  await log.write('enterprise-91X', 'EnterpriseRegistered', { uscc: '91X', name: '某厂', legalRepresentative: '王五' });
  for (const one of ['ccb', 'icbc']) {
    await log.writeAgreement(one);
    await log.write(`pool-${one}`, 'RiskFundInjected', { agreementId: one, amountFen: 5 });
    await log.write(`loan-${one}-1`, 'LoanApplied', { loanId: `${one}-1`, agreementId: one, uscc: '91X', amountFen: 7 });
    await log.write(`loan-${one}-1`, 'DrawdownChecksPassed', { loanId: `${one}-1`, checkedBy: '赵六' });
  }
}

const streams = (reader: LiveReader): readonly unknown[] => reader.told.map(({ stream }) => stream);

describe('what is told live', () => {
  it('says of an event what it is, where it stands and whom it concerns, and nothing of persons or money', async () => {
    const log = await aLog();
    await twoBanks(log);
    const reader = await LiveReader.open((await serving(log)).url, log.tokens.issue(OFFICE), '?from=0');
    await reader.until(({ told }) => told.length === 12);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.told[7]).toEqual({
      type: 'DrawdownChecksPassed', stream: 'loan-ccb-1', position: 8, recordedAt: '2026-03-31T01:00:00.000Z', occurredOn: '2026-03-31', loanId: 'ccb-1', agreementId: 'ccb',
    });
    expect(reader.messages.map(({ data }) => data).join()).not.toMatch(/张三|李四|王五|赵六|某厂|amountFen/u);
    await reader.leave();
  });

  it('begins with what comes next, unless a position is named', async () => {
    const log = await aLog();
    await twoBanks(log);
    const { url } = await serving(log);
    const reader = await LiveReader.open(url, log.tokens.issue(OFFICE));
    await reader.until(({ lastId }) => lastId === '12');
    await log.write('clock-zhubao', 'BusinessDayOpened', { date: '2026-04-01' });
    await reader.until(({ told }) => told.length === 1);
    expect(reader.messages).toMatchObject([{ id: '13' }]);
    await reader.leave();
  });

  it('is for a bank what concerns its own agreements, and rules, holidays and days', async () => {
    const log = await aLog();
    await twoBanks(log);
    const { url } = await serving(log);
    const reader = await LiveReader.open(url, log.tokens.issue(bank('icbc')), '?from=0');
    await reader.until(({ told }) => told.length === 6);
    await log.write('pool-ccb', 'RiskFundInjected', { agreementId: 'ccb', amountFen: 1 });
    await log.write('enterprise-91X', 'ExposureReserved', { uscc: '91X', loanId: 'ccb-1' });
    await log.write('pool-icbc', 'RiskFundInjected', { agreementId: 'icbc', amountFen: 1 });
    await reader.until(({ told }) => told.length === 7);
    expect(streams(reader)).toEqual(['policy-zhubao', 'clock-zhubao', 'agreement-icbc', 'pool-icbc', 'loan-icbc-1', 'loan-icbc-1', 'pool-icbc']);
    await reader.leave();
  });

  it.each([
    ['agreementId=ccb', ['agreement-ccb', 'pool-ccb', 'loan-ccb-1', 'loan-ccb-1']],
    ['loanId=icbc-1', ['loan-icbc-1', 'loan-icbc-1']],
    ['types=LoanApplied,JointMeetingHeld', ['governance-zhubao', 'loan-ccb-1', 'loan-icbc-1']],
    ['types=LoanApplied&agreementId=icbc', ['loan-icbc-1']],
  ])('can be narrowed by %s', async (query, expected) => {
    const log = await aLog({ live: { heartbeatMs: 5 } });
    await twoBanks(log);
    const reader = await LiveReader.open((await serving(log)).url, log.tokens.issue(OFFICE), `?from=0&${query}`);
    await reader.until(({ lastId }) => lastId === '12');
    expect(streams(reader)).toEqual(expected);
    await reader.leave();
  });

  it('is refused to who does not see business, to nonsense, and after a position that the log has not', async () => {
    const log = await aLog();
    await twoBanks(log);
    const { url } = await serving(log);
    const asked = async (viewer: typeof OFFICE, query: string, headers = {}): Promise<unknown> => {
      const { response, ended } = await LiveReader.open(url, log.tokens.issue(viewer), query, headers);
      await ended;
      return response.status;
    };
    expect(await asked(ADMIN, '')).toBe(403);
    expect(await asked(OFFICE, '?types=Nonsense')).toBe(400);
    expect(await asked(OFFICE, '?since=3')).toBe(400);
    expect(await asked(OFFICE, '', { 'Last-Event-ID': 'x' })).toBe(400);
    expect(await asked(OFFICE, '?from=13')).toBe(409);
  });
});

describe('a reader that goes away and comes back', () => {
  it('misses nothing and gets nothing twice, wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8 }), fc.boolean(), async (cuts, kept, isBank) => {
        const log = await ServedLog.open({ live: { kept, heartbeatMs: 3 } });
        const api = await log.serve();
        try {
          await log.writeAgreement('ccb');
          const token = log.tokens.issue(isBank ? bank('ccb') : OFFICE);
          const written = async (count: number): Promise<void> => {
            for (let no = 0; no < count; no += 1) await log.write(no % 3 === 0 ? 'pool-icbc' : 'pool-ccb', 'RiskFundInjected', {});
          };
          const seen: unknown[] = [];
          let lastId = '0';
          for (const cut of cuts) {
            await written(4);
            const reader = await LiveReader.open(api.url, token, '?from=0', { 'Last-Event-ID': lastId });
            const writing = written(3);
            await reader.until(({ messages }) => messages.length >= Math.min(cut, 4));
            await reader.leave();
            await writing;
            lastId = reader.lastId;
            seen.push(...reader.told.map(({ position }) => position));
          }
          const end = await log.write('clock-zhubao', 'BusinessDayOpened', { date: '2026-04-01' });
          const rest = await LiveReader.open(api.url, token, '', { 'Last-Event-ID': lastId });
          await rest.until(({ told }) => told.at(-1)?.['position'] === end);
          await rest.leave();
          const all = await log.events.readAll({ limit: 1_000 });
          const visible = all.filter(({ stream }) => !isBank || stream !== 'pool-icbc').map(({ position }) => position);
          expect([...seen, ...rest.told.map(({ position }) => position)]).toEqual(visible);
        } finally {
          await api.close();
          await log.close();
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('goes on at another server, after the first was shut down with a word', async () => {
    const log = await aLog();
    await log.writeAgreement('ccb');
    const first = await log.serve();
    const token = log.tokens.issue(OFFICE);
    const reader = await LiveReader.open(first.url, token, '?from=0');
    await reader.until(({ told }) => told.length === 1);
    await first.close();
    await reader.ended;
    expect(reader.end).toBe('shutdown');
    await log.write('pool-ccb', 'RiskFundInjected');
    const again = await LiveReader.open((await serving(log)).url, token, '?from=0', { 'Last-Event-ID': reader.lastId });
    await again.until(({ told }) => told.length === 1);
    expect(streams(again)).toEqual(['pool-ccb']);
    await again.leave();
  });
});
