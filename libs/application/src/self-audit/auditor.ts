import { setImmediate, setTimeout } from 'node:timers/promises';
import type { CivilDate, FailedClose, RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { decodeEvent } from '../engine/decode-event.js';
import type { StepTaker } from '../processes/step-taker.js';
import { type Backoff, LiveFeed } from '../projections/live-feed.js';
import { Alarm, UnreadableForAuditError } from './alarm.js';
import { AuditBook } from './audit-book.js';
import type { SelfAudit, SelfAuditStatus } from './status.js';

const BATCH = 200;
const BACKOFF: Backoff = { firstDelayMs: 100, maximumDelayMs: 10_000, pause: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }) };

export interface AuditorOptions {
  readonly events: EventStore;
  readonly pipeline: CommandPipeline;
  readonly steps: StepTaker;
  readonly schemeId: string;
  /** Told in one line what is broken, where. */
  readonly onAlarm: (line: string) => void;
  readonly backoff?: Backoff;
}

/** A close that is to be recorded, and the opening that brought it about. */
interface Due {
  readonly opening: RecordedSchemeEvent;
  readonly close: FailedClose;
}

/**
 * Follows the log from its beginning, in the background, and shows every event to the invariants; the opening of a business
 * day records how the log stood when the day before closed. It stands in nobody's way: what it finds broken it says.
 */
export class Auditor implements SelfAudit {
  readonly #options: AuditorOptions;
  readonly #feed: LiveFeed;
  readonly #alarm: Alarm;
  readonly #book = new AuditBook();
  readonly #abort = new AbortController();
  #due: Due | undefined;
  #lastClosed: CivilDate | null = null;
  /** Head of the log when it was last subscribed to. */
  #goal = Number.POSITIVE_INFINITY;
  #unreadable: UnreadableForAuditError | undefined;

  constructor(options: AuditorOptions) {
    this.#options = options;
    this.#alarm = new Alarm(options.onAlarm);
    this.#feed = new LiveFeed(options.events, BATCH, options.backoff ?? BACKOFF);
  }

  start(): void {
    this.#feed.start(() => this.#begin(), (batch) => this.#audit(batch), this.#abort.signal, () => this.#options.onAlarm(`self-audit: ${this.#feed.failure?.message ?? 'the log is another'}`));
  }

  /** Ends after the event in hand. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#feed.stop();
  }

  /** Why it must begin anew, if so: the log is another. */
  async failure(): Promise<Error | undefined> {
    return this.#feed.failure;
  }

  async standstills(): Promise<readonly string[]> {
    return this.#unreadable === undefined ? [] : [this.#unreadable.message];
  }

  async status(): Promise<SelfAuditStatus> {
    const { position: upTo, violationCount: violations } = this.#book;
    const stopped = this.#unreadable ?? this.#feed.failure;
    const state = violations > 0 || stopped !== undefined ? 'failed' : upTo < this.#goal ? 'catching-up' : 'passed';
    return { state, upTo, violations, hindsight: this.#book.hindsight().length, closedDay: this.#lastClosed, stopped: stopped?.message ?? null };
  }

  async #begin(): Promise<number> {
    const { events, pipeline, schemeId } = this.#options;
    this.#goal = (await events.head()) ?? -1;
    this.#lastClosed = (await pipeline.states.load('audit', schemeId)).state.lastAudited;
    await this.#record();
    return this.#book.position;
  }

  async #audit(batch: readonly RecordedEvent[]): Promise<void> {
    // Commands and read models have their turn first.
    await setImmediate();
    for (const stored of batch) {
      if (this.#abort.signal.aborted || this.#unreadable !== undefined) return;
      const event = this.#see(stored);
      if (event?.type !== 'BusinessDayOpened') continue;
      this.#due = { opening: event, close: this.#book.close(event.data.date) };
      await this.#record();
    }
  }

  #see(stored: RecordedEvent): RecordedSchemeEvent | undefined {
    try {
      const event = decodeEvent(stored);
      for (const violation of this.#book.see(event)) this.#alarm.broken(violation);
      return event;
    } catch (error) {
      this.#unreadable = new UnreadableForAuditError(stored, error);
      this.#alarm.unreadable(this.#unreadable);
      return undefined;
    }
  }

  /** A close that could not be recorded stays due, and is recorded before anything else is looked at. */
  async #record(): Promise<void> {
    if (this.#due === undefined) return;
    const { opening, close } = this.#due;
    if (this.#lastClosed === null || close.closedDay > this.#lastClosed) {
      await this.#options.steps.take(opening, 'RecordSelfAudit', close);
      this.#lastClosed = close.closedDay;
    }
    this.#due = undefined;
  }
}
