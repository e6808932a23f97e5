import { leafOfStreamHash, type Tail } from '@zhubao/evidence';
import type { RecordedEvent } from '@zhubao/event-store';

/** An event without a hash cannot stand in the tree. */
class UnhashedEventError extends Error {
  override readonly name = 'UnhashedEventError';

  constructor({ id, type, position }: Pick<RecordedEvent, 'id' | 'type' | 'position'>) {
    super(`Event ${id} (${type}) at position ${position} carries no hash of its stream, so it cannot be in the tree of the log; run "zhubao verify".`);
  }
}

/** The leaf of an event: the hash of its stream up to it, which commits to its content and to all before it there. @throws UnhashedEventError */
export function leafOf(event: RecordedEvent): Uint8Array {
  return leafOfStreamHash(tailOf(event).hash);
}

/** Where the event's stream ends with it. @throws UnhashedEventError */
export function tailOf(event: RecordedEvent): Tail {
  const hash = event.metadata['streamHash'];
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw new UnhashedEventError(event);
  return { stream: event.stream, revision: event.revision, hash };
}
