import { randomUUID } from 'node:crypto';
import { PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Leases, ReadModelStore } from '@zhubao/read-models';
import { decodeEvent, timesOf } from '../engine/decode-event.js';
import { type Built, type BuildProgress, InvalidProjectionsError, ProjectionRunner } from '../projections/index.js';
import { checkpointsOf } from '../projections/lane.js';
import type { TermOf } from '../projections/terms.js';
import { HeldDuty } from './held-duty.js';

/** Read models are kept by somebody else just now. */
export class RebuildRefusedError extends Error {
  override readonly name = 'RebuildRefusedError';

  constructor(names: readonly string[]) {
    super(`${names.join(', ')} cannot be rebuilt while a worker keeps them: stop the workers, wait some seconds, and rebuild again.`);
  }
}

const LEASE_MS = 10_000;

/**
 * Builds read models anew beside what is served, and switches; all of them when none is named. Workers that share
 * the store must have ended.
 * @throws InvalidProjectionsError for a name that there is not, RebuildRefusedError, and what `ProjectionRunner.rebuild` throws
 */
export async function rebuildReadModels(
  events: EventStore, readModels: ReadModelStore & Leases, names: readonly string[], onProgress?: (progress: BuildProgress) => void,
): Promise<readonly Built[]> {
  const projections = named(names);
  const begun = Promise.withResolvers<ProjectionRunner<RecordedSchemeEvent>>();
  const start = async (termOf: TermOf) => {
    const runner = new ProjectionRunner<RecordedSchemeEvent>({ events, store: readModels, projections, decode: decodeEvent, timesOf, termOf });
    await runner.start();
    begun.resolve(runner);
    return { failure: async () => undefined, standstills: async () => [], stop: () => runner.stop() };
  };
  const now = (): { nowMs: number; forMs: number } => ({ nowMs: Date.now(), forMs: LEASE_MS });
  const held = await HeldDuty.take({ name: 'rebuild', checkpoints: projections.flatMap(checkpointsOf), start }, readModels, randomUUID(), now());
  if (held === undefined) throw new RebuildRefusedError(projections.map(({ name }) => name));
  // A lease that is lost all the same shows in what is committed or dropped, which is refused.
  const renewing = setInterval(() => void held.renew(now()).catch(() => false), LEASE_MS / 5);
  try {
    await held.begin();
    const runner = await begun.promise;
    await runner.settled((await events.head()) ?? -1, { patience: 'until-it-stops' });
    return await runner.rebuild('all', onProgress);
  } finally {
    clearInterval(renewing);
    await held.giveBack();
  }
}

function named(names: readonly string[]): typeof PROJECTIONS {
  const unknown = names.find((name) => !PROJECTIONS.some((projection) => projection.name === name));
  if (unknown !== undefined) throw new InvalidProjectionsError(`There is no projection "${unknown}"; there are ${PROJECTIONS.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? PROJECTIONS : PROJECTIONS.filter(({ name }) => names.includes(name));
}
