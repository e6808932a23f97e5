import type { ContributeToFund } from '../commands/index.js';
import { reject } from '../kernel/rejection.js';
import { unknownLoan } from '../loan/state.js';
import { add, ZERO } from '../money/index.js';
import { deposited } from './deposits.js';
import type { PoolCommand } from './pool-command.js';
import { duplicate } from './state.js';

/** The firm pays its 助保金 into the special account at that bank, once it is filed (Art. 6, 22; reading A36). */
export const contributeToFund: PoolCommand<ContributeToFund, 'loan' | 'agreement'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['loan', 'agreement'],
  decide(pool, { data }, { loan, agreement }) {
    if (loan.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (loan.filing === null) return reject('NOT_FILED', { loanId: data.loanId, state: loan.step });
    const funds = agreement.status === 'UNSIGNED' ? undefined : agreement.accounts[data.accountId];
    if (!funds?.includes('ENTERPRISE')) return reject('WRONG_ACCOUNT', { accountId: data.accountId, agreementId: loan.agreementId });
    const repeated = duplicate(pool, 'contribution', data.contributionId);
    if (repeated) return repeated;
    return [{
      type: 'FundContributed',
      data: {
        ...data,
        uscc: loan.uscc,
        agreementId: loan.agreementId,
        baseLoanFen: loan.filing.amountFen,
        ratePpm: loan.filing.ratePpm,
        requiredFen: loan.filing.requiredFen,
        cumulativeFen: add(pool.ledgers.get(data.loanId)?.contributedFen ?? ZERO, data.amountFen),
        ...deposited(pool.funds.enterpriseFen, data.amountFen),
      },
    }];
  },
};
