import { type Instant, instantFromEpochMs } from '@zhubao/domain';

/** Where the engine takes the instant from at which it learns of something. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => instantFromEpochMs(Date.now()) };

/** Time as a script tells it. */
export class ScriptedClock implements Clock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  set(instant: Instant): void {
    this.#now = instant;
  }
}

/** For exercises: time as a scenario tells it while one runs, else that of the machine, but never before what was told. */
export class RehearsalClock implements Clock {
  #told: Instant | undefined;
  #latest: Instant | undefined;

  constructor(private readonly machine: Clock = systemClock) {}

  now(): Instant {
    if (this.#told !== undefined) return this.#told;
    const now = this.machine.now();
    return this.#latest !== undefined && this.#latest > now ? this.#latest : now;
  }

  set(instant: Instant): void {
    this.#told = instant;
    if (this.#latest === undefined || instant > this.#latest) this.#latest = instant;
  }

  /** The scenario has ended. */
  release(): void {
    this.#told = undefined;
  }
}
