import type { RecordedEvent } from '@zhubao/event-store';
import type { FaultBook } from './fault-book.js';

/**
 * Hashes are over values, and one value has many texts: a name that stands twice, of which readers take the one or the
 * other, or a letter written as its number. Stores that keep text write the shortest, so any other was not written by them.
 */
export function checkTexts(event: RecordedEvent, texts: RecordedEvent['texts'], book: FaultBook): void {
  if (texts === undefined) return;
  for (const part of ['data', 'metadata'] as const) {
    if (texts[part] !== JSON.stringify(event[part])) {
      book.at(event, 'TEXT_REWRITTEN', `${part} 的文本与写入时不同,虽然读出的值相同。`, `the text of its ${part} is not as it was written, though the same values are read from it.`);
    }
  }
}
