import { WrongExpectedRevisionError, type AppendResult, type ExpectedRevision, type NewEvent } from '@zhubao/event-store';

export interface ModelEvent {
  readonly stream: string;
  readonly id: string;
  readonly revision: number;
  readonly position: number;
}

/** The append rules of the port in the plainest form: one list. */
export class ModelEventStore {
  readonly log: ModelEvent[] = [];

  stream(stream: string): readonly ModelEvent[] {
    return this.log.filter((event) => event.stream === stream);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): AppendResult | WrongExpectedRevisionError {
    const standing = this.stream(stream);
    const last = standing.length - 1;
    const wrong = new WrongExpectedRevisionError(stream, expected, last < 0 ? 'no-stream' : last);
    const repeatFrom = (revision: number): AppendResult | WrongExpectedRevisionError => {
      const original = standing.slice(revision, revision + events.length);
      const same = original.length === events.length && original.every((event, index) => event.id === events[index]?.id);
      return same ? answerOf(original) : wrong;
    };
    switch (expected) {
      case 'any':
      case 'stream-exists': {
        if (expected === 'stream-exists' && last < 0) return wrong;
        const known = events.map((event) => standing.findIndex((candidate) => candidate.id === event.id));
        return known.every((revision) => revision === -1) ? this.#write(stream, events) : repeatFrom(known[0] ?? -1);
      }
      case 'no-stream':
        return last < 0 ? this.#write(stream, events) : repeatFrom(0);
      default:
        if (expected === last) return this.#write(stream, events);
        return expected < last ? repeatFrom(expected + 1) : wrong;
    }
  }

  #write(stream: string, events: readonly NewEvent[]): AppendResult {
    for (const { id } of events) this.log.push({ stream, id, revision: this.stream(stream).length, position: this.log.length + 1 });
    return answerOf(this.log);
  }
}

function answerOf(events: readonly ModelEvent[]): AppendResult {
  return { revision: events.at(-1)?.revision ?? -1, position: events.at(-1)?.position ?? 0 };
}
