import type { Poison } from './lane.js';

/** The set of projections cannot run together. */
export class InvalidProjectionsError extends Error {
  override readonly name = 'InvalidProjectionsError';
}

/** The projection stands before an event that it cannot fold. */
export class ProjectionStoppedError extends Error {
  override readonly name = 'ProjectionStoppedError';

  constructor(readonly projection: string, readonly poison: Poison) {
    super(
      `Projection "${projection}" stopped before event ${poison.eventId} (${poison.type}, ${poison.stream} revision ${poison.revision}, position ${poison.position}): ` +
        `${messageOf(poison.cause)}. Correct its fold and start again; it resumes at this event.`,
      { cause: poison.cause },
    );
  }
}

/** The projections did not reflect the position in time. */
export class NotSettledError extends Error {
  override readonly name = 'NotSettledError';
}

/** A projection is built once at a time. */
export class AlreadyBuildingError extends Error {
  override readonly name = 'AlreadyBuildingError';

  constructor(readonly projection: string) {
    super(`Projection "${projection}" is being built already: its status shows how far.`);
  }
}

/** A build that may not be served: the store does not hold what was folded. */
export class BuildNotStoredError extends Error {
  override readonly name = 'BuildNotStoredError';

  constructor(readonly projection: string, expected: string, found: string) {
    super(`The build of projection "${projection}" is not stored as it was folded (digest ${found} instead of ${expected}); what was served before is served on. Check the store, then rebuild again.`);
  }
}

/** The runner ended while the answer was awaited. */
export class RunnerEndedError extends Error {
  override readonly name = 'RunnerEndedError';

  constructor(what: string) {
    super(`The projection runner was stopped ${what}.`);
  }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
