import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { eventId } from '../../engine/event-id.js';
import type { FaultBook } from './fault-book.js';
import { SeenIds } from './seen-ids.js';

/** Where a stream stands: its last revision, and how many events its last command has written. */
interface Tail {
  revision: number;
  commandId: string;
  written: number;
}

const PAGE = 1_000;

/** Positions rise, revisions have no gap, ids are unique and derived from their command, causes come before effects. */
export class PlaceCheck {
  readonly #events: EventStore;
  readonly #book: FaultBook;
  /** One entry a stream. */
  readonly #tails = new Map<string, Tail>();
  readonly #ids = new SeenIds();
  #position = -1;

  constructor(events: EventStore, book: FaultBook) {
    this.#events = events;
    this.#book = book;
  }

  async check(event: RecordedEvent): Promise<void> {
    this.#checkPosition(event);
    const tail = this.#tails.get(event.stream) ?? { revision: -1, commandId: '', written: 0 };
    this.#checkRevision(event, tail.revision);
    tail.revision = Math.max(tail.revision, event.revision);
    this.#tails.set(event.stream, tail);
    if (!this.#ids.add(event.id)) await this.#checkRepeated(event);
  }

  /** Needs metadata that can be read. */
  checkOrigin(event: RecordedEvent, commandId: string, causationId: string): void {
    const tail = this.#tails.get(event.stream);
    if (tail === undefined) return;
    tail.written = tail.commandId === commandId ? tail.written + 1 : 1;
    tail.commandId = commandId;
    const derived = eventId(commandId, tail.written - 1);
    if (derived !== event.id) {
      this.#book.at(event, 'ID_NOT_DERIVED',
        `编号应由命令 ${commandId} 的第 ${tail.written - 1} 个事件推得 ${derived}。`,
        `its id should be ${derived}, derived from command ${commandId}, event ${tail.written - 1}.`);
    }
    if (causationId !== commandId && !this.#ids.has(causationId)) {
      this.#book.at(event, 'CAUSE_MISSING', `引发它的事件 ${causationId} 不在其前的日志中。`, `its cause, event ${causationId}, does not stand before it in the log.`);
    }
  }

  #checkPosition(event: RecordedEvent): void {
    if (event.position <= this.#position) {
      this.#book.at(event, 'POSITION_NOT_RISING', `位置未大于前一事件的 ${this.#position}。`, `its position does not rise above ${this.#position}, the one before it.`);
    }
    this.#position = Math.max(this.#position, event.position);
  }

  #checkRevision(event: RecordedEvent, last: number): void {
    const due = last + 1;
    if (event.revision === due) return;
    if (event.revision < due) {
      this.#book.at(event, 'REVISION_REPEATED', `版本号应为 ${due}。`, `its revision should be ${due}.`);
      return;
    }
    const missing = event.revision - 1 === due ? String(due) : `${due}–${event.revision - 1}`;
    this.#book.at(event, 'REVISION_GAP', `其前缺少第 ${missing} 号事件。`, `revision ${missing} of its stream is missing before it.`);
  }

  /** The same id may stand in another stream; in its own it may not. */
  async #checkRepeated(event: RecordedEvent): Promise<void> {
    for (let from = 0; from < event.revision; from += PAGE) {
      const page = await this.#events.readStream(event.stream, { from, limit: PAGE });
      const first = page.find(({ id }) => id === event.id);
      if (first !== undefined && first.position < event.position) {
        this.#book.at(event, 'ID_REPEATED', `编号与同一流位置 ${first.position} 的事件重复。`, `its id stands in its stream before, at position ${first.position}.`);
        return;
      }
      if (page.length < PAGE) return;
    }
  }
}
