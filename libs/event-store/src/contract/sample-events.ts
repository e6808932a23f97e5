import { randomUUID } from 'node:crypto';
import type { JsonObject, NewEvent, RecordedEvent } from '../event-store.js';

export function sampleEvent(label: string | number, data: JsonObject = {}): NewEvent {
  return { id: randomUUID(), type: 'LoanDisbursed', data: { label, ...data }, metadata: { actor: 'teller' } };
}

/** Events labelled 0, 1, 2 … */
export function sampleEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, index) => sampleEvent(index));
}

export function idsOf(events: readonly NewEvent[]): readonly string[] {
  return events.map((event) => event.id);
}

export function revisionsOf(events: readonly RecordedEvent[]): readonly number[] {
  return events.map((event) => event.revision);
}

export function positionsOf(events: readonly RecordedEvent[]): readonly number[] {
  return events.map((event) => event.position);
}

export function streamsOf(events: readonly RecordedEvent[]): readonly string[] {
  return events.map((event) => event.stream);
}
