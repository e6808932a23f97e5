import type { ReadModelStore } from '@zhubao/read-models';
import { type HeldEvents, readAnchor } from './anchor.js';

/** A place of the log up to which read models reflect all of it, with the log time there. */
export interface Reached {
  readonly position: number;
  readonly logTime: string;
}

/**
 * How far all of these projections reflect the log. `undefined` where one of them does not tell, is of another version than this
 * program's, or was folded from another log than this one; the log alone answers then.
 */
export async function reachedBy(readModels: ReadModelStore, held: HeldEvents, projections: readonly { readonly name: string; readonly version: number }[]): Promise<Reached | undefined> {
  let least: Reached | undefined;
  for (const { name, version } of projections) {
    const checkpoint = await readModels.checkpoint(name);
    if (checkpoint === undefined || checkpoint.version !== version) return undefined;
    const place = await readAnchor(readModels, name);
    const logTime = place?.logTimes.find(({ position }) => position === checkpoint.position)?.logTime;
    if (place === undefined || logTime === undefined || !(await held.holds(place.position, place.eventId))) return undefined;
    if (least === undefined || checkpoint.position < least.position) least = { position: checkpoint.position, logTime };
  }
  return least;
}
