import { createHindsightChecker, type HindsightBreach, type HindsightChecker } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 1_000;

type Log = Pick<EventStore, 'readAll' | 'readStream'>;

/** What late facts show of past days, as known now. It reads the whole log. */
export function hindsightOf(events: Log): Promise<readonly HindsightBreach[]> {
  return new KeptHindsight(events).breaches();
}

/** The same, asked again and again: what was read once is kept, and each asking reads what has been written since. */
export class KeptHindsight {
  #checker: HindsightChecker = createHindsightChecker();
  #last: RecordedEvent | undefined;
  /** One reads at a time; who asks meanwhile reads on from there. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly events: Log) {}

  breaches(): Promise<readonly HindsightBreach[]> {
    const asked = this.#turn.then(() => this.#read());
    this.#turn = asked.catch(() => undefined);
    return asked;
  }

  async #read(): Promise<readonly HindsightBreach[]> {
    // A log that was restored from an older backup is another one.
    if (this.#last !== undefined && !(await this.#holds(this.#last))) {
      this.#checker = createHindsightChecker();
      this.#last = undefined;
    }
    for (;;) {
      const page = await this.events.readAll({ limit: PAGE, ...(this.#last && { after: this.#last.position }) });
      // All of them or none: an event that cannot be read is met again at the next asking, and none is seen twice.
      for (const event of page.map(decodeEvent)) this.#checker.see(event);
      this.#last = page.at(-1) ?? this.#last;
      if (page.length < PAGE) return this.#checker.breaches();
    }
  }

  async #holds({ stream, revision, position, id }: RecordedEvent): Promise<boolean> {
    const [found] = await this.events.readStream(stream, { from: revision, limit: 1 });
    return found?.id === id && found.position === position;
  }
}
