import { journalLines, type RecordedSchemeEvent, sum } from '@zhubao/domain';
import type { FaultBook } from './fault-book.js';

/** What one event debits and credits adds up to nothing. */
export function checkJournal(event: RecordedSchemeEvent, book: FaultBook): void {
  const balanceFen = sum(journalLines(event).map(({ amountFen }) => amountFen));
  if (balanceFen === 0) return;
  book.at(event, 'JOURNAL_UNBALANCED', `借贷不平,相差 ${balanceFen} 分。`, `its debits and credits differ by ${balanceFen} fen.`);
}
