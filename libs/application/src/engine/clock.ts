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
