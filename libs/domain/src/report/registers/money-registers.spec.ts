import { describe, expect, it } from '@jest/globals';
import { fen } from '../../money/index.js';
import {
  aClaimedLoan, aCompensatedLoan, aDecision, after, anEnterpriseFundOf, aPool, application, aSharedLoan, compensation, type DefaultTerms, type Life, recovery, sharing, step,
} from '../../testing/index.js';
import { claimsQueueProjection, foldOne, journalProjection, poolsProjection } from '../../views/index.js';
import { checkOrder, type Compensation, compensationRegister, fundStatement, isMoneyEvent, recoveryDistribution } from './index.js';

const L1: DefaultTerms = { loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-01-20' };
const L2: DefaultTerms = { loanId: 'L2', amountFen: 100_000_000, dueDate: '2026-01-25' };
const funded = [aPool({ riskFundFen: 500_000_000 }), anEnterpriseFundOf(94_000_000)];

const moneyAfter = (...lives: Life[]) => after(...lives).log.filter(isMoneyEvent);

/** Reverses the last entry of a type. */
function reversal(type: string, on: string): Life {
  return (scheme) => {
    const entry = scheme.log.findLast((one) => one.type === type);
    return [aDecision(`D-${type}`), step('ReverseEntry', { agreementId: 'ccb', eventId: entry?.id ?? '', reason: '记账有误', decisionId: `D-${type}` }, { on })];
  };
}

describe('资金收支明细账: the statement of a fund', () => {
  const statement = (fund: 'ENTERPRISE' | 'RISK', openingFen: number, from: string, ...lives: Life[]) =>
    fundStatement('ccb', fund, fen(openingFen), [...foldOne(after(...lives).log, journalProjection).values()].filter(({ occurredOn }) => occurredOn >= from));

  it('opens, goes up and down entry by entry, and closes with what the pool holds', () => {
    const lives = [...funded, aSharedLoan(L1)];
    const pool = foldOne(after(...lives).log, poolsProjection).get('ccb');
    // 94,000,000 and 2 % of 200,000,000 came in before 2026; the claim of 200,000,000 takes both.
    expect(statement('ENTERPRISE', 98_000_000, '2026-01-01', ...lives)).toMatchObject({ openingFen: 98_000_000, inFen: 0, outFen: 98_000_000, paidFen: 98_000_000, contributedFen: 0, closingFen: 0, lines: [{ type: 'CompensatedFromEnterpriseFund', loanId: 'L1', inFen: 0, outFen: 98_000_000, balanceFen: 0 }] });
    expect(statement('RISK', 0, '2025-01-01', ...lives)).toMatchObject({ openingFen: 0, inFen: 500_000_000, outFen: 51_000_000, injectedFen: 500_000_000, paidFen: 51_000_000, closingFen: pool?.riskFen });
    expect(pool?.riskFen).toBe(449_000_000);
  });

  it('shows a reversal as one, and not as money paid in', () => {
    const lives = [...funded, aCompensatedLoan(L1), reversal('CompensatedFromEnterpriseFund', '2026-03-05')];
    expect(statement('ENTERPRISE', 98_000_000, '2026-01-01', ...lives)).toMatchObject({ paidFen: 98_000_000, reversedFen: 98_000_000, contributedFen: 0, refilledFen: 0, closingFen: 98_000_000 });
  });

  it('goes by the business date, whenever an entry was recorded', () => {
    const late = step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen: 77, period: '2025Q3' }, { on: '2025-09-30' });
    expect(statement('RISK', 0, '2025-01-01', aPool({ riskFundFen: 500 }), late).lines.map(({ occurredOn, balanceFen }) => [occurredOn, balanceFen])).toEqual([['2025-08-01', 500], ['2025-09-30', 577]]);
  });
});

describe('代偿明细表: the register of compensations', () => {
  it('shows a claim by its components, who paid it, and the articles', () => {
    expect(compensationRegister(moneyAfter(...funded, aSharedLoan(L1)))).toMatchObject([{
      loanId: 'L1', agreementId: 'ccb', overdueSince: '2026-01-21', monthEndsOn: '2026-02-20', valueDate: '2026-02-21', onTime: true, principalFen: 200_000_000, claimFen: 200_000_000,
      enterprisePaidFen: 98_000_000, shortfallFen: 102_000_000, riskShareFen: 51_000_000, bankShareFen: 51_000_000, riskPaidFen: 51_000_000, riskUnfundedFen: 0, bankBorneFen: 51_000_000,
    }]);
  });

  it('leaves open what is not shared yet', () => {
    expect(compensationRegister(moneyAfter(...funded, aCompensatedLoan(L1)))).toMatchObject([{ shortfallFen: 102_000_000, sharedOn: null, riskPaidFen: null, bankBorneFen: null }]);
  });

  it('shows none that was reversed, and one that was paid anew once', () => {
    const reversed = [...funded, aCompensatedLoan(L1), reversal('CompensatedFromEnterpriseFund', '2026-03-05')];
    expect(compensationRegister(moneyAfter(...reversed))).toEqual([]);
    expect(compensationRegister(moneyAfter(...reversed, compensation('2026-03-06')))).toMatchObject([{ loanId: 'L1', valueDate: '2026-03-06', onTime: false }]);
  });

  it('moves what the risk fund settles later from the bank to the fund', () => {
    const poor = [aPool({ riskFundFen: 30_000_000 }), anEnterpriseFundOf(94_000_000)];
    const later = [
      step('InjectRiskFund', { agreementId: 'ccb', amountFen: 50_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }, { on: '2026-03-01' }), aDecision('D-7'),
      step('SettleRiskShareLater', { loanId: 'L1', amountFen: 21_000_000, decisionId: 'D-7' }, { on: '2026-03-02' }),
    ];
    expect(compensationRegister(moneyAfter(...poor, aSharedLoan(L1)))).toMatchObject([{ riskPaidFen: 30_000_000, riskUnfundedFen: 21_000_000, bankBorneFen: 72_000_000 }]);
    expect(compensationRegister(moneyAfter(...poor, aSharedLoan(L1), later))).toMatchObject([{ riskPaidFen: 51_000_000, riskUnfundedFen: 0, bankBorneFen: 51_000_000 }]);
  });
});

describe('代偿顺序核查表: the order of payment, checked', () => {
  const checked = (lives: readonly Life[], change: (run: readonly Compensation[]) => readonly Compensation[] = (run) => run) => {
    const { log } = after(...lives);
    const run = log.flatMap((one): readonly Compensation[] => (one.type === 'CompensatedFromEnterpriseFund' ? [one] : []));
    return checkOrder(change(run), [...foldOne(log, claimsQueueProjection).values()].filter(({ queued }) => queued));
  };
  const both = [...funded, aClaimedLoan(L1), aClaimedLoan(L2), compensation('2026-03-02')];

  it('is kept where the oldest were paid first', () => {
    expect(checked(both)).toMatchObject([{ loanId: 'L1', rank: 1, kept: true, passedOver: [] }, { loanId: 'L2', rank: 2, kept: true, passedOver: [] }]);
  });

  it('is not kept where a younger one of the run came first', () => {
    const swapped = (run: readonly Compensation[]) => run.map((one) => ({ ...one, data: { ...one.data, rank: 3 - one.data.rank } }));
    expect(checked(both, swapped).map(({ loanId, kept, passedOver }) => [loanId, kept, passedOver])).toEqual([['L1', true, []], ['L2', false, ['L1']]]);
  });

  it('is not kept where an older one past its month was left waiting', () => {
    // The run itself could not pass it over: it is put back by a reversal, so that the payment of L2 stands before it.
    const onlyYounger = (run: readonly Compensation[]) => run.filter(({ data }) => data.loanId === 'L2');
    const lives = [...both, reversal('CompensatedFromEnterpriseFund', '2026-03-05')];
    const { log } = after(...lives);
    const waiting = [...foldOne(log, claimsQueueProjection).values()].map((place) => (place.loanId === 'L1' ? { ...place, queued: true } : place));
    const run = onlyYounger(log.flatMap((one): readonly Compensation[] => (one.type === 'CompensatedFromEnterpriseFund' ? [one] : [])));
    expect(checkOrder(run, waiting.filter(({ queued }) => queued))).toMatchObject([{ loanId: 'L2', kept: false, passedOver: ['L1'] }]);
    expect(checkOrder(run, waiting.map((place) => ({ ...place, waived: true })))).toMatchObject([{ loanId: 'L2', kept: true, waived: ['L1'] }]);
  });
});

describe('追偿资金分配表: recoveries and where they went', () => {
  it('shows what each step had, in turn', () => {
    expect(recoveryDistribution(moneyAfter(...funded, aSharedLoan(L1), recovery('L1', 60_000_000)))).toMatchObject([
      { loanId: 'L1', recoveryId: 'V-L1', grossFen: 60_000_000, steps: { costsFen: 0, bankFen: 51_000_000, riskFundFen: 9_000_000, enterpriseFundFen: 0, surplusFen: 0 }, dueAfter: { bankFen: 0, riskFundFen: 42_000_000 } },
    ]);
  });

  it('shows none that was reversed', () => {
    expect(recoveryDistribution(moneyAfter(...funded, aSharedLoan(L1), recovery('L1', 60_000_000), reversal('RecoveryApplied', '2026-12-20')))).toEqual([]);
  });
});

describe('A shortfall of two pools', () => {
  it('is shared in each by itself', () => {
    const other = { ...L2, agreementId: 'icbc' };
    const rows = compensationRegister(moneyAfter(...funded, aSharedLoan(L1), aCompensatedLoan(other), application('L2', '2026-02-27'), sharing('2026-02-27', 'icbc')));
    expect(rows.map(({ agreementId, loanId, sharedOn }) => [agreementId, loanId, sharedOn])).toEqual([['ccb', 'L1', '2026-02-21'], ['icbc', 'L2', '2026-02-27']]);
  });
});
