import { describe, expect, it } from '@jest/globals';
import { aClaimedLoan, aContributedLoan, aDecision, after, anEnterpriseFundOf, aSharedLoan, application, compensation, type DefaultTerms, type Life, recovery, step } from '../testing/index.js';
import type { PoolEvent } from './events.js';

// A stored event is a contract: it carries what was known and decided, each field of it and no other.

const LOAN: DefaultTerms = { amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
const last = (type: PoolEvent['type'], ...lives: Life[]): object => after(...lives).log.findLast((one) => one.type === type)?.data ?? {};
const fieldsOf = (data: object): readonly string[] => Object.keys(data).toSorted();

describe('The fields of the central events of a pool', () => {
  it('FundContributed', () => {
    expect(last('FundContributed', aContributedLoan(LOAN))).toEqual({
      loanId: 'L1', contributionId: 'K-L1', amountFen: 1_200_000, accountId: 'ACC-ccb', receivedOn: '2025-09-01', payer: '91152201MA0001001X', slipNo: 'Z-1',
      uscc: '91152201MA0001001X', agreementId: 'ccb', baseLoanFen: 60_000_000, ratePpm: 20_000, requiredFen: 1_200_000, cumulativeFen: 1_200_000,
      balanceBeforeFen: 0, balanceAfterFen: 1_200_000,
    });
  });

  it('CompensatedFromEnterpriseFund, of a loan that ties with no other', () => {
    const data = last('CompensatedFromEnterpriseFund', aClaimedLoan(LOAN), compensation('2026-04-13'));
    expect(data).toMatchObject({ compensationId: 'L1/C-L1' });
    expect(fieldsOf(data)).toEqual([
      'calendarVersion', 'claim', 'claimId', 'compensationId', 'deadline', 'fundAfterFen', 'fundBeforeFen', 'loanId', 'monthEndsOn', 'onTime', 'overdueSince', 'paidByComponent',
      'paidFen', 'rank', 'shortfallFen', 'valueDate',
    ]);
  });

  it('CompensatedFromEnterpriseFund, of one that does', () => {
    const data = last('CompensatedFromEnterpriseFund', aClaimedLoan(LOAN), aClaimedLoan({ ...LOAN, loanId: 'L2' }), compensation('2026-04-13'));
    expect(data).toMatchObject({ compensationId: 'L2/C-L2', tieGroup: '2026-03-11' });
  });

  it('RiskCompensationShared, without a decision and with one', () => {
    const claimed: Life = [aClaimedLoan(LOAN), anEnterpriseFundOf(10_000_000), compensation('2026-04-13'), application('L1', '2026-04-13'), aDecision()];
    const shared = (decision: object): object => last('RiskCompensationShared', claimed, step('ShareRiskCompensation', { agreementId: 'ccb', valueDate: '2026-04-13', ...decision }));
    const fields = [
      'applicationId', 'bankBorneFen', 'bankShareFen', 'compensationId', 'fundSharePpm', 'loanId', 'riskAfterFen', 'riskBeforeFen', 'riskPaidFen', 'riskShareFen', 'riskUnfundedFen',
      'shortfallFen', 'valueDate',
    ];
    expect(shared({})).toMatchObject({ compensationId: 'L1/R-L1', applicationId: 'R-L1' });
    expect(fieldsOf(shared({}))).toEqual(fields);
    expect(fieldsOf(shared({ decisionId: 'D-1' }))).toEqual([...fields, 'decisionId'].toSorted());
  });

  it('RecoveryApplied', () => {
    expect(fieldsOf(last('RecoveryApplied', aSharedLoan(LOAN), recovery('L1', 1)))).toEqual([
      'costAgreementIds', 'dueAfter', 'dueBefore', 'enterpriseBalanceAfterFen', 'grossFen', 'loanId', 'payer', 'receivedOn', 'recoveryId', 'riskBalanceAfterFen', 'source', 'steps',
    ]);
  });
});
