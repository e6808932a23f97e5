import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressesOf } from '../testing/asking.js';
import { liveApi, type LivedApi } from '../testing/lived-api.js';
import { DEFAULTER, SHARED_FIRM } from '../testing/second-bank.js';
import { AUDITOR, FIRST_BANK_VIEWER, GROUP, OFFICE, REGULATOR, SECOND_BANK_VIEWER, STRANGER_BANK, TREASURY } from '../testing/viewers.js';
import type { Viewer } from '../access/viewer.js';
import { READINGS } from './all-readings.js';
import { PERSONAL_FIELDS } from './personal-data.js';

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi();
}, 120_000);
afterAll(() => api?.stop());

async function answer(path: string, viewer: Viewer): Promise<{ readonly status: number; readonly body: Record<string, never> & { readonly items: readonly Record<string, unknown>[] } }> {
  const response = await api.get(path, viewer);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Whatever would tell one bank of the other's business. */
const OF_THE_FIRST = ['"ccb"', ':ccb', 'pool-ccb', 'loan-L', '"L1"', '"L2"', '"L3"', '"L4"', '建设银行', '建乌流贷'];
const OF_THE_SECOND = ['"icbc"', ':icbc', 'pool-icbc', 'loan-I', '"I1"', '"I2"', '工商银行乌兰浩特支行', '工流贷'];
/** Everybody's: a decision may name a bank. */
const OPEN = new Set(['listGovernanceActs', 'listPolicies', 'getPolicyInForce', 'listCalendars', 'getCheckpoint']);

describe('A bank sees its own agreements alone', () => {
  const forBanks = READINGS.filter(({ name, admits }) => admits.includes('BANK') && !OPEN.has(name));

  it.each(forBanks.map((one) => [one.name, one] as const))('in %s, as data and as a table', async (_name, reading) => {
    for (const [viewer, foreign] of [[FIRST_BANK_VIEWER, OF_THE_SECOND], [SECOND_BANK_VIEWER, OF_THE_FIRST], [STRANGER_BANK, [...OF_THE_FIRST, ...OF_THE_SECOND]]] as const) {
      for (const address of addressesOf(reading)) {
        for (const format of reading.table ? ['', '&format=csv'] : ['']) {
          const text = await (await api.get(`${address}${format}`, viewer)).text();
          // Not found names what was asked for.
          const told = text.replace(/"instance":"[^"]*"/, '').replace(/"facts":\{[^}]*\}/, '');
          expect([viewer.org, address, foreign.filter((word) => told.includes(word))]).toEqual([viewer.org, address, []]);
        }
      }
    }
  }, 120_000);

  it('of pools, loans and the books of the whole that are not its own it is told that there are none', async () => {
    expect((await answer('pools/icbc', FIRST_BANK_VIEWER)).status).toBe(404);
    expect((await answer('loans/I1', FIRST_BANK_VIEWER)).status).toBe(404);
    expect((await answer('loans/I1/history', FIRST_BANK_VIEWER)).status).toBe(404);
    expect((await answer('loans/I1/explanation', FIRST_BANK_VIEWER)).status).toBe(404);
    expect((await answer('trial-balance', FIRST_BANK_VIEWER)).status).toBe(403);
    expect((await answer('streams/pool-icbc/events', FIRST_BANK_VIEWER)).status).toBe(403);
  });

  it('and cannot widen that by asking for another bank or agreement', async () => {
    for (const question of ['loans?bankId=icbc', 'loans?agreementId=icbc', 'journal?agreementId=icbc', 'claims-queue?agreementId=icbc', 'deadlines?bankId=icbc', 'pools?bankId=icbc']) {
      const { status, body } = await answer(question, FIRST_BANK_VIEWER);
      expect([question, status, body.items ?? body['pools']]).toEqual([question, 200, []]);
    }
  });
});

describe('An enterprise with loans at two banks', () => {
  it('stands the same for both, and is exposed to each by its own loans', async () => {
    const seenBy = async (viewer: Viewer) => (await answer(`enterprises/${SHARED_FIRM}`, viewer)).body;
    expect(await seenBy(OFFICE)).toMatchObject({ status: 'POOL_MEMBER', exposureFen: 100_000_000, memberOf: ['icbc'] });
    expect(await seenBy(SECOND_BANK_VIEWER)).toMatchObject({ status: 'POOL_MEMBER', exposureFen: 100_000_000, exposures: { I2: { amountFen: 100_000_000 } } });
    expect(await seenBy(FIRST_BANK_VIEWER)).toMatchObject({ status: 'POOL_MEMBER', exposureFen: 0, exposures: {}, memberOf: [] });
  });

  it('shows in a bank’s report and differences by nothing that stands elsewhere', async () => {
    const inReport = async (viewer: Viewer) => ((await answer('report', viewer)).body['enterprises'] as unknown as Record<string, unknown>)[SHARED_FIRM];
    expect(await inReport(FIRST_BANK_VIEWER)).toEqual({ status: 'POOL_MEMBER', exposureFen: 0, blacklisted: false });
    expect(await inReport(SECOND_BANK_VIEWER)).toEqual({ status: 'POOL_MEMBER', exposureFen: 100_000_000, blacklisted: false });
    const changed = async (viewer: Viewer) => ((await answer('difference?fromAsOf=2026-12-31&fromKnownAt=2026-12-31', viewer)).body['enterprises'] as unknown as readonly { readonly id: string; readonly fields: readonly { readonly field: string }[] }[])
      .filter(({ id }) => id === SHARED_FIRM).flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(await changed(OFFICE)).toContain('exposureFen');
    expect(await changed(FIRST_BANK_VIEWER)).not.toContain('exposureFen');
  });

  it('is nowhere sorted or filtered by what it owes elsewhere', async () => {
    expect((await answer('enterprises?sort=exposureFen', FIRST_BANK_VIEWER)).status).toBe(400);
    expect((await answer('enterprises?exposureFrom=1', FIRST_BANK_VIEWER)).status).toBe(400);
  });
});

describe('Persons', () => {
  it.each([[OFFICE, true], [GROUP, true], [AUDITOR, true], [SECOND_BANK_VIEWER, true], [FIRST_BANK_VIEWER, false], [STRANGER_BANK, false], [TREASURY, false], [REGULATOR, false]] as const)(
    'of the second bank’s borrower are shown to %j: %s', async (viewer, known) => {
      const enterprise = (await answer(`enterprises/${DEFAULTER}`, viewer)).body;
      expect([enterprise['legalRepresentative'], enterprise['controllers']]).toEqual(known ? ['孟远山', ['孟远山']] : [null, null]);
      const [listing] = (await answer('blacklist', viewer)).body.items;
      expect([listing?.['uscc'], listing?.['persons']]).toEqual([DEFAULTER, known ? ['孟远山'] : null]);
    },
  );

  it('are left out of what events say, for whom they are not', async () => {
    for (const viewer of [TREASURY, REGULATOR]) {
      const text = await (await api.get('loans/I1/history', viewer)).text();
      expect([...PERSONAL_FIELDS].filter((field) => text.includes(`"${field}"`))).toEqual([]);
      expect(text).not.toContain('孟远山');
      expect(text).toContain('RecommendationLetterSubmitted');
    }
    expect(await (await api.get('loans/I1/history', SECOND_BANK_VIEWER)).text()).toContain('孟远山');
  });

  it('are in no answer of any reading for treasury, regulator, or a bank that has not lent to them', async () => {
    const names = ['孟远山', '韩志强', '于秀兰', '包青山', '梁永福', '白玉梅', '赵磊', '孙芳', '钱进', '李明'];
    for (const viewer of [TREASURY, REGULATOR, STRANGER_BANK]) {
      for (const reading of READINGS.filter(({ admits }) => admits.includes(viewer.role))) {
        for (const address of addressesOf(reading)) {
          const text = await (await api.get(address, viewer)).text();
          expect([viewer.role, address, names.filter((name) => text.includes(name))]).toEqual([viewer.role, address, []]);
        }
      }
    }
  }, 120_000);
});
