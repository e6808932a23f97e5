import type { Decided } from '../kernel/event.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import type { MoneyEntry, PoolEvent } from './events.js';

/** The two funds of a pool and everything that ever moved them; closing = opening + in − out, fund by fund. */
export interface Funds {
  readonly enterpriseFen: Fen;
  readonly riskFen: Fen;
  readonly contributedFen: Fen;
  readonly injectedFen: Fen;
  readonly enterpriseInterestFen: Fen;
  readonly riskInterestFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly riskPaidFen: Fen;
  readonly enterpriseRefilledFen: Fen;
  readonly riskRefilledFen: Fen;
}

export const EMPTY_FUNDS: Funds = {
  enterpriseFen: ZERO, riskFen: ZERO, contributedFen: ZERO, injectedFen: ZERO, enterpriseInterestFen: ZERO, riskInterestFen: ZERO,
  enterprisePaidFen: ZERO, riskPaidFen: ZERO, enterpriseRefilledFen: ZERO, riskRefilledFen: ZERO,
};

type Movement = Omit<Funds, 'enterpriseFen' | 'riskFen'>;
const NO_MOVEMENT: Movement = EMPTY_FUNDS;

/** What an entry moves; everything else about the funds follows from it. */
function movement(entry: MoneyEntry): Movement {
  switch (entry.type) {
    case 'RiskFundInjected':
      return { ...NO_MOVEMENT, injectedFen: entry.data.amountFen };
    case 'FundContributed':
      return { ...NO_MOVEMENT, contributedFen: entry.data.amountFen };
    case 'AccountInterestCredited':
      return { ...NO_MOVEMENT, [entry.data.fund === 'ENTERPRISE' ? 'enterpriseInterestFen' : 'riskInterestFen']: entry.data.amountFen };
    case 'CompensatedFromEnterpriseFund':
      return { ...NO_MOVEMENT, enterprisePaidFen: entry.data.paidFen };
    case 'RiskCompensationShared':
      return { ...NO_MOVEMENT, riskPaidFen: entry.data.riskPaidFen };
    case 'RiskShareSettledLater':
      return { ...NO_MOVEMENT, riskPaidFen: entry.data.amountFen };
    case 'RecoveryApplied':
      return { ...NO_MOVEMENT, enterpriseRefilledFen: entry.data.steps.enterpriseFundFen, riskRefilledFen: entry.data.steps.riskFundFen };
    case 'SurplusReturned':
      return NO_MOVEMENT;
  }
}

/** Signed changes of the two balances by an entry. */
export function balanceChange(entry: MoneyEntry): { readonly enterpriseChangeFen: Fen; readonly riskChangeFen: Fen } {
  const moved = movement(entry);
  return {
    enterpriseChangeFen: subtract(add(moved.contributedFen, moved.enterpriseInterestFen, moved.enterpriseRefilledFen), moved.enterprisePaidFen),
    riskChangeFen: subtract(add(moved.injectedFen, moved.riskInterestFen, moved.riskRefilledFen), moved.riskPaidFen),
  };
}

const MONEY_ENTRIES: ReadonlySet<string> = new Set<MoneyEntry['type']>([
  'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund',
  'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned',
]);

export function isMoneyEntry(event: { readonly type: string }): event is MoneyEntry {
  return MONEY_ENTRIES.has(event.type);
}

/** A reversal takes back exactly what its entry moved, out of the same sums. */
export function evolveFunds(funds: Funds, event: Decided<PoolEvent>): Funds {
  if (event.type === 'EntryReversed') return moved(funds, event.data.entry, subtract);
  return isMoneyEntry(event) ? moved(funds, event, add) : funds;
}

function moved(funds: Funds, entry: MoneyEntry, apply: (sum: Fen, part: Fen) => Fen): Funds {
  const change = movement(entry);
  const { enterpriseChangeFen, riskChangeFen } = balanceChange(entry);
  return {
    enterpriseFen: apply(funds.enterpriseFen, enterpriseChangeFen),
    riskFen: apply(funds.riskFen, riskChangeFen),
    contributedFen: apply(funds.contributedFen, change.contributedFen),
    injectedFen: apply(funds.injectedFen, change.injectedFen),
    enterpriseInterestFen: apply(funds.enterpriseInterestFen, change.enterpriseInterestFen),
    riskInterestFen: apply(funds.riskInterestFen, change.riskInterestFen),
    enterprisePaidFen: apply(funds.enterprisePaidFen, change.enterprisePaidFen),
    riskPaidFen: apply(funds.riskPaidFen, change.riskPaidFen),
    enterpriseRefilledFen: apply(funds.enterpriseRefilledFen, change.enterpriseRefilledFen),
    riskRefilledFen: apply(funds.riskRefilledFen, change.riskRefilledFen),
  };
}
