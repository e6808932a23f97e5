import { apportion, type Fen, least, subtract, sum, ZERO } from '../money/index.js';
import type { Policy, RecoveryStep } from '../policy/policy.js';
import type { Dues, RecoveryApplied } from './events.js';

const DUE_OF: Readonly<Record<RecoveryStep, keyof Dues>> = {
  COSTS: 'costsFen',
  LIQUIDATED_DAMAGES: 'liquidatedDamagesFen',
  BANK: 'bankFen',
  RISK_FUND: 'riskFundFen',
  ENTERPRISE_FUND: 'enterpriseFundFen',
};

const SHARED_BACK: ReadonlySet<RecoveryStep> = new Set(['BANK', 'RISK_FUND', 'ENTERPRISE_FUND']);

/**
 * Where recovered money goes (Art. 28): step after step of the policy, each up to what is due, the rest to the borrower (reading A27).
 * `PRO_RATA` serves costs and damages first and then all who bore the loss in proportion to what they are due (反向退补).
 */
export function waterfall(grossFen: Fen, due: Dues, { mode, steps }: Policy['recovery']): RecoveryApplied['steps'] {
  const paid = { costsFen: ZERO, liquidatedDamagesFen: ZERO, bankFen: ZERO, riskFundFen: ZERO, enterpriseFundFen: ZERO };
  let restFen = grossFen;
  const pay = (field: keyof Dues, amountFen: Fen): void => {
    paid[field] = amountFen;
    restFen = subtract(restFen, amountFen);
  };
  const inTurn = mode === 'SEQUENTIAL' ? steps : steps.filter((step) => !SHARED_BACK.has(step));
  for (const step of inTurn) pay(DUE_OF[step], least(restFen, due[DUE_OF[step]]));
  if (mode === 'PRO_RATA') {
    const bearers = steps.filter((step) => SHARED_BACK.has(step)).map((step) => DUE_OF[step]);
    const sharedFen = least(restFen, sum(bearers.map((field) => due[field])));
    const parts = apportion(sharedFen, bearers.map((field) => ({ id: field, weight: due[field] })));
    bearers.forEach((field, index) => pay(field, parts[index] ?? ZERO));
  }
  return { ...paid, surplusFen: restFen };
}

export function remaining(due: Dues, steps: Dues): Dues {
  return {
    costsFen: subtract(due.costsFen, steps.costsFen),
    liquidatedDamagesFen: subtract(due.liquidatedDamagesFen, steps.liquidatedDamagesFen),
    bankFen: subtract(due.bankFen, steps.bankFen),
    riskFundFen: subtract(due.riskFundFen, steps.riskFundFen),
    enterpriseFundFen: subtract(due.enterpriseFundFen, steps.enterpriseFundFen),
  };
}
