import { ProjectionStoppedError } from './errors.js';
import type { ProjectionStatus, RunnerStatus } from './runner-status.js';

/**
 * What of a group of read models does not get on, in words: what stands before an event it cannot fold, until somebody
 * mends it; a build that failed and a log that cannot be followed, both of which are tried again by themselves.
 */
export function standstillsOf({ projections, buildError, feed }: Omit<RunnerStatus, 'head'>): readonly string[] {
  const moving = projections.filter(({ poison }) => poison === undefined);
  const unbuilt = moving.filter(({ position }) => position === undefined);
  const following = moving.filter(({ position }) => position !== undefined);
  return [
    ...projections.flatMap(({ name, poison }) => (poison === undefined ? [] : [new ProjectionStoppedError(name, poison).message])),
    ...(buildError === undefined || unbuilt.length === 0 ? [] : [`The build of ${namesOf(unbuilt)} failed, and is tried again: ${buildError}`]),
    ...(feed.state === 'waiting' ? [`The log is not followed by ${namesOf(following)}, which is tried again: ${feed.lastError ?? 'the subscription ended'}`] : []),
  ];
}

function namesOf(projections: readonly ProjectionStatus[]): string {
  return projections.map(({ name }) => name).join(', ');
}
