import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../calendar/index.js';
import { fen } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import { allot, type Demand } from './ordering.js';

const demand = (loanId: string, amountFen: number, since: string, filedOn = since): Demand =>
  ({ loanId, amountFen: fen(amountFen), since: civilDate(since), filedOn: civilDate(filedOn) });

/** Who is paid what, in the order of payment, whichever way round the demands come. */
function paid(demands: readonly Demand[], fundFen: number, tie: Policy['order']['tie']): readonly [string, number][] {
  const [forth, back] = [demands, demands.toReversed()].map((order) => allot(order, fen(fundFen), tie).map((one): [string, number] => [one.demand.loanId, one.paidFen]));
  expect(back).toEqual(forth);
  return forth ?? [];
}

const TIES: readonly Policy['order']['tie'][] = ['PRO_RATA', 'CLAIM_FILED_AT', 'SMALLEST_FIRST'];

describe('Art. 26 the older is paid before the younger, whatever the tie rule', () => {
  it.each(TIES)('%s', (tie) => {
    expect(paid([demand('L1', 50, '2026-03-13', '2026-03-14'), demand('L2', 60, '2026-03-11', '2026-03-20')], 70, tie)).toEqual([['L2', 60], ['L1', 10]]);
  });
});

describe('Reading A5: those overdue since the same day', () => {
  const day = '2026-03-11';

  it('share what the fund has in proportion, and are listed by loan', () => {
    expect(paid([demand('L1', 30, day), demand('L2', 10, day), demand('L3', 20, day)], 30, 'PRO_RATA')).toEqual([['L1', 15], ['L2', 5], ['L3', 10]]);
  });

  it('are paid in full when the fund reaches, to the fen', () => {
    expect(paid([demand('L1', 30, day), demand('L2', 10, day)], 40, 'PRO_RATA')).toEqual([['L1', 30], ['L2', 10]]);
    expect(paid([demand('L1', 30, day), demand('L2', 10, day)], 41, 'PRO_RATA')).toEqual([['L1', 30], ['L2', 10]]);
  });

  it('or come in the order of filing; of those filed on one day the first loan', () => {
    const filed = [demand('L1', 10, day, '2026-03-20'), demand('L2', 10, day, '2026-03-12'), demand('L3', 10, day, '2026-03-20')];
    expect(paid(filed, 15, 'CLAIM_FILED_AT')).toEqual([['L2', 10], ['L1', 5], ['L3', 0]]);
  });

  it('or the smallest first, however late it was filed; of equal ones the first loan', () => {
    const claimed = [demand('L1', 10, day, '2026-03-12'), demand('L2', 30, day, '2026-03-11'), demand('L3', 10, day, '2026-03-11'), demand('L4', 20, day, '2026-03-11')];
    expect(paid(claimed, 35, 'SMALLEST_FIRST')).toEqual([['L1', 10], ['L3', 10], ['L4', 15], ['L2', 0]]);
  });
});

describe('What a payment says of itself', () => {
  it('ranks all demands of a run and carries the balance through', () => {
    const allotted = allot([demand('L1', 30, '2026-03-11'), demand('L2', 30, '2026-03-12')], fen(40), 'PRO_RATA');
    expect(allotted).toMatchObject([
      { rank: 1, paidFen: 30, fundBeforeFen: 40, fundAfterFen: 10 },
      { rank: 2, paidFen: 10, fundBeforeFen: 10, fundAfterFen: 0 },
    ]);
  });

  it('names the shared day of a tie, and none where there is no tie', () => {
    const allotted = allot([demand('L1', 1, '2026-03-11'), demand('L2', 1, '2026-03-12'), demand('L3', 1, '2026-03-12')], fen(9), 'PRO_RATA');
    expect(allotted.map(({ tieGroup }) => tieGroup)).toEqual([undefined, '2026-03-12', '2026-03-12']);
  });
});
