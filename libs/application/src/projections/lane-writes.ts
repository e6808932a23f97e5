import type { Commit, ProjectedEvent } from '@zhubao/read-models';
import type { Lane } from './lane.js';

/** Up to so many documents of each lane that changed. */
export function takeWrites<E extends ProjectedEvent>(lanes: readonly Lane<E>[], limit: number): Commit['documents'] {
  return lanes
    .filter(({ documents }) => documents.hasChanges)
    .map(({ collection, documents }) => ({ collection, writes: documents.takeWrites(limit) }));
}

/** What must be written before anything that reflects the log as far as the lane does. */
export function reach<E extends ProjectedEvent>({ anchor, position, logTime, stored, storedLogTime, eventId }: Lane<E>): Commit['documents'] {
  return eventId === undefined ? [] : anchor.reach(position, eventId, [{ position: stored, logTime: storedLogTime }, { position, logTime }]);
}
