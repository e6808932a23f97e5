import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aCompensatedLoan, aContributedLoan, aDecision, after, agreedCosts, anEnterpriseFundOf, aPool, application, aSharedLoan, compensation, type DefaultTerms, event,
  firm, given, type Life, recovery, type Scheme, sharing, step,
} from '../testing/index.js';
import type { MoneyEntry } from './events.js';

/** Due 2026-03-10, compensable from 2026-04-11; its enterprise fund holds 4,000,000. */
const LOAN: DefaultTerms = { amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 4_000_001 } };
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
      event('EntryReversed', { loanId: 'L1', enterpriseChangeFen: 0, riskChangeFen: 100_000_000, entry: { type: 'RiskCompensationShared' } }),
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
    given(claimed).when('ReverseEntry', reversalOf(claim)).thenRejected('NOT_REVERSIBLE', ['Art. 10'], { eventId: claim, type: 'CompensationClaimed' });
  });

  it('the same entry twice', () => {
    reversing('AccountInterestCredited', aPool(), anEnterpriseFundOf(5), reversed('AccountInterestCredited')).thenRejected('ALREADY_REVERSED', ['Art. 10']);
  });

  it('an entry on which later steps of the loan rest', () => {
    reversing('CompensatedFromEnterpriseFund', aSharedLoan(LOAN), aDecision()).thenRejected('NOT_REVERSIBLE', ['Art. 10'], { type: 'CompensatedFromEnterpriseFund' });
    reversing('RiskCompensationShared', aSharedLoan(LOAN), recovery('L1', 1), aDecision()).thenRejected('NOT_REVERSIBLE', ['Art. 10']);
  });

  it('a reversal dated before its entry', () => {
    const life = [aSharedLoan(LOAN), aDecision()];
    const id = lastOf(after(life), 'RiskCompensationShared');
    given(life).when('ReverseEntry', reversalOf(id), { on: '2026-04-10' }).thenRejected('INVALID', []);
    given(life).when('ReverseEntry', reversalOf(id), { on: '2026-04-11' }).then(event('EntryReversed'));
  });

  it('money that the fund no longer holds', () => {
    // The enterprise fund's 4,000,000 went to L1.
    reversing('FundContributed', aCompensatedLoan(LOAN), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'ENTERPRISE', balanceFen: 0, neededFen: 4_000_000 });
    reversing('RiskFundInjected', aSharedLoan(LOAN), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'RISK', balanceFen: 400_000_000, neededFen: 500_000_000 });
  });
});
