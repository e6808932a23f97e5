import {
  type LoanDocument, loansProjection, loanTouchedBy, placeOfLink, type Point, type PoolBalances, type RecordedSchemeEvent, trialBalanceProjection, ZERO,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Document, ReadModelStore } from '@zhubao/read-models';
import { LateFacts } from '../../point-in-time/late-facts.js';
import { reachOf } from '../../point-in-time/reach.js';
import { stepsUpTo } from '../../point-in-time/stored-steps.js';
import { HeldEvents } from '../../projections/anchor.js';
import type { Moment } from '../../projections/history/rows.js';
import { type Reached, reachedBy } from '../../projections/reached.js';
import { countingBehind } from '../counting-events.js';
import { eventsAt } from './events-at.js';
import type { TouchingEvent } from './loan-history.js';
import { poolOf } from './loan-scan.js';
import { balancesAfter, balancesAtEach, type FundAccounts, fundAccountsOf, movesMoneyOf } from './pool-balances.js';

/**
 * The entries of a loan's history out of what its document and the accounts of its pool's funds were. Up to one place of the log
 * everything counts, and the versions there are the figures; onto them comes, by the live folds, what counts behind it: facts that
 * came late for the day, and what the read models do not reflect yet. `undefined` where read models cannot answer for this log.
 */
export async function storedEntries(events: EventStore, readModels: ReadModelStore, loanId: string, point: Point): Promise<readonly TouchingEvent[] | undefined> {
  const reached = await reachedBy(readModels, new HeldEvents(events), [loansProjection, trialBalanceProjection]);
  if (reached === undefined) return undefined;
  const { wholeUpTo } = reachOf(point);
  const whole: Moment = { at: wholeUpTo < reached.logTime ? wholeUpTo : reached.logTime, position: reached.position };
  const steps = await stepsUpTo(readModels, loansProjection.collection, loanId, whole);
  const documents = steps.map(({ document }) => loanIn(document));
  const named = await eventsAt(events, documents.map(({ lastEvent }) => placeOfLink(lastEvent)));
  const agreementId = await poolOf(events, loanId);
  const funds = agreementId === null ? undefined : fundAccountsOf(agreementId);
  const balances = funds && (await balancesAtEach(readModels, funds, [...steps, whole]));
  const entries = named.map((event, index): TouchingEvent => ({ event, balances: balances?.[index] ?? null, outstandingFen: documents[index]?.outstandingFen ?? ZERO }));
  const further = await furtherEvents(events, readModels, loanId, funds, point, reached);
  return [...entries, ...foldedOn(loanId, documents.at(-1), funds, balances?.at(-1), further)];
}

/** What counts behind the place, of what concerns the loan and its pool's money, in the order of the log. */
async function furtherEvents(
  events: EventStore, readModels: ReadModelStore, loanId: string, funds: FundAccounts | undefined, point: Point, reached: Reached,
): Promise<readonly RecordedSchemeEvent[]> {
  const late = new LateFacts(readModels, events);
  const reach = reachOf(point);
  const facts = new Map<number, RecordedSchemeEvent>();
  const documents = [[loansProjection, loanId], ...(funds === undefined ? [] : [funds.enterprise, funds.risk].map((account) => [trialBalanceProjection, account] as const))] as const;
  for (const [{ collection }, key] of documents) {
    for (const event of await late.of(collection, key, reach)) if (event.position <= reached.position) facts.set(event.position, event);
  }
  const further = [...facts.values()].sort((a, b) => a.position - b.position);
  if (reached.logTime > point.knownAt) return further;
  for await (const event of countingBehind(events, point, reached.position)) {
    if (loanTouchedBy(event) === loanId || (funds !== undefined && movesMoneyOf(funds, event))) further.push(event);
  }
  return further;
}

function foldedOn(loanId: string, before: LoanDocument | undefined, funds: FundAccounts | undefined, held: PoolBalances | undefined, further: readonly RecordedSchemeEvent[]): readonly TouchingEvent[] {
  const entries: TouchingEvent[] = [];
  let document = before;
  let balances = held;
  for (const event of further) {
    if (funds !== undefined && balances !== undefined) balances = balancesAfter(balances, event, funds);
    if (loanTouchedBy(event) !== loanId) continue;
    document = loansProjection.evolve(document, event, loanId);
    entries.push({ event, balances: balances ?? null, outstandingFen: document?.outstandingFen ?? ZERO });
  }
  return entries;
}

function loanIn(document: Document | undefined): LoanDocument {
  if (document === undefined) throw new Error('A loan has no version after an event that touched it; rebuild the read model "loans".');
  return document as unknown as LoanDocument;
}
