import { describe, it } from '@jest/globals';
import { aContributedLoan, aFiledLoan, contributionOf, event, given, step } from '../testing/index.js';

describe('Art. 6, 22 contributions of one loan add up', () => {
  it('to what the loan has paid, whatever others have', () => {
    const life = [aContributedLoan({ loanId: 'L2' }), aFiledLoan(), step('ContributeToFund', contributionOf({}, 4_000_000))];
    given(life).when('ContributeToFund', contributionOf({}, 1_500_000, { contributionId: 'K-2' }))
      .then(event('FundContributed', { cumulativeFen: 5_500_000, requiredFen: 6_000_000, balanceBeforeFen: 10_000_000, balanceAfterFen: 11_500_000 }));
  });
});
