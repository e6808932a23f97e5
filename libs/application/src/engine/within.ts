import { setTimeout } from 'node:timers/promises';
import { NotSettledError } from '../projections/errors.js';

/** Read models that move on may need longer than somebody wants to wait. @throws NotSettledError after `timeoutMs` */
export async function within(reached: Promise<void>, position: number, timeoutMs: number): Promise<void> {
  const waiting = new AbortController();
  const late = setTimeout(timeoutMs, undefined, { signal: waiting.signal }).then(() => {
    throw new NotSettledError(`Position ${position} is not reflected after ${timeoutMs} ms; ask again.`);
  });
  // Whichever loses the race is nobody's any more.
  for (const one of [reached, late]) one.catch(() => undefined);
  try {
    await Promise.race([reached, late]);
  } finally {
    waiting.abort();
  }
}
