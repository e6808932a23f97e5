import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aCompensatedLoan, aContributedLoan, aDecision, after, agreedCosts, anEnterpriseFundOf, aPool, application, aSharedLoan, claimOf, compensation, type DefaultTerms, event,
  firm, given, type Life, recovery, repaymentOf, type Scheme, sharing, step,
} from '../testing/index.js';
import type { MoneyEntry } from './events.js';

/** Due 2026-03-10, compensable from 2026-04-11; its enterprise fund holds 4,000,000. */
const LOAN: DefaultTerms = { amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 4_000_001 } };
/** Two instalments: 2026-03-10, claimed and compensated, and 2026-05-10. */
const IN_TWO: DefaultTerms = {
  ...LOAN, claim: {}, schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 100_000_000 }],
};
const secondOverdue: Life = step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-10' }, { on: '2026-05-11' });
const secondClaim: Life = [secondOverdue, step('FileClaim', claimOf(IN_TWO, { claimId: 'C-2', filedOn: '2026-05-11' }))];
const secondCompensation: Life = [secondClaim, compensation('2026-06-11')];
const lastOf = (scheme: Scheme, type: MoneyEntry['type']): string => scheme.log.filter((one) => one.type === type).at(-1)?.id ?? 'none';
const reversalOf = (eventId: string) => ({ agreementId: 'ccb', eventId, reason: '录入错误', decisionId: 'D-1' });

/** Reverses the last entry of a kind. */
const reversed = (type: MoneyEntry['type']): Life => [
  (scheme) => (scheme.state('governance', 'zhubao').decisions.has('D-1') ? [] : aDecision()),
  (scheme) => step('ReverseEntry', reversalOf(lastOf(scheme, type))),
];
const reversing = (type: MoneyEntry['type'], ...lives: Life[]) => given(...lives).when('ReverseEntry', reversalOf(lastOf(after(...lives), type)));

/** Funds and books of the loan, without the memory of what may be reversed. */
function figures(scheme: Scheme): object {
  const { funds, ledgers, outstandingFen, reservedFen, overdueFen, queued, applied } = scheme.state('pool', 'ccb');
  return { funds, outstandingFen, reservedFen, overdueFen, queued: queued.toJS(), applied: applied.toJS(), ledgers: [...ledgers.values()].map((ledger) => ({ ...ledger, undo: null })) };
}

const aLateSettlement: Life = [
  aPool({ riskFundFen: 65_000_000 }), aSharedLoan(LOAN), aDecision(),
  step('InjectRiskFund', { agreementId: 'ccb', amountFen: 40_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }),
];

describe('Art. 10 an entry is reversed by its exact opposite', () => {
  it.each<[MoneyEntry['type'], Life, Life]>([
    ['RiskFundInjected', aPool(), step('InjectRiskFund', { agreementId: 'ccb', amountFen: 123, budgetDocNo: 'B-2', slipNo: 'S-2' })],
    ['FundContributed', aContributedLoan(), step('ContributeToFund', { loanId: 'L1', contributionId: 'K-2', amountFen: 77, accountId: 'ACC-ccb', receivedOn: '2025-08-29', payer: firm(1), slipNo: 'Z' })],
    ['AccountInterestCredited', aPool(), step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen: 5, period: 'Q' })],
    ['CompensatedFromEnterpriseFund', aClaimedLoan(LOAN), compensation('2026-04-13')],
    ['RiskCompensationShared', [aCompensatedLoan(LOAN), application('L1', '2026-04-11')], sharing('2026-04-13')],
    ['RiskShareSettledLater', aLateSettlement, step('SettleRiskShareLater', { loanId: 'L1', amountFen: 35_000_000, decisionId: 'D-1' })],
    ['RecoveryApplied', [aSharedLoan(LOAN), agreedCosts('L1', 1_200_000, 300_000)], recovery('L1', 30_000_000, { bankPostInterestFen: 321_055 })],
    ['SurplusReturned', [aSharedLoan(LOAN), recovery('L1', 300_000_000)], step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen: 1_000_000, payee: firm(1) })],
  ])('%s: every figure is as before', (type, before, entry) => {
    expect(figures(after(before, entry, reversed(type)))).toEqual(figures(after(before)));
    expect(figures(after(before, entry))).not.toEqual(figures(after(before)));
  });

  it('down to nothing in the fund', () => {
    expect(after(aPool(), reversed('RiskFundInjected')).state('pool', 'ccb').funds.riskFen).toBe(0);
  });

  it('which says what it took back', () => {
    reversing('RiskCompensationShared', aSharedLoan(LOAN), aDecision()).then(
      event('EntryReversed', {
        loanId: 'L1', enterpriseChangeFen: 0, riskChangeFen: 100_000_000, enterpriseBalanceAfterFen: 0, riskBalanceAfterFen: 500_000_000, entry: { type: 'RiskCompensationShared' },
      }),
    );
  });

  it('a recovery that closed the loan opens it again', () => {
    const life = [aSharedLoan(LOAN), recovery('L1', 204_000_001), reversed('RecoveryApplied')];
    expect(after(life).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'SHARED', recoveredFen: 0 });
  });

  it('a compensation is claimed again and may be paid again', () => {
    given(aClaimedLoan(LOAN), compensation('2026-04-13'), reversed('CompensatedFromEnterpriseFund'))
      .when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-04-14' }, { on: '2026-04-14' })
      .then(event('CompensatedFromEnterpriseFund', { claimId: 'C-L1', fundBeforeFen: 4_000_000, paidFen: 4_000_000 }));
  });
});

describe('Art. 10 what has happened since and does not rest on an entry', () => {
  const agreed = agreedCosts('L1', 1_200_000, 300_000);
  const writtenOff: Life = step('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' });

  it('an application for what a compensation left open falls with it: the bank applies again', () => {
    const life: Life = [aCompensatedLoan(LOAN), application('L1', '2026-04-11'), reversed('CompensatedFromEnterpriseFund')];
    expect(figures(after(life))).toEqual(figures(after(aClaimedLoan(LOAN))));
    given(life, compensation('2026-04-14')).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R-2', appliedOn: '2026-04-14' }).then(event('RiskCompensationApplied', { shortfallFen: 200_000_001 }));
  });

  it('but not one that an earlier compensation left open as well', () => {
    const life: Life = [aCompensatedLoan(IN_TWO), secondCompensation, application('L1', '2026-06-11'), reversed('CompensatedFromEnterpriseFund')];
    expect(after(life).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'CLAIMED', application: { applicationId: 'R-L1' }, unsharedFen: 96_000_000, claim: { claimId: 'C-2' } });
  });

  it('costs that both sides agreed stay agreed', () => {
    expect(figures(after(aSharedLoan(LOAN), agreed, reversed('RiskCompensationShared')))).toEqual(figures(after(aCompensatedLoan(LOAN), application('L1', '2026-04-11'), agreed)));
    expect(after(aSharedLoan(LOAN), recovery('L1', 30_000_000), agreed, reversed('RecoveryApplied')).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ costsDueFen: 1_200_000, damagesDueFen: 300_000, recoveredFen: 0 });
  });

  it('a loss stays written off while what it rests on stands: it falls with the sharing, or with a compensation that left no shortfall', () => {
    const recovered: Life = [aDecision(), aSharedLoan(LOAN), recovery('L1', 30_000_000), writtenOff, reversed('RecoveryApplied')];
    expect(after(recovered).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'WRITTEN_OFF', recoveredFen: 0 });
    expect(figures(after(aSharedLoan(LOAN), aDecision(), writtenOff, reversed('RiskCompensationShared')))).toEqual(figures(after(aCompensatedLoan(LOAN), application('L1', '2026-04-11'))));
    const covered: Life = [aClaimedLoan(LOAN), anEnterpriseFundOf(204_000_001)];
    expect(figures(after(covered, compensation('2026-04-13'), aDecision(), writtenOff, reversed('CompensatedFromEnterpriseFund')))).toEqual(figures(after(covered)));
  });

  it('an instalment repaid stays repaid', () => {
    const repaid = step('RecordRepayment', repaymentOf('L1', '2026-05-09', { principalFen: 100_000_000 }), { on: '2026-05-09' });
    expect(figures(after(aCompensatedLoan(IN_TWO), repaid, reversed('CompensatedFromEnterpriseFund')))).toEqual(figures(after(aClaimedLoan(IN_TWO), repaid)));
  });

  it('a contribution taken back is taken back for good', () => {
    const life: Life = [aClaimedLoan(LOAN), anEnterpriseFundOf(6_000_000), step('RunCompensation', { agreementId: 'ccb', valueDate: '2026-04-13' }, { on: '2026-04-13' }), anEnterpriseFundOf(4_000_000)];
    const scheme = after(life, reversed('FundContributed'), reversed('CompensatedFromEnterpriseFund'));
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'CLAIMED', contributedFen: 0 });
  });

  it('a loan that closed with its last instalment is open again without the receipt before', () => {
    const small: DefaultTerms = { ...IN_TWO, claim: { principalFen: 100_000_000 } };
    const life: Life = [aSharedLoan(small), recovery('L1', 100_000_000, { receivedOn: '2026-04-20' }), step('RecordRepayment', repaymentOf('L1', '2026-05-09', { principalFen: 100_000_000 }), { on: '2026-05-09' })];
    expect(after(life).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'CLOSED' });
    const reopened = after(life, reversed('RecoveryApplied'));
    expect(reopened.state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'SHARED', outstandingFen: 48_000_000 });
    expect(reopened.log.at(-2)).toMatchObject({ type: 'ExposureRestored', data: { amountFen: 100_000_000 } });
  });
});

describe('Art. 10, 26 a compensation taken back gives the loan its old place in the queue', () => {
  it('with its old key, its claim and its old deadline, also when a later instalment had joined since', () => {
    const scheme = after(aCompensatedLoan(IN_TWO), secondOverdue, reversed('CompensatedFromEnterpriseFund'));
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')).toMatchObject({
      stage: 'CLAIMED', claim: { claimId: 'C-L1' }, queue: { overdueSince: '2026-03-11', monthEndsOn: '2026-04-10', deadline: '2026-04-15' },
    });
  });

  it('a payment that had come late is not found late a second time', () => {
    const late: Life = [aClaimedLoan(LOAN), compensation('2026-04-16'), reversed('CompensatedFromEnterpriseFund'), step('OpenBusinessDay', { date: '2026-04-17' }, { on: '2026-04-17' }), step('OpenBusinessDay', { date: '2026-04-20' }, { on: '2026-04-20' })];
    expect(after(late, compensation('2026-04-21')).log.filter((one) => one.type === 'DeadlineMissed' && one.data.timer === 'T3')).toMatchObject([{ data: { due: '2026-04-15', cause: 'LATE' } }]);
  });

  it('one that had come in time is missed on the morning after its old deadline', () => {
    const inTime: Life = [aClaimedLoan(LOAN), compensation('2026-04-13'), step('OpenBusinessDay', { date: '2026-04-20' }, { on: '2026-04-20' }), reversed('CompensatedFromEnterpriseFund')];
    given(inTime).when('OpenBusinessDay', { date: '2026-04-21' }, { on: '2026-04-21' }).then(event('BusinessDayOpened'), event('DeadlineMissed', { timer: 'T3', due: '2026-04-15', cause: 'NOT_PAID' }));
  });
});

describe('Art. 10 what cannot be reversed', () => {
  it('without a decision', () => {
    reversing('RiskFundInjected', aPool()).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
  });

  it('an event that the pool does not hold', () => {
    given(aPool(), aDecision()).when('ReverseEntry', reversalOf('nothing')).thenRejected('UNKNOWN', [], { what: 'event in pool ccb', id: 'nothing' });
  });

  it('an event that moved no money', () => {
    const claimed = [aClaimedLoan(LOAN), aDecision()];
    const claim = after(claimed).log.find((one) => one.type === 'CompensationClaimed')?.id ?? '';
    given(claimed).when('ReverseEntry', reversalOf(claim)).thenRejected('NOT_REVERSIBLE', ['Art. 10'], { eventId: claim, type: 'CompensationClaimed', why: 'it moved no money' });
  });

  it('the same entry twice', () => {
    reversing('AccountInterestCredited', aPool(), anEnterpriseFundOf(5), reversed('AccountInterestCredited')).thenRejected('ALREADY_REVERSED', ['Art. 10']);
  });

  it('an entry on which later steps of the loan rest', () => {
    const last = (type: MoneyEntry['type'], ...lives: Life[]) => ({ why: `${type} ${lastOf(after(...lives), type)} of the loan came after it; reverse that first` });
    const shared: Life = [aSharedLoan(LOAN), aDecision()];
    const recovered: Life = [aSharedLoan(LOAN), recovery('L1', 1), aDecision()];
    reversing('CompensatedFromEnterpriseFund', shared).thenRejected('NOT_REVERSIBLE', ['Art. 10'], { type: 'CompensatedFromEnterpriseFund', ...last('RiskCompensationShared', shared) });
    reversing('RiskCompensationShared', recovered).thenRejected('NOT_REVERSIBLE', ['Art. 10'], last('RecoveryApplied', recovered));
  });

  it('a compensation behind which a later claim is pending, until the bank withdraws that', () => {
    const pending: Life = [aDecision(), aCompensatedLoan(IN_TWO), secondClaim];
    reversing('CompensatedFromEnterpriseFund', pending).thenRejected('NOT_REVERSIBLE', ['Art. 10'], { why: 'claim C-2 for what fell due later is pending, and a loan has one pending claim; withdraw that first (WithdrawClaim)' });
    reversing('CompensatedFromEnterpriseFund', pending, step('WithdrawClaim', { loanId: 'L1', claimId: 'C-2', reason: '重报' })).then(event('EntryReversed', { loanId: 'L1' }));
  });

  it('an entry beyond the last eight of its loan', () => {
    const nine: Life = [aDecision(), aSharedLoan(LOAN), [1, 2, 3, 4, 5, 6, 7, 8].map((no) => recovery('L1', 1, { recoveryId: `V-${no}` }))];
    const scheme = after(nine, Array.from({ length: 8 }, () => (now: Scheme) => {
      const undone = new Set(now.log.flatMap((one) => (one.type === 'EntryReversed' ? [one.data.eventId] : [])));
      return step('ReverseEntry', reversalOf(now.log.findLast((one) => one.type === 'RecoveryApplied' && !undone.has(one.id))?.id ?? ''));
    }));
    expect(scheme.take(step('ReverseEntry', reversalOf(lastOf(scheme, 'RiskCompensationShared'))))).toMatchObject({ rejection: { code: 'NOT_REVERSIBLE', facts: { why: 'only the last 8 entries of a loan can be reversed, one after another' } } });
  });

  it('a reversal dated before its entry', () => {
    const life = [aSharedLoan(LOAN), aDecision()];
    const id = lastOf(after(life), 'RiskCompensationShared');
    given(life).when('ReverseEntry', reversalOf(id), { on: '2026-04-10' }).thenRejected('INVALID', [], { problem: 'a reversal of 2026-04-10 lies before its entry of 2026-04-11' });
    given(life).when('ReverseEntry', reversalOf(id), { on: '2026-04-11' }).then(event('EntryReversed'));
  });

  it('money that the fund no longer holds', () => {
    // The enterprise fund's 4,000,000 went to L1.
    reversing('FundContributed', aCompensatedLoan(LOAN), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'ENTERPRISE', balanceFen: 0, neededFen: 4_000_000 });
    reversing('RiskFundInjected', aSharedLoan(LOAN), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'RISK', balanceFen: 400_000_000, neededFen: 500_000_000 });
  });
});
