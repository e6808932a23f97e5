import { Map, Set } from 'immutable';
import type { CivilDate } from '../calendar/index.js';
import type { Aggregate } from '../kernel/decider.js';
import type { Decided } from '../kernel/event.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import type { PoolEvent } from './events.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from './funds.js';
import { isCompensated, type Ledger, newLedger } from './ledger.js';
import { evolveLedger } from './ledger-fold.js';

export interface PoolState {
  readonly funds: Funds;
  readonly ledgers: Map<string, Ledger>;
  /** Loans that are overdue and not compensated. */
  readonly queued: Set<string>;
  /** Loans with an application for risk compensation that is not shared. */
  readonly applied: Set<string>;
  readonly outstandingFen: Fen;
  readonly reservedFen: Fen;
  /** Outstanding principal of loans in the queue or compensated: the numerator of the overdue rate. */
  readonly overdueFen: Fen;
  /** Ids that the world gave and that may not come twice, each with its kind: `contribution:K-1`. */
  readonly registered: Set<string>;
  readonly reversed: Set<string>;
  /** Youngest queue key that was ever paid. */
  readonly paidUpTo: CivilDate | null;
  /** New filings are stopped by the stop-loss rule. */
  readonly stopped: boolean;
}

export const poolAggregate: Aggregate<PoolState, PoolEvent> = {
  initial: {
    funds: EMPTY_FUNDS, ledgers: Map(), queued: Set(), applied: Set(), outstandingFen: ZERO, reservedFen: ZERO, overdueFen: ZERO,
    registered: Set(), reversed: Set(), paidUpTo: null, stopped: false,
  },
  evolve(state, event) {
    return register(withLedger({ ...state, funds: evolveFunds(state.funds, event) }, event), event);
  },
};

function withLedger(state: PoolState, event: Decided<PoolEvent>): PoolState {
  const loanId = 'loanId' in event.data ? event.data.loanId : null;
  if (loanId === null) return state;
  const before = state.ledgers.get(loanId) ?? newLedger(loanId);
  const after = evolveLedger(before, event);
  return {
    ...state,
    ledgers: state.ledgers.set(loanId, after),
    queued: after.queue === null ? state.queued.delete(loanId) : state.queued.add(loanId),
    applied: after.application === null ? state.applied.delete(loanId) : state.applied.add(loanId),
    outstandingFen: replace(state.outstandingFen, before.outstandingFen, after.outstandingFen),
    reservedFen: replace(state.reservedFen, before.reservedFen, after.reservedFen),
    overdueFen: replace(state.overdueFen, overduePart(before), overduePart(after)),
  };
}

function replace(total: Fen, before: Fen, after: Fen): Fen {
  return add(subtract(total, before), after);
}

function overduePart(ledger: Ledger): Fen {
  return ledger.queue !== null || isCompensated(ledger) ? ledger.outstandingFen : ZERO;
}

function register(state: PoolState, event: Decided<PoolEvent>): PoolState {
  switch (event.type) {
    case 'FundContributed':
      return { ...state, registered: state.registered.add(`contribution:${event.data.contributionId}`) };
    case 'CompensationClaimed':
      return { ...state, registered: state.registered.add(`claim:${event.data.claimId}`) };
    case 'RiskCompensationApplied':
      return { ...state, registered: state.registered.add(`application:${event.data.applicationId}`) };
    case 'RecoveryCostsAgreed':
      return { ...state, registered: state.registered.add(`cost agreement:${event.data.costAgreementId}`) };
    case 'RecoveryApplied':
      return { ...state, registered: state.registered.add(`recovery:${event.data.recoveryId}`) };
    case 'CompensatedFromEnterpriseFund': {
      const since = event.data.overdueSince;
      return state.paidUpTo === null || since > state.paidUpTo ? { ...state, paidUpTo: since } : state;
    }
    case 'EntryReversed':
      return { ...state, reversed: state.reversed.add(event.data.eventId) };
    case 'StopLossTriggered':
      return { ...state, stopped: true };
    case 'StopLossLifted':
      return { ...state, stopped: false };
    default:
      return state;
  }
}

/** Refuses an id of the world that this pool has recorded before. */
export function duplicate(state: PoolState, what: string, id: string): Rejection | undefined {
  return state.registered.has(`${what}:${id}`) ? reject('DUPLICATE', { what, id }) : undefined;
}

/** Principal of a loan that the pool was claimed for and paid, or left to bank and risk fund. */
export function coveredPrincipal(state: PoolState, loanId: string): Fen {
  return state.ledgers.get(loanId)?.compensatedPrincipalFen ?? ZERO;
}
