import { type Actor, type CivilDate, civilDateAt } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Clock } from '../engine/clock.js';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { stepId } from '../engine/event-id.js';
import type { ProcessProgress } from '../processes/progress.js';
import type { Pause } from '../projections/live-feed.js';
import { dueDay, untilMidnightMs } from './due-day.js';

const CLOCK: Actor = { user: 'clock', role: 'SYSTEM', org: 'zhubao' };

/** Also a clock that was set, or a machine that slept, is noticed within this time. */
const LONGEST_WAIT_MS = 60_000;
const AFTER_TROUBLE_MS = 5_000;

export interface DayOpenerOptions {
  readonly events: Pick<EventStore, 'head'>;
  readonly pipeline: CommandPipeline;
  readonly processes: Pick<ProcessProgress, 'rest'>;
  readonly clock: Clock;
  readonly schemeId: string;
  readonly pause: Pause;
  readonly onNotice: (notice: string) => void;
}

/**
 * Opens each business day as it comes, and those that were missed, in turn. The clock's stream takes each day once; the id of
 * the command is that of the day, so that of several openers none is refused.
 */
export class DayOpener {
  readonly #options: DayOpenerOptions;
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #trouble: string | undefined;

  constructor(options: DayOpenerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after the day in hand. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
  }

  async failure(): Promise<undefined> {
    return undefined;
  }

  /** What was in the way the last time; it is tried again by itself. */
  async standstills(): Promise<readonly string[]> {
    return this.#trouble === undefined ? [] : [this.#trouble];
  }

  /** Opens what is due now. @throws Error when a day was refused, or what it rests upon fails */
  async look(): Promise<void> {
    const { events, clock, processes } = this.#options;
    // A scheme of which nothing is known yet has no days.
    if ((await events.head()) === undefined) return;
    for (let opened = 0; !this.#abort.signal.aborted; opened += 1) {
      const today = civilDateAt(clock.now());
      const day = dueDay(await this.#lastDay(), today);
      if (day === undefined) return;
      // Each missed day is looked after to the end before the next begins.
      if (opened > 0 || day < today) await this.#orStopped(processes.rest());
      if (!this.#abort.signal.aborted) await this.#open(day);
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#abort;
    while (!signal.aborted) {
      const waitMs = await this.#attempt();
      await this.#options.pause(waitMs, signal).catch(() => undefined);
    }
  }

  /** How long to wait for the next look. */
  async #attempt(): Promise<number> {
    try {
      await this.look();
      this.#trouble = undefined;
      return Math.min(untilMidnightMs(this.#options.clock.now()), LONGEST_WAIT_MS);
    } catch (error) {
      this.#trouble = `business days: ${error instanceof Error ? error.message : String(error)}`;
      this.#options.onNotice(this.#trouble);
      return AFTER_TROUBLE_MS;
    }
  }

  async #open(date: CivilDate): Promise<void> {
    const { pipeline, clock, schemeId } = this.#options;
    const command = { name: 'OpenBusinessDay', commandId: stepId(`business-day-${schemeId}`, date), on: date, recordedAt: clock.now(), actor: CLOCK, evidence: [], data: { date } } as const;
    const answer = await pipeline.execute('OpenBusinessDay', command);
    if (!answer.rejected) return;
    // Somebody else may have opened it meanwhile, under an id of their own.
    const lastDay = await this.#lastDay();
    if (lastDay === null || lastDay < date) throw new Error(`business day ${date} was refused with ${answer.code}: ${answer.en}`);
  }

  async #lastDay(): Promise<CivilDate | null> {
    return (await this.#options.pipeline.states.load('clock', this.#options.schemeId)).state.lastDay;
  }

  /** Whoever is to end does not wait for processes that are behind. */
  async #orStopped(work: Promise<void>): Promise<void> {
    const stopped = Promise.withResolvers<void>();
    const { signal } = this.#abort;
    const resolve = (): void => stopped.resolve();
    signal.addEventListener('abort', resolve);
    try {
      await Promise.race([work, stopped.promise]);
    } finally {
      signal.removeEventListener('abort', resolve);
    }
  }
}
