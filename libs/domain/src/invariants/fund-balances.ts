import type { Decided } from '../kernel/event.js';
import { add, type Fen, sum, ZERO } from '../money/index.js';
import type { FundName } from '../commands/index.js';
import type { PoolEvent } from '../pool/events.js';
import { balanceChange, isMoneyEntry } from '../pool/funds.js';
import { journalLines } from '../views/journal/journal-lines.js';
import { MONEY_EVENT_TYPES } from '../views/journal/journal.js';
import { isPoolEvent, poolOfStream } from '../views/streams-of-events.js';
import { statedBalances } from './stated-balances.js';
import type { InvariantRule, Report } from './violation.js';

interface Change {
  readonly enterpriseChangeFen: Fen;
  readonly riskChangeFen: Fen;
}

const NO_CHANGE: Change = { enterpriseChangeFen: ZERO, riskChangeFen: ZERO };

type Balances = Record<FundName, Fen>;

/** Invariants 1 and 5: funds never below zero, closing at what moved them, and books that balance. */
export function fundBalances(): InvariantRule {
  const pools = new Map<string, Balances>();
  // Entries that may still be reversed, by event id.
  const entries = new Map<string, Change>();
  return {
    handles: MONEY_EVENT_TYPES,
    check(event, violated) {
      if (!isPoolEvent(event)) return;
      const pool = poolOfStream(event);
      const before = pools.get(pool) ?? { ENTERPRISE: ZERO, RISK: ZERO };
      const change = changeOf(event, entries, violated);
      const after: Balances = { ENTERPRISE: add(before.ENTERPRISE, change.enterpriseChangeFen), RISK: add(before.RISK, change.riskChangeFen) };
      for (const fund of ['ENTERPRISE', 'RISK'] as const) {
        // An event whose own balances are wrong is the fault; what follows it is judged by the figures that it stated.
        const { openingFen, closingFen } = statedBalances(event, fund);
        if (openingFen !== undefined && openingFen !== before[fund]) violated(5, `${fund}:${pool}`, { openingFen, statedAs: 'opening', derivedFen: before[fund] });
        if (closingFen !== undefined && closingFen !== after[fund]) violated(5, `${fund}:${pool}`, { closingFen, statedAs: 'closing', derivedFen: after[fund] });
        after[fund] = closingFen ?? after[fund];
        if (after[fund] < 0 && after[fund] < before[fund]) violated(1, `${fund}:${pool}`, { beforeFen: before[fund], balanceFen: after[fund] });
      }
      pools.set(pool, after);
      const unbalancedFen = sum(journalLines(event).map((line) => line.amountFen));
      if (unbalancedFen !== 0) violated(5, `JOURNAL:${pool}`, { unbalancedFen });
    },
  };
}

/** What the event moves; a reversal moves what its entry moved, the other way, and only once. */
function changeOf(event: Decided<PoolEvent>, entries: Map<string, Change>, violated: Report): Change {
  if (isMoneyEntry(event)) {
    const change = balanceChange(event);
    entries.set(event.id, change);
    return change;
  }
  if (event.type !== 'EntryReversed') return NO_CHANGE;
  const { eventId, enterpriseChangeFen, riskChangeFen } = event.data;
  const entry = entries.get(eventId);
  entries.delete(eventId);
  if (entry === undefined) {
    violated(5, eventId, { enterpriseChangeFen, riskChangeFen, entry: 'not in the log, or reversed before' });
  } else if (enterpriseChangeFen !== -entry.enterpriseChangeFen || riskChangeFen !== -entry.riskChangeFen) {
    violated(5, eventId, { enterpriseChangeFen, riskChangeFen, entryEnterpriseFen: entry.enterpriseChangeFen, entryRiskFen: entry.riskChangeFen });
  }
  return { enterpriseChangeFen, riskChangeFen };
}
