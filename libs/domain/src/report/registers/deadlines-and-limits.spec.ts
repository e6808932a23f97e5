import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../calendar/index.js';
import { aCompensatedLoan, aContributedLoan, aDisbursedLoan, after, anEnterpriseFundOf, aPool, aSharedLoan, type DefaultTerms, type Life } from '../../testing/index.js';
import { deadlinesProjection, enterprisesProjection, foldOne, loansProjection, policiesProjection, poolsProjection } from '../../views/index.js';
import { deadlineExecution, limitCheck } from './index.js';

const L1: DefaultTerms = { loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-01-20' };
const funded = [aPool({ riskFundFen: 500_000_000 }), anEnterpriseFundOf(94_000_000)];

describe('时限执行情况表: deadlines and how they were kept', () => {
  it('are counted by kind among those that fell due in the period', () => {
    const documents = [...foldOne(after(...funded, aCompensatedLoan(L1)).log, deadlinesProjection).values()];
    // From Sunday 15 to Monday 23 February 2026 is Spring Festival: the third working day after the 20th is the 26th.
    const { timers, rows } = deadlineExecution(documents, civilDate('2026-01-01'), civilDate('2026-03-31'));
    expect(rows.map(({ timer, subject, due, state }) => [timer, subject, due, state])).toEqual([['T4', 'L1', '2026-01-20', 'MISSED'], ['T2', 'L1', '2026-02-20', 'MET'], ['T3', 'L1', '2026-02-26', 'MET']]);
    expect(timers.find(({ timer }) => timer === 'T3')).toEqual({ timer: 'T3', due: 1, met: 1, metLate: 0, missed: 0, open: 0, onTime: { numerator: 1, denominator: 1, ppm: 1_000_000 } });
    expect(timers.find(({ timer }) => timer === 'T4')?.onTime).toEqual({ numerator: 0, denominator: 1, ppm: 0 });
    expect(timers.find(({ timer }) => timer === 'T1')?.onTime.ppm).toBeNull();
  });
});

describe('限额执行情况表: limits and how they are kept', () => {
  const limitsAfter = (...lives: Life[]) => {
    const { log } = after(...lives);
    const policies = foldOne(log, policiesProjection);
    const all = <D extends object>(documents: ReadonlyMap<string, D>): readonly D[] => [...documents.values()];
    const documents = { pools: all(foldOne(log, poolsProjection)), loans: all(foldOne(log, loansProjection)), enterprises: all(foldOne(log, enterprisesProjection)) };
    return limitCheck(documents, [...policies.values()][0]?.policy, (ref) => policies.get(ref)?.policy);
  };

  it('are those of pool, loan and enterprise, each with its figure', () => {
    expect(limitsAfter(aDisbursedLoan({ loanId: 'L1', amountFen: 300_000_000 })).map(({ limit, subject, limitFigure, actualFigure, kept }) => [limit, subject, limitFigure, actualFigure, kept])).toEqual([
      ['LEVERAGE', 'ccb', 5_000_000_000, 300_000_000, true], ['FLOOR', 'ccb', 0, 500_000_000, true],
      ['CONTRIBUTION', 'L1', 6_000_000, 6_000_000, true], ['SECURITY', 'L1', 120_000_000, 150_000_000, true], ['TERM', 'L1', 12, 12, true],
      ['CAP', '91152201MA0001001X', 500_000_000, 300_000_000, true],
    ]);
  });

  it('show a leverage that a payout has broken', () => {
    // Contributions of 8,000,000 leave 92,000,000 of the claim open; the risk fund bears half and keeps 4,000,000.
    const lives = [aPool({ riskFundFen: 50_000_000 }), aDisbursedLoan({ loanId: 'L2', amountFen: 300_000_000 }), aSharedLoan({ ...L1, amountFen: 100_000_000 })];
    expect(limitsAfter(...lives).find(({ limit }) => limit === 'LEVERAGE')).toMatchObject({ limitFigure: 40_000_000, kept: false });
  });

  it('ask for no contribution before there is a contract', () => {
    expect(limitsAfter(aContributedLoan({ loanId: 'L1' })).filter(({ limit }) => limit === 'CONTRIBUTION')).toEqual([]);
  });
});
