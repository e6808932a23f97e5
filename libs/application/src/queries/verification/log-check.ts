import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { decodeEvent } from '../../engine/decode-event.js';
import { ChainCheck } from './chain-check.js';
import { checkEnvelope } from './envelope-check.js';
import type { FaultBook } from './fault-book.js';
import { InvariantCheck } from './invariant-check.js';
import { PlaceCheck } from './place-check.js';
import { checkTexts } from './text-check.js';

/** Looks at every event of the log once, in its order. */
export class LogCheck {
  readonly #book: FaultBook;
  readonly #place: PlaceCheck;
  readonly #chain: ChainCheck;
  readonly #invariants: InvariantCheck;
  /** Position of the first event that cannot be read. */
  brokenAt: number | undefined;
  events = 0;

  constructor(events: EventStore, book: FaultBook) {
    this.#book = book;
    this.#place = new PlaceCheck(events, book);
    this.#chain = new ChainCheck(book);
    this.#invariants = new InvariantCheck(book);
  }

  /** The event as the domain knows it; nothing from the first one on that cannot be read: what is folded without it would mislead. */
  async check(stored: RecordedEvent): Promise<RecordedSchemeEvent | undefined> {
    this.events += 1;
    // Before it is decoded.
    const { texts } = stored;
    const event = await this.#check(stored);
    if (this.#chain.holds(stored)) checkTexts(stored, texts, this.#book);
    return event;
  }

  async #check(stored: RecordedEvent): Promise<RecordedSchemeEvent | undefined> {
    await this.#place.check(stored);
    const origin = checkEnvelope(stored, this.#book);
    if (origin === undefined) {
      this.#stopFolding(stored);
      return undefined;
    }
    this.#place.checkOrigin(stored, origin.commandId, origin.causationId);
    if (this.brokenAt !== undefined) return undefined;
    const event = decodeEvent(stored);
    this.#checkMeaning(event);
    return event;
  }

  /** The log has been seen to its end, unless it could not be read so far. */
  end(): void {
    if (this.brokenAt === undefined) this.#invariants.end();
  }

  #checkMeaning(event: RecordedSchemeEvent): void {
    try {
      this.#invariants.check(event);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#book.at(event, 'DATA_UNREADABLE', `数据与类型不符:${message}`, `its data do not fit its type: ${message}`);
    }
  }

  #stopFolding({ position }: RecordedEvent): void {
    if (this.brokenAt !== undefined) return;
    this.brokenAt = position;
    this.#book.leaveOut({
      what: 'NOT_FOLDED',
      zh: `位置 ${position} 的事件无法读取:其后的不变量与读模型未核对。`, en: `The event at position ${position} cannot be read: invariants and read models were not checked from there on.`,
    });
  }
}
