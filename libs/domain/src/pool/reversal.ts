import type { ReverseEntry } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import { reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import { wordsOfEvent } from '../kernel/rejection-words.js';
import type { Sentence } from '../kernel/rejection-catalogue.js';
import type { Recorded } from '../kernel/event.js';
import { add, subtract, ZERO } from '../money/index.js';
import type { MoneyEntry, PoolEvent } from './events.js';
import { balanceChange, isMoneyEntry } from './funds.js';
import { type Ledger, unrepaidPrincipal } from './ledger.js';
import { REVERSIBLE_STEPS, rests } from './ledger-undo.js';
import type { PoolCommand } from './pool-command.js';
import type { PoolState } from './state.js';

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
    if (!isMoneyEntry(entry)) return notReversible(entry, { zh: '未动用资金', en: 'it moved no money' });
    if (on < entry.metadata.occurredOn) return rejectFor('INVALID', { zh: `冲正日期 ${on} 早于原分录日期 ${entry.metadata.occurredOn}`, en: `a reversal of ${on} lies before its entry of ${entry.metadata.occurredOn}` });
    const loanId = 'loanId' in entry.data ? entry.data.loanId : null;
    const ledger = loanId === null ? undefined : pool.ledgers.get(loanId);
    const resting = rests(entry) ? restingOn(entry, ledger) : undefined;
    if (resting) return resting;
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
        enterpriseBalanceAfterFen: subtract(pool.funds.enterpriseFen, change.enterpriseChangeFen),
        riskBalanceAfterFen: subtract(pool.funds.riskFen, change.riskChangeFen),
      },
    };
    return [reversed, ...reopening(ledger, data.eventId)];
  },
};

/** Why an entry of a loan cannot be taken back yet, and what to do first: only the last entry of a loan rests under nothing. */
function restingOn(entry: Recorded, ledger: Ledger | undefined): Rejection | undefined {
  const last = ledger?.undo ?? null;
  if (last === null) return notReversible(entry, { zh: `一笔贷款只能逐笔冲正最近 ${REVERSIBLE_STEPS} 笔分录`, en: `only the last ${REVERSIBLE_STEPS} entries of a loan can be reversed, one after another` });
  if (last.eventId !== entry.id) return notReversible(entry, { zh: `该贷款其后另有「${wordsOfEvent(last.type).zh}」${last.eventId},须先冲正该笔`, en: `${last.type} ${last.eventId} of the loan came after it; reverse that first` });
  if (last.type === 'CompensatedFromEnterpriseFund' && ledger?.claim) {
    const { claimId } = ledger.claim;
    return notReversible(entry, {
      zh: `其后到期部分的代偿申请 ${claimId} 待付,而一笔贷款只能有一份待付申请;须先撤回该申请(WithdrawClaim)`,
      en: `claim ${claimId} for what fell due later is pending, and a loan has one pending claim; withdraw that first (WithdrawClaim)`,
    });
  }
  return undefined;
}

/** What the closing of the loan has released, at its enterprise too, stands again when the receipt that closed it is taken back. */
function reopening(ledger: Ledger | undefined, eventId: string): readonly PoolEvent[] {
  const before = ledger?.undo?.eventId === eventId ? ledger.undo.before : ledger;
  if (ledger?.stage !== 'CLOSED' || before === undefined || before.stage === 'CLOSED') return [];
  const { loanId, uscc } = before;
  return [{ type: 'LoanReopened', data: { loanId, uscc, exposureFen: unrepaidPrincipal(before) } }];
}

function notReversible(entry: Recorded, why: Sentence): Rejection {
  return rejectFor('NOT_REVERSIBLE', why, { eventId: entry.id, type: entry.type });
}

function shortFund(pool: PoolState, change: ReturnType<typeof balanceChange>): Rejection | undefined {
  const { enterpriseFen, riskFen } = pool.funds;
  if (subtract(enterpriseFen, change.enterpriseChangeFen) < 0) {
    return reject('FUND_INSUFFICIENT', { fund: 'ENTERPRISE', balanceFen: enterpriseFen, neededFen: add(change.enterpriseChangeFen) });
  }
  if (subtract(riskFen, change.riskChangeFen) < 0) return reject('FUND_INSUFFICIENT', { fund: 'RISK', balanceFen: riskFen, neededFen: add(change.riskChangeFen) });
  return undefined;
}
