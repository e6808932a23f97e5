import type { FeedStatus } from './live-feed.js';
import type { Poison } from './lane.js';

/**
 * `building`: nothing is served until the first build is done, and lists are empty.
 * `rebuilding`: what was served goes on being served, beside a build. `live`: follows the log.
 * `stopped`: stands before an event it cannot fold, reflects a log that is not this one, or what it folded is gone.
 */
export type ProjectionState = 'building' | 'rebuilding' | 'live' | 'stopped';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly state: ProjectionState;
  /** Last position that what is served reflects. */
  readonly position?: number;
  /** Last position that a build has stored or holds in memory. */
  readonly buildPosition?: number;
  /** How far what is served is behind the head of the log, in positions, which need not be dense. */
  readonly lag: number;
  readonly poison?: Poison;
}

export interface RunnerStatus {
  /** Position of the last event of the log; absent when it is empty. */
  readonly head?: number;
  readonly feed: FeedStatus;
  /** Why the last attempt to build at start failed; it is tried again. */
  readonly buildError?: string;
  readonly projections: readonly ProjectionStatus[];
}

/** What is known of one projection. */
interface Known {
  readonly name: string;
  readonly version: number;
  /** Absent while it does not follow the log. */
  readonly position: number | undefined;
  readonly poison: Poison | undefined;
  readonly buildPosition?: number;
  readonly servesOutdated: boolean;
  /** The log is not the one that was folded, or a collection is gone. */
  readonly followsNoMore: boolean;
}

export function projectionStatus({ name, version, position, poison, buildPosition, servesOutdated, followsNoMore }: Known, head: number): ProjectionStatus {
  return {
    name,
    version,
    state: poison !== undefined || followsNoMore ? 'stopped' : stateOf(position !== undefined, buildPosition !== undefined, servesOutdated),
    ...(position === undefined ? {} : { position }),
    ...(buildPosition === undefined ? {} : { buildPosition }),
    lag: Math.max(0, head - (position ?? -1)),
    ...(poison === undefined ? {} : { poison }),
  };
}

function stateOf(follows: boolean, isBuilt: boolean, servesOutdated: boolean): ProjectionState {
  if (follows) return isBuilt ? 'rebuilding' : 'live';
  return servesOutdated ? 'rebuilding' : 'building';
}
