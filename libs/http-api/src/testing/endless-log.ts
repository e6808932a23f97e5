import type { EventStore, RecordedEvent } from '@zhubao/event-store';

/** A log of so many days behind what the store holds, made up as they are read; it counts how many were. */
export class EndlessLog {
  read = 0;

  constructor(readonly length: number) {}

  over(events: EventStore): EventStore {
    return {
      append: (...args) => events.append(...args),
      readStream: (...args) => events.readStream(...args),
      readPlaces: (places) => events.readPlaces(places),
      subscribeToAll: (...args) => events.subscribeToAll(...args),
      close: () => events.close(),
      head: async () => this.length,
      readAll: async ({ after = 0, limit }) => {
        this.read += limit;
        return Array.from({ length: Math.max(0, Math.min(limit, this.length - after)) }, (_, index) => dayAt(after + index + 1));
      },
    };
  }
}

function dayAt(position: number): RecordedEvent {
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  return { id, type: 'BusinessDayOpened', stream: 'clock-zhubao', revision: position, position, data: {}, metadata: { recordedAt: '2026-03-31T01:00:00.000Z', occurredOn: '2026-03-31' } };
}
