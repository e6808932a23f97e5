import { setTimeout as pause } from 'node:timers/promises';
import { classify } from './classify.js';

export interface PersistenceOptions {
  /** How long something is tried again after its first failure. */
  readonly patienceMs: number;
  readonly firstDelayMs: number;
  readonly maximumDelayMs: number;
}

/** Everything that could be tried was, and it failed each time. */
export class GaveUp extends Error {
  override readonly name = 'GaveUp';

  constructor(
    readonly attempts: number,
    readonly last: unknown,
  ) {
    super(`gave up after ${attempts} attempts: ${last instanceof Error ? last.message : String(last)}`);
  }
}

/**
 * Tries again after passing troubles, with growing pauses, until it works or patience is at an end.
 * Any other trouble goes to the caller at once.
 * @throws GaveUp
 */
export async function persist<T>(options: PersistenceOptions, failed: (error: unknown, attempt: number) => void, attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + options.patienceMs;
  let delayMs = options.firstDelayMs;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (classify(error).kind !== 'passing') throw error;
      if (performance.now() + delayMs > until) throw new GaveUp(attempts, error);
      failed(error, attempts);
      await pause(delayMs);
      delayMs = Math.min(delayMs * 2, options.maximumDelayMs);
    }
  }
}
