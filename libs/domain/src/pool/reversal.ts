import type { ReverseEntry } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import type { Recorded } from '../kernel/event.js';
import { add, subtract, ZERO } from '../money/index.js';
import type { MoneyEntry, PoolEvent } from './events.js';
import { balanceChange, isMoneyEntry } from './funds.js';
import type { PoolCommand } from './pool-command.js';
import type { PoolState } from './state.js';

/** Entries that stand for themselves; all others rest on the loan's books, so only the last of a loan can be taken back. */
const INDEPENDENT: ReadonlySet<string> = new Set<MoneyEntry['type']>(['RiskFundInjected', 'FundContributed', 'AccountInterestCredited']);

/** A wrong entry is never deleted: its exact opposite is recorded, by decision of the leading group (Art. 10). */
export const reverseEntry: PoolCommand<ReverseEntry, 'governance' | 'entry'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['governance', 'entry'],
  decide(pool, { data, on }, { governance, entry }) {
    const undecided = requireDecision(governance, data.decisionId);
    if (undecided) return undecided;
    if (entry === undefined) return reject('UNKNOWN', { what: `event in pool ${data.agreementId}`, id: data.eventId });
    if (pool.reversed.has(data.eventId)) return reject('ALREADY_REVERSED', { eventId: data.eventId });
    if (!isMoneyEntry(entry)) return notReversible(entry, 'it moved no money');
    if (on < entry.metadata.occurredOn) return reject('INVALID', { problem: `a reversal of ${on} lies before its entry of ${entry.metadata.occurredOn}` });
    const loanId = 'loanId' in entry.data ? entry.data.loanId : null;
    const last = loanId === null ? undefined : pool.ledgers.get(loanId)?.undo?.eventId;
    if (!INDEPENDENT.has(entry.type) && last !== data.eventId) return notReversible(entry, 'later steps of the loan rest on it; reverse those first');
    const change = balanceChange(entry);
    const short = shortFund(pool, change);
    if (short) return short;
    const reversed: PoolEvent = {
      type: 'EntryReversed',
      data: {
        ...data,
        loanId,
        entry: { type: entry.type, data: entry.data } as MoneyEntry,
        enterpriseChangeFen: subtract(ZERO, change.enterpriseChangeFen),
        riskChangeFen: subtract(ZERO, change.riskChangeFen),
      },
    };
    return [reversed];
  },
};

function notReversible(entry: Recorded, why: string): Rejection {
  return reject('NOT_REVERSIBLE', { eventId: entry.id, type: entry.type, why });
}

function shortFund(pool: PoolState, change: ReturnType<typeof balanceChange>): Rejection | undefined {
  const { enterpriseFen, riskFen } = pool.funds;
  if (subtract(enterpriseFen, change.enterpriseChangeFen) < 0) {
    return reject('FUND_INSUFFICIENT', { fund: 'ENTERPRISE', balanceFen: enterpriseFen, neededFen: add(change.enterpriseChangeFen) });
  }
  if (subtract(riskFen, change.riskChangeFen) < 0) return reject('FUND_INSUFFICIENT', { fund: 'RISK', balanceFen: riskFen, neededFen: add(change.riskChangeFen) });
  return undefined;
}
