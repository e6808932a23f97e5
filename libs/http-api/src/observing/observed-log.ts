import type { AppendResult, EventsHandler, EventStore, ExpectedRevision, NewEvent, ReadAllOptions, ReadStreamOptions, RecordedEvent, RecordedPlace, SubscribeOptions, Subscription } from '@zhubao/event-store';
import type { StoreWatch } from './watch.js';

/** A log that tells how long it takes. */
export class ObservedLog implements EventStore {
  constructor(private readonly log: EventStore, private readonly watch: StoreWatch) {}

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.watch.append(stream, events.length, () => this.log.append(stream, expected, events));
  }

  readStream(stream: string, options: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return this.watch.query('log', 'readStream', () => this.log.readStream(stream, options));
  }

  readAll(options: ReadAllOptions): Promise<readonly RecordedEvent[]> {
    return this.watch.query('log', 'readAll', () => this.log.readAll(options));
  }

  readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
    return this.watch.query('log', 'readPlaces', () => this.log.readPlaces(places));
  }

  head(): Promise<number | undefined> {
    return this.watch.query('log', 'head', () => this.log.head());
  }

  subscribeToAll(handler: EventsHandler, options?: SubscribeOptions): Subscription {
    return this.log.subscribeToAll(handler, options);
  }

  close(): Promise<void> {
    return this.log.close();
  }
}
