import type { StreamingRead } from '@eventstore/db-client';
import { ConnectionGivenUpError } from '../failure/connection-given-up-error.js';
import { TimedOutError } from '../failure/timed-out-error.js';

/**
 * All events of one bounded read. Reads have no deadline of their own: it fails once nothing has come for so long, and its call is always ended.
 * @param released aborted when the client gives up its connection; the read itself would then say nothing
 */
export async function readPage<T>(what: string, idleMs: number, released: AbortSignal, read: StreamingRead<T>): Promise<readonly T[]> {
  const events: T[] = [];
  const settled = Promise.withResolvers<void>();
  const timer = setTimeout(() => settled.reject(new TimedOutError(what, idleMs)), idleMs);
  const giveUp = () => settled.reject(new ConnectionGivenUpError(what));
  released.addEventListener('abort', giveUp);
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
    released.removeEventListener('abort', giveUp);
    read.cancel().catch(() => undefined);
  }
}
