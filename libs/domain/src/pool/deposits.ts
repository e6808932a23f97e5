import { unknownAgreement } from '../agreement/commands.js';
import { holdsAccountFor } from '../agreement/state.js';
import type { CreditAccountInterest, DeclareExpectedVolume, InjectRiskFund } from '../commands/index.js';
import { reject } from '../kernel/rejection.js';
import { add, type Fen } from '../money/index.js';
import { riskFundFloor } from '../policy/contribution.js';
import type { Deposited } from './events.js';
import type { PoolCommand } from './pool-command.js';

/** What a fund held before money came in, and holds after. */
export function deposited(balanceBeforeFen: Fen, amountFen: Fen): Deposited {
  return { balanceBeforeFen, balanceAfterFen: add(balanceBeforeFen, amountFen) };
}

/** The city's 铺底资金 arrives (Art. 5), in an account opened for the risk fund (Art. 7). */
export const injectRiskFund: PoolCommand<InjectRiskFund, 'agreement'> = {
  by: ['TREASURY'],
  kind: 'fact',
  needs: ['agreement'],
  decide(pool, { data }, { agreement }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    if (!holdsAccountFor(agreement, 'RISK')) return reject('ACCOUNT_MISSING', { agreementId: data.agreementId, fund: 'RISK' });
    return [{ type: 'RiskFundInjected', data: { ...data, ...deposited(pool.funds.riskFen, data.amountFen) } }];
  },
};

/** Interest of a special account stays in the fund that it accrued on (reading A33). */
export const creditAccountInterest: PoolCommand<CreditAccountInterest, 'agreement'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['agreement'],
  decide(pool, { data }, { agreement }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    if (!holdsAccountFor(agreement, data.fund)) return reject('ACCOUNT_MISSING', { agreementId: data.agreementId, fund: data.fund });
    const balanceFen = data.fund === 'ENTERPRISE' ? pool.funds.enterpriseFen : pool.funds.riskFen;
    return [{ type: 'AccountInterestCredited', data: { ...data, ...deposited(balanceFen, data.amountFen) } }];
  },
};

/** "Generally not below 10 %" of the year's expected volume: flagged, not refused (Art. 5, reading A19). */
export const declareExpectedVolume: PoolCommand<DeclareExpectedVolume, 'agreement' | 'policy'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['agreement', 'policy'],
  decide(pool, { data }, { agreement, policy }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    const floorRequiredFen = riskFundFloor(policy, data.amountFen);
    return [{ type: 'ExpectedVolumeDeclared', data: { ...data, floorRequiredFen, floorMet: pool.funds.riskFen >= floorRequiredFen } }];
  },
};
