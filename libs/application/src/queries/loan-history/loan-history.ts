import { type AskedPoint, eventEntry, type EventEntry, type Evidence, type Fen, loansProjection, type PoolBalances, pointOf, type RecordedSchemeEvent, trialBalanceProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { END_OF_TIME } from '../counting-events.js';
import { HeldEvents } from '../../projections/anchor.js';
import { reachedBy } from '../../projections/reached.js';
import { loanEntries } from './loan-scan.js';
import { StoredHistories } from './stored-histories.js';

/** One event of a loan's history: when it took effect, when it was recorded, by whom, under what, and what stood after it. */
export interface LoanHistoryEntry extends EventEntry {
  readonly articles: readonly string[];
  readonly policyVersion: string | null;
  readonly evidence: readonly Evidence[];
  readonly data: object;
  /** Of the loan's pool after the event. */
  readonly balances: PoolBalances | null;
  readonly outstandingFen: Fen;
}

/** An event that touched a loan, with what it left behind. */
export interface TouchingEvent {
  readonly event: RecordedSchemeEvent;
  readonly balances: PoolBalances | null;
  readonly outstandingFen: Fen;
}

/** Histories of the loans of one log. */
export interface LoanHistories {
  /**
   * Every event that touched the loan, over all streams, in the order of the log; none for a loan that nobody knows.
   * Balances and principal are those of the events that count at the point in time.
   */
  of(loanId: string, asked?: AskedPoint): Promise<readonly LoanHistoryEntry[]>;
}

/** Out of the read models as far as they reflect this log; where they do not, out of the log alone, which gives the same and takes longer. */
export async function openLoanHistories(events: EventStore, readModels: ReadModelStore | undefined): Promise<LoanHistories> {
  const reached = readModels && (await reachedBy(readModels, new HeldEvents(events), [loansProjection, trialBalanceProjection]));
  if (readModels === undefined || reached === undefined) return { of: (loanId, asked = {}) => foldedHistory(events, loanId, asked) };
  const stored = new StoredHistories(events, readModels, reached);
  return { of: async (loanId, asked = {}) => (await stored.entries(loanId, pointOf(asked, END_OF_TIME))).map(historyEntry) };
}

async function foldedHistory(events: EventStore, loanId: string, asked: AskedPoint): Promise<readonly LoanHistoryEntry[]> {
  const history: LoanHistoryEntry[] = [];
  for await (const entry of loanEntries(events, loanId, asked)) history.push(historyEntry(entry));
  return history;
}

export async function loanHistory(events: EventStore, readModels: ReadModelStore | undefined, loanId: string, asked: AskedPoint = {}): Promise<readonly LoanHistoryEntry[]> {
  return (await openLoanHistories(events, readModels)).of(loanId, asked);
}

function historyEntry({ event, balances, outstandingFen }: TouchingEvent): LoanHistoryEntry {
  const { articles, policyVersion = null, evidence } = event.metadata;
  return { ...eventEntry(event), articles, policyVersion, evidence, data: event.data, balances, outstandingFen };
}
