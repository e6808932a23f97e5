import { describe, expect, it } from '@jest/globals';
import { aClaimedLoan, aCompensatedLoan, aDecision, after, anEnterpriseFundOf, anOverdueLoan, aPool, claimOf, type DefaultTerms, step } from '../testing/index.js';
import { exceptionsProjection, foldOne } from './index.js';

const terms: DefaultTerms = { loanId: 'L1', amountFen: 300_000_000, dueDate: '2026-01-31' };
const exceptions = (...lives: Parameters<typeof after>) => [...foldOne(after(...lives).log, exceptionsProjection).values()];

describe('The register of exceptions and corrections', () => {
  it('shows a reversal by what it takes back, why, and by which decision', () => {
    const paidOff = [aPool(), anEnterpriseFundOf(400_000_000), aCompensatedLoan(terms), aDecision('D-9')];
    const { log } = after(...paidOff);
    const paid = log.find(({ type }) => type === 'CompensatedFromEnterpriseFund');
    const reversal = step('ReverseEntry', { agreementId: 'ccb', eventId: paid?.id ?? '', reason: '重复支付', decisionId: 'D-9' }, { on: '2026-03-05' });
    const found = exceptions(...paidOff, reversal);
    expect(found.filter(({ kind }) => kind === 'REVERSAL')).toMatchObject([{
      agreementId: 'ccb', loanId: 'L1', occurredOn: '2026-03-05', amountFen: 300_000_000, reason: '重复支付', decisionId: 'D-9', reversedEventId: paid?.id, reversedType: 'CompensatedFromEnterpriseFund',
    }]);
  });

  it('shows a claim that departs from the books by its deviation, and none that agrees', () => {
    const { principalFen } = claimOf(terms);
    const claimed = (parts: object) => [anOverdueLoan(terms), step('FileClaim', { ...claimOf(terms), ...parts }, { on: '2026-02-01' })];
    const filed = after(...claimed({ principalFen })).log.find((one) => one.type === 'CompensationClaimed');
    const { totalFen: _total, ...recomputed } = filed?.data.recomputed ?? {};
    expect(exceptions(...claimed(recomputed))).toEqual([]);
    expect(exceptions(...claimed({ ...recomputed, interestFen: 5_000_000 }))).toMatchObject([{ kind: 'CLAIM_DEVIATION', loanId: 'L1', agreementId: 'ccb' }]);
  });

  it('shows an older loan that was let pass, and a claim taken back', () => {
    expect(exceptions(anOverdueLoan(terms), aDecision(), step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '银行未申请', decisionId: 'D-1' }))).toMatchObject([
      { kind: 'ORDER_WAIVED', loanId: 'L1', reason: '银行未申请', decisionId: 'D-1', amountFen: null },
    ]);
    expect(exceptions(aClaimedLoan(terms), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '误报' })).at(-1)).toMatchObject({ kind: 'CLAIM_WITHDRAWN', reason: '误报' });
  });

  it('shows what was done to an agreement, by decision', () => {
    const suspended = step('SuspendAgreement', { agreementId: 'ccb', reason: '风险过高', decisionId: 'D-1' });
    expect(exceptions(aPool(), aDecision(), suspended)).toMatchObject([{ kind: 'AGREEMENT_SUSPENDED', agreementId: 'ccb', loanId: null, reason: '风险过高', decisionId: 'D-1' }]);
  });

  it('shows a bank statement that differs from the books, and none that agrees', () => {
    const statement = (balanceFen: number) => step('ReconcileAccount', { agreementId: 'ccb', accountId: 'ACC-ccb', statementDate: '2025-12-31', balanceFen }, { on: '2025-12-31' });
    expect(exceptions(aPool({ riskFundFen: 500 }), statement(500))).toEqual([]);
    expect(exceptions(aPool({ riskFundFen: 500 }), statement(499))).toMatchObject([{ kind: 'STATEMENT_DIFFERS', amountFen: -1 }]);
  });
});
