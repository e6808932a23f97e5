import { decodeEvent, ProjectionRunner, type RunnerLimits, timesOf } from '@zhubao/application';
import { PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';

const PATIENCE_MS = 60_000;

/** Read models of a log as it stands, in a store of their own. */
export async function foldedAnew(events: EventStore, limits: Partial<RunnerLimits> = {}): Promise<ReadModelStore> {
  const store = openMemoryReadModelStore();
  const runner = new ProjectionRunner<RecordedSchemeEvent>({ events, store, projections: PROJECTIONS, decode: decodeEvent, timesOf, limits });
  await runner.start();
  await runner.settled((await events.head()) ?? 0, { patience: PATIENCE_MS });
  await runner.stop();
  return store;
}
