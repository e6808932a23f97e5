import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { MONEY_EVENT_TYPES, type MoneyEventType } from '../../views/journal/journal.js';
import type { RecordedOf } from '../../views/scheme-projection.js';

/** Entries of the books as their events wrote them, in the order of the log. */
export type MoneyEvent = RecordedOf<MoneyEventType>;

const TYPES: ReadonlySet<string> = new Set(MONEY_EVENT_TYPES);

export function isMoneyEvent(event: RecordedSchemeEvent): event is MoneyEvent {
  return TYPES.has(event.type);
}

/** Those that stand: neither taken back by a reversal among them, nor one themselves. Reversals are in the register of exceptions. */
export function standing(events: readonly MoneyEvent[]): readonly Exclude<MoneyEvent, { readonly type: 'EntryReversed' }>[] {
  const reversed = new Set(events.flatMap((event) => (event.type === 'EntryReversed' ? [event.data.eventId] : [])));
  return events.flatMap((event) => (event.type === 'EntryReversed' || reversed.has(event.id) ? [] : [event]));
}
