import type { FundName } from '../commands/index.js';
import type { Decided } from '../kernel/event.js';
import type { Fen } from '../money/index.js';
import type { PoolEvent } from '../pool/events.js';

/** Balances of a fund as an event itself states them; absent where it does not. */
export interface StatedBalances {
  readonly openingFen?: Fen;
  readonly closingFen?: Fen;
}

const UNSTATED: StatedBalances = {};

export function statedBalances(event: Decided<PoolEvent>, fund: FundName): StatedBalances {
  return fund === 'ENTERPRISE' ? ofEnterpriseFund(event) : ofRiskFund(event);
}

function ofEnterpriseFund(event: Decided<PoolEvent>): StatedBalances {
  switch (event.type) {
    case 'FundContributed':
      return { openingFen: event.data.balanceBeforeFen, closingFen: event.data.balanceAfterFen };
    case 'AccountInterestCredited':
      return event.data.fund === 'ENTERPRISE' ? { openingFen: event.data.balanceBeforeFen, closingFen: event.data.balanceAfterFen } : UNSTATED;
    case 'CompensatedFromEnterpriseFund':
      return { openingFen: event.data.fundBeforeFen, closingFen: event.data.fundAfterFen };
    case 'RecoveryApplied':
    case 'EntryReversed':
      return { closingFen: event.data.enterpriseBalanceAfterFen };
    default:
      return UNSTATED;
  }
}

function ofRiskFund(event: Decided<PoolEvent>): StatedBalances {
  switch (event.type) {
    case 'RiskFundInjected':
      return { openingFen: event.data.balanceBeforeFen, closingFen: event.data.balanceAfterFen };
    case 'AccountInterestCredited':
      return event.data.fund === 'RISK' ? { openingFen: event.data.balanceBeforeFen, closingFen: event.data.balanceAfterFen } : UNSTATED;
    case 'RiskCompensationShared':
    case 'RiskShareSettledLater':
      return { openingFen: event.data.riskBeforeFen, closingFen: event.data.riskAfterFen };
    case 'RecoveryApplied':
    case 'EntryReversed':
      return { closingFen: event.data.riskBalanceAfterFen };
    default:
      return UNSTATED;
  }
}
