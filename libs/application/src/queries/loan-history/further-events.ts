import { type LoanDocument, loansProjection, loanTouchedBy, type Point, type PoolBalances, type RecordedSchemeEvent, type SchemeProjection, trialBalanceProjection, ZERO } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { LateFacts } from '../../point-in-time/late-facts.js';
import { reachOf } from '../../point-in-time/reach.js';
import { versionUpTo } from '../../point-in-time/stored-versions.js';
import type { Moment } from '../../projections/history/rows.js';
import type { Reached } from '../../projections/reached.js';
import { countingBehind } from '../counting-events.js';
import type { TouchingEvent } from './loan-history.js';
import { balancesAfter, type FundAccounts, movesMoneyOf } from './pool-balances.js';

export interface LoanInPool {
  readonly loanId: string;
  /** `undefined` while it is not known which pool the loan belongs to. */
  readonly funds: FundAccounts | undefined;
}

/** What counts behind the moment up to which everything does, of what concerns the loan and its pool's money, in the order of the log. */
export async function furtherEvents(events: EventStore, readModels: ReadModelStore, loan: LoanInPool, point: Point, reached: Reached): Promise<readonly RecordedSchemeEvent[]> {
  const late = await lateEvents(events, readModels, loan, point);
  const further = late.filter(({ position }) => position <= reached.position);
  if (reached.logTime > point.knownAt) return further;
  for await (const event of countingBehind(events, point, reached.position)) {
    if (loanTouchedBy(event) === loan.loanId || (loan.funds !== undefined && movesMoneyOf(loan.funds, event))) further.push(event);
  }
  return further;
}

/** The entries of those among them that touch the loan: versions at the moment, and each event folded on top. */
export async function foldedOn(
  readModels: ReadModelStore, { loanId, funds }: LoanInPool, moment: Moment, held: PoolBalances | undefined, further: readonly RecordedSchemeEvent[],
): Promise<readonly TouchingEvent[]> {
  const entries: TouchingEvent[] = [];
  const version = await versionUpTo(readModels, loansProjection.collection, loanId, moment);
  let document = version?.document as unknown as LoanDocument | undefined;
  let balances = held;
  for (const event of further) {
    if (funds !== undefined && balances !== undefined) balances = balancesAfter(balances, event, funds);
    if (loanTouchedBy(event) !== loanId) continue;
    document = loansProjection.evolve(document, event, loanId);
    entries.push({ event, balances: balances ?? null, outstandingFen: document?.outstandingFen ?? ZERO });
  }
  return entries;
}

async function lateEvents(events: EventStore, readModels: ReadModelStore, { loanId, funds }: LoanInPool, point: Point): Promise<RecordedSchemeEvent[]> {
  const reach = reachOf(point);
  const late = new LateFacts(readModels, events);
  const facts = new Map<number, RecordedSchemeEvent>();
  const take = async ({ collection }: SchemeProjection, key: string): Promise<void> => {
    for (const event of await late.of(collection, key, reach)) facts.set(event.position, event);
  };
  await take(loansProjection, loanId);
  if (funds !== undefined) for (const account of [funds.enterprise, funds.risk]) await take(trialBalanceProjection, account);
  return [...facts.values()].sort((a, b) => a.position - b.position);
}
