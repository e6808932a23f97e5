import type { StreamingRead } from '@eventstore/db-client';
import { TimedOutError } from '../failure/timed-out-error.js';

/** All events of one bounded read. Reads have no deadline of their own: it fails once nothing has come for so long, and its call is always ended. */
export async function readPage<T>(what: string, idleMs: number, read: StreamingRead<T>): Promise<readonly T[]> {
  const events: T[] = [];
  const settled = Promise.withResolvers<void>();
  const timer = setTimeout(() => settled.reject(new TimedOutError(what, idleMs)), idleMs);
  // The listener for errors stays: a second one may follow the first.
  read.on('error', settled.reject).on('end', settled.resolve);
  read.on('data', (event: T) => {
    events.push(event);
    timer.refresh();
  });
  try {
    await settled.promise;
    return events;
  } finally {
    clearTimeout(timer);
    read.cancel().catch(() => undefined);
  }
}
