import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveApi, type LivedApi } from '../../testing/lived-api.js';
import { FIRST_BANK_VIEWER, OFFICE, SECOND_BANK_VIEWER, TREASURY } from '../../testing/viewers.js';
import type { Viewer } from '../../access/viewer.js';

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi();
}, 120_000);
afterAll(() => api?.stop());

type Row = Readonly<Record<string, unknown>>;

async function asked(path: string, viewer: Viewer = OFFICE): Promise<{ readonly status: number; readonly body: Readonly<Record<string, never>> & { readonly rows: readonly Row[]; readonly pools: readonly Row[] } }> {
  const response = await api.get(path, viewer);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('资金收支明细账', () => {
  it('closes with what the pools hold, at every point', async () => {
    for (const point of ['asOf=2026-06-30', 'asOf=2026-09-30', 'asOf=2026-12-31&knownAt=2026-12-31', 'asOf=2027-02-26']) {
      const { body } = await asked(`reports/fund-statement?from=2026-02-01&${point}`);
      const pools = (await asked(`report?${point}`)).body.pools as unknown as Readonly<Record<string, Row>>;
      const closing = Object.fromEntries(body.pools.map(({ agreementId, funds }) => [agreementId, (funds as readonly Row[]).map(({ closingFen }) => closingFen)]));
      expect(closing).toEqual(Object.fromEntries(Object.entries(pools).map(([id, { enterpriseFundFen, riskFundFen }]) => [id, [enterpriseFundFen, riskFundFen]])));
    }
  });

  it('is of another period by another opening', async () => {
    const openings = async (from: string) => ((await asked(`reports/fund-statement?agreementId=ccb&from=${from}`)).body.pools[0]?.['funds'] as readonly Row[]).map(({ openingFen, closingFen }) => [openingFen, closingFen]);
    expect(await openings('2026-09-29')).toEqual([[40_000_000, 0], [500_000_000, 364_225_253]]);
    expect(await openings('2026-09-30')).toEqual([[0, 0], [469_582_389, 364_225_253]]);
  });

  it('shows what came late only to who asks as known later', async () => {
    const risk = async (knownAt: string) => ((await asked(`reports/fund-statement?agreementId=ccb&from=2026-12-01&asOf=2026-12-31&knownAt=${knownAt}`)).body.pools[0]?.['funds'] as readonly Row[])[1];
    expect(await risk('2026-12-31')).toMatchObject({ interestFen: 0, refilledFen: 95_009_704, closingFen: 364_101_797, bookedFen: 364_101_797, balanced: true });
    expect(await risk('2027-02-28')).toMatchObject({ interestFen: 123_456, closingFen: 364_225_253 });
  });
});

describe('代偿明细表', () => {
  it('shows each compensation with firm, bank and contract, and who bore what', async () => {
    const { body } = await asked('reports/compensations?from=2026-01-01&agreementId=ccb');
    expect(body.rows).toMatchObject([
      { loanId: 'L1', enterpriseName: '乌兰浩特市禾丰源米业有限公司', contractNo: '建乌流贷〔2025〕131号', loanFen: 300_000_000, claimFen: 100_835_222, enterprisePaidFen: 40_000_000, riskPaidFen: 30_417_611, bankBorneFen: 30_417_611, onTime: true },
      { loanId: 'L2', claimFen: 402_980_592, enterprisePaidFen: 2_000_000, shortfallFen: 400_980_592, riskPaidFen: 200_490_296, bankBorneFen: 200_490_296 },
    ]);
  });

  it('adds up in fen below its amounts', async () => {
    const { totals } = JSON.parse(await (await api.get('reports/compensations?from=2026-01-01&agreementId=ccb&format=table', TREASURY)).text()) as { readonly totals: readonly unknown[] };
    expect(totals).toContain(100_835_222 + 402_980_592);
    expect(totals).toContain(60_835_222 + 400_980_592);
  });

  it('begins with the year by itself, and not after its end', async () => {
    expect((await asked('reports/compensations?asOf=2026-12-31')).body).toMatchObject({ from: '2026-01-01', asOf: '2026-12-31' });
    expect((await asked('reports/compensations?asOf=2026-12-31&from=2027-01-01')).status).toBe(400);
  });
});

describe('代偿顺序核查表', () => {
  it('finds the year in order', async () => {
    expect((await asked('reports/payment-order?from=2026-01-01')).body).toMatchObject({ payments: 3, outOfOrder: 0 });
  });
});

describe('待代偿队列', () => {
  it('foresees what the run then paid and how the shortfall was shared', async () => {
    const { body } = await asked('claims-queue?asOf=2026-09-29&knownAt=2026-09-28');
    const [first, second] = body.pools[0]?.['places'] as readonly Row[];
    expect(first).toMatchObject({ rank: 1, loanId: 'L1', standing: 'PAYABLE', forecast: { paidFen: 40_000_000, shortfallFen: 60_835_222, riskShareFen: 30_417_611, bankShareFen: 30_417_611 } });
    expect(second).toMatchObject({ rank: 2, loanId: 'L2', standing: 'NOT_CLAIMED', forecast: null });
  });

  it('is empty once all are paid', async () => {
    expect((await asked('claims-queue')).body.pools).toEqual([]);
  });
});

describe('时限', () => {
  it('show the working days that are left, over a holiday and a make-up Saturday', async () => {
    const rows = (await asked('deadlines?loanId=L2&timer=T3&asOf=2026-09-29')).body['items'] as unknown as readonly Row[];
    // 30 September, then 8, 9 and 10 October: from the 1st to the 7th is National Day, Saturday the 10th is worked.
    expect(rows).toMatchObject([{ timer: 'T3', subject: 'L2', due: '2026-10-10', state: 'OPEN', workdaysLeft: 4 }]);
  });

  it('are narrowed by state and day', async () => {
    const missed = (await asked('deadlines?state=MISSED&dueFrom=2027-01-01')).body['items'] as unknown as readonly Row[];
    expect(missed.map(({ subject, timer, due }) => [subject, timer, due])).toEqual([['I1', 'T4', '2027-01-20']]);
  });
});

describe('助保贷业务统计表', () => {
  const value = (rows: readonly Row[], item: string) => {
    const found = rows.find((row) => row['item'] === item);
    return found && [found['value'], found['numerator'], found['denominator']];
  };

  it('is of the month, the quarter or the year of its day', async () => {
    const of = async (period: string) => (await asked(`reports/statistics?asOf=2026-11-15&period=${period}`)).body;
    expect((await of('month'))['from']).toBe('2026-11-01');
    expect((await of('quarter'))['from']).toBe('2026-10-01');
    expect((await of('year'))['from']).toBe('2026-01-01');
    expect(value((await of('month')).rows, 'compensatedFen')?.[0]).toBe(0);
    expect(value((await of('quarter')).rows, 'compensatedFen')?.[0]).toBe(2_000_000 + 200_490_296);
    expect(value((await of('year')).rows, 'compensatedFen')?.[0]).toBe(42_000_000 + 230_907_907);
  });

  it('is for a bank that of its own agreements', async () => {
    const rowsFor = async (viewer: Viewer) => (await asked('reports/statistics?asOf=2027-02-26&period=year', viewer)).body.rows;
    const [whole, first, second] = [await rowsFor(OFFICE), await rowsFor(FIRST_BANK_VIEWER), await rowsFor(SECOND_BANK_VIEWER)];
    for (const item of ['banks', 'loansOfYear', 'lentOfYearFen', 'balanceFen', 'riskFundFen', 'overdueFen', 'compensatedFen']) {
      expect([item, value(whole, item)?.[0]]).toEqual([item, Number(value(first, item)?.[0]) + Number(value(second, item)?.[0])]);
    }
    expect(value(first, 'loansOfYear')?.[0]).toBe(0);
    expect(value(second, 'loansOfYear')?.[0]).toBe(2);
  });
});
