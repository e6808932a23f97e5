import { type AskedPoint, eventEntry, type EventEntry, type Evidence, type Fen, type PoolBalances, pointOf, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { END_OF_TIME } from '../counting-events.js';
import { storedEntries } from './stored-entries.js';
import { loanEntries } from './loan-scan.js';

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

/**
 * Every event that touched the loan, over all streams, in the order of the log; none for a loan that nobody knows.
 * Balances and principal are those of the events that count at the point in time. Read models that reflect this log name the
 * events; without them the whole log is read, which gives the same.
 */
export async function loanHistory(events: EventStore, readModels: ReadModelStore | undefined, loanId: string, asked: AskedPoint = {}): Promise<readonly LoanHistoryEntry[]> {
  const stored = readModels && (await storedEntries(events, readModels, loanId, pointOf(asked, END_OF_TIME)));
  if (stored !== undefined) return stored.map(historyEntry);
  const history: LoanHistoryEntry[] = [];
  for await (const entry of loanEntries(events, loanId, asked)) history.push(historyEntry(entry));
  return history;
}

function historyEntry({ event, balances, outstandingFen }: TouchingEvent): LoanHistoryEntry {
  const { articles, policyVersion = null, evidence } = event.metadata;
  return { ...eventEntry(event), articles, policyVersion, evidence, data: event.data, balances, outstandingFen };
}
