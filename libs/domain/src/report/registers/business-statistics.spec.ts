import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../calendar/index.js';
import { aDisbursedLoan, after, anEnterpriseFundOf, aPool, aSharedLoan, type Life, recovery } from '../../testing/index.js';
import { deadlinesProjection, enterprisesProjection, exceptionsProjection, foldOne, loansProjection, policiesProjection, poolsProjection } from '../../views/index.js';
import { businessStatistics, deadlineExecution, isMoneyEvent, recoveryDistribution } from './index.js';

const from = civilDate('2026-01-01');
const asOf = civilDate('2026-12-31');

function statisticsAfter(...lives: Life[]) {
  const { log } = after(...lives);
  const money = log.filter(isMoneyEvent);
  const rows = businessStatistics({
    from, asOf,
    pools: [...foldOne(log, poolsProjection).values()], loans: [...foldOne(log, loansProjection).values()], enterprises: [...foldOne(log, enterprisesProjection).values()],
    policy: [...foldOne(log, policiesProjection).values()][0]?.policy,
    moved: money.filter(({ metadata }) => metadata.occurredOn >= from),
    exceptions: [...foldOne(log, exceptionsProjection).values()].filter(({ occurredOn }) => occurredOn >= from),
    timers: deadlineExecution([...foldOne(log, deadlinesProjection).values()], from, asOf).timers,
    recoveries: recoveryDistribution(money),
  });
  return (item: string) => {
    const found = rows.find((row) => row.item === item);
    return found && [found.value, found.numerator, found.denominator];
  };
}

/** L1 of 200,000,000 at 4.35 % defaults: 98,000,000 from the enterprise fund, halves of 51,000,000. L2 of 100,000,000 at 4 % runs on. */
const year = [
  aPool({ riskFundFen: 500_000_000 }), anEnterpriseFundOf(94_000_000), aSharedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-01-20' }),
  aDisbursedLoan({ loanId: 'L2', amountFen: 100_000_000, annualRatePpm: 40_000, disbursedOn: '2026-03-02', dueDate: '2026-09-02', termMonths: 6 }),
];

describe('助保贷业务统计表: business statistics', () => {
  const item = statisticsAfter(...year);

  it('count what is lent, to whom, and since when', () => {
    expect([item('banks'), item('poolMembers'), item('borrowersOfYear'), item('loansOfYear'), item('lentOfYearFen')]).toEqual([[1, null, null], [2, null, null], [1, null, null], [1, null, null], [100_000_000, null, null]]);
    // The bank's own 51,000,000 of L1 and all of L2.
    expect(item('balanceFen')).toEqual([151_000_000, null, null]);
    expect(item('averageFen')).toEqual([75_500_000, 151_000_000, 2]);
  });

  it('give every rate with its numerator and denominator, half up to a millionth', () => {
    // (51,000,000 × 4.35 % + 100,000,000 × 4 %) ÷ 151,000,000 = 4.11821… %
    expect(item('weightedRate')).toEqual([41_182, 6_218_500, 151_000_000]);
    expect(item('leverage')).toEqual([336_303, 151_000_000, 449_000_000]);
    expect(item('idle')).toEqual([966_370, 4_490_000_000 - 151_000_000, 4_490_000_000]);
    expect(item('overdue')).toEqual([337_748, 51_000_000, 151_000_000]);
  });

  it('hold what both funds paid in the period against what matured in it', () => {
    expect(item('compensatedFen')).toEqual([149_000_000, null, null]);
    expect(item('compensation')).toEqual([496_667, 149_000_000, 300_000_000]);
  });

  it('hold what came back, to funds and banks, against what all three bore', () => {
    expect(item('recovery')).toEqual([0, 0, 200_000_000]);
    expect(statisticsAfter(...year, recovery('L1', 60_000_000))('recovery')).toEqual([300_000, 60_000_000, 200_000_000]);
  });

  it('say that there is no figure where the log holds none', () => {
    expect(item('nonPerforming')).toEqual([null, null, 151_000_000]);
    expect(statisticsAfter(aPool())('overdue')).toEqual([null, 0, 0]);
  });

  it('count deadlines that were not kept in the period', () => {
    // The instalments of L1 and L2 were not paid, and nobody gave notice of L2's disbursement.
    expect(item('deadlinesMissed')?.[0]).toBe(3);
    expect([item('limitBreaches'), item('blacklisted')]).toEqual([[0, null, null], [0, null, null]]);
  });
});
