import { beforeAll, describe, expect, it } from '@jest/globals';
import { explain, loanHistory, type LoanHistoryEntry } from '@zhubao/application';
import { type AskedPoint, civilDate, type Explanation, instant } from '@zhubao/domain';
import { liveExample, storesIn, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const late = storesIn(file, 'late');
const dispute = storesIn(file, 'dispute');

beforeAll(async () => {
  await liveExample('late-fact', late);
  await liveExample('dispute-order', dispute);
}, 60_000);

const historyOf = (loanId: string, point?: AskedPoint): Promise<readonly LoanHistoryEntry[]> => withStores(late, ({ events, readModels }) => loanHistory(events, readModels, loanId, point));
const asOf = (day: string): AskedPoint => ({ asOf: civilDate(day) });
const knownAt = (time: string): AskedPoint => ({ knownAt: instant(time) });
const balanceOf = async (loanId: string, point: AskedPoint): Promise<number | undefined> => (await historyOf(loanId, point)).at(-1)?.balances?.enterpriseFundFen;

describe('the history of a loan', () => {
  it('holds every event that touched it, over all streams, in the order of the log', async () => {
    const history = await historyOf('N');
    const positions = history.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect([...new Set(history.map(({ stream }) => stream.split('-')[0]))].sort()).toEqual(['enterprise', 'loan', 'pool']);
    expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining(['LoanApplied', 'ExposureReserved', 'FundContributed', 'EntryReversed', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared']));
  });

  it('tells when, by whom, under what, and what stood after it', async () => {
    const contribution = (await historyOf('N')).find(({ type }) => type === 'FundContributed');
    expect(contribution).toMatchObject({
      zh: '企业助保金缴纳', occurredOn: '2026-03-03', recordedAt: '2026-03-10T01:00:00.000Z', late: true,
      actor: { role: 'BANK', org: 'ccb' }, articles: ['Art. 2', 'Art. 5', 'Art. 6', 'Art. 22'],
      balances: { enterpriseFundFen: 12_000_000, riskFundFen: 200_000_000 }, outstandingFen: 0, data: { amountFen: 4_000_000 },
    });
  });

  it('follows the principal: lent, then repaid', async () => {
    const history = await historyOf('M');
    expect(history.find(({ type }) => type === 'LoanDisbursed')?.outstandingFen).toBe(300_000_000);
    expect(history.at(-1)?.outstandingFen).toBe(0);
  });

  it('is empty for a loan that nobody knows', async () => {
    expect(await historyOf('X')).toEqual([]);
  });
});

describe('the history at a point in time', () => {
  it('as of a day: what took effect by then, as known now', async () => {
    expect(await balanceOf('N', asOf('2026-03-05'))).toBe(12_000_000);
    expect((await historyOf('N', asOf('2026-03-05'))).every(({ occurredOn }) => occurredOn <= '2026-03-05')).toBe(true);
  });

  it('as of a day, known then: without what was booked late', async () => {
    const point = { ...asOf('2026-03-05'), ...knownAt('2026-03-05T18:00:00+08:00') };
    expect((await historyOf('N', point)).map(({ type }) => type)).not.toContain('FundContributed');
    expect(await balanceOf('O', point)).toBe(8_000_000);
  });

  it('known at an instant alone: as it was then seen, that day', async () => {
    expect((await historyOf('M', knownAt('2026-05-15T09:00:00+08:00'))).at(-1)).toMatchObject({ outstandingFen: 300_000_000 });
    expect((await historyOf('M', asOf('2026-05-15'))).at(-1)).toMatchObject({ outstandingFen: 0 });
  });

  it('a reversal takes effect on its own day', async () => {
    expect(await balanceOf('N', asOf('2026-03-13'))).toBe(16_000_000);
    expect(await balanceOf('N', asOf('2026-03-16'))).toBe(12_000_000);
  });
});

describe('the explanation of a loan', () => {
  const explainIn = (stores: typeof late, loanId: string, type: string, point?: AskedPoint): Promise<readonly Explanation[]> =>
    withStores(stores, async ({ events }) => (await explain(events, loanId, point)).filter((one) => one.type === type));

  it('names who stood before it in the run that paid it', async () => {
    const [paid] = await explainIn(dispute, 'B', 'CompensatedFromEnterpriseFund');
    expect(paid?.figures).toMatchObject({ rank: 2, runSize: 2, ahead: ['A'] });
    expect(paid?.zh).toContain('在前:A(2026-03-11 起');
  });

  it('names the older loan that the leading group let it pass', async () => {
    const [paid] = await explainIn(dispute, 'E', 'CompensatedFromEnterpriseFund');
    expect(paid?.figures).toMatchObject({ passedOver: ['D'] });
    expect(paid?.zh).toContain('依领导小组决议 LD-2026-07');
  });

  it('orders a sharing by the day of its compensation', async () => {
    const [shared] = await explainIn(dispute, 'B', 'RiskCompensationShared');
    expect(shared?.zh).toContain('自 2026-03-13 起逾期的本笔列第 1 位');
  });

  it('of a reversal names the document of the decision', async () => {
    const [reversal] = await explainIn(late, 'N', 'EntryReversed');
    expect(reversal?.figures).toMatchObject({ reversedType: 'FundContributed', enterpriseChangeFen: -4_000_000, enterpriseBalanceAfterFen: 12_000_000 });
    expect(reversal?.zh).toMatch(/凭证:领导小组决议 LD-2026-04([^)]+)/);
  });

  it('leaves out what was not known', async () => {
    expect(await explainIn(late, 'N', 'EntryReversed', knownAt('2026-03-15T00:00:00+08:00'))).toEqual([]);
  });
});
