import { type AskedPoint, type EventEntry, eventEntry, type Evidence, type Fen, type LoanEntry, type PoolBalances } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
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

/**
 * Every event that touched the loan, over all streams, in the order of the log; none for a loan that nobody knows.
 * Balances and principal are those of the events that count at the point in time.
 */
export async function loanHistory(events: EventStore, loanId: string, point: AskedPoint = {}): Promise<readonly LoanHistoryEntry[]> {
  const history: LoanHistoryEntry[] = [];
  for await (const entry of loanEntries(events, loanId, point)) history.push(historyEntry(entry));
  return history;
}

function historyEntry({ event, balances, outstandingFen }: LoanEntry): LoanHistoryEntry {
  const { articles, policyVersion = null, evidence } = event.metadata;
  return { ...eventEntry(event), articles, policyVersion, evidence, data: event.data, balances, outstandingFen };
}
