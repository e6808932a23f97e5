import { decodeEvent, ProjectionRunner, timesOf } from '@zhubao/application';
import { addDays, type Point, PROJECTIONS, type RecordedSchemeEvent, type SchemeProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { ReadModelStore } from '@zhubao/read-models';
import type { Chance } from './chance.js';

const SLOW_MS = 240_000;

/** Read models folded anew in commits of a few events, forgetting often and starting again in between. */
export async function foldedInPieces(events: EventStore, store: ReadModelStore, chance: Chance, projections: readonly SchemeProjection[] = PROJECTIONS): Promise<void> {
  const head = (await events.head()) ?? 0;
  for (const built of [true, false]) {
    const limits = { liveBatchSize: chance.between(1, 60), buildBatchSize: chance.between(5, 200), openDocuments: chance.between(2, 60), packedCharacters: chance.between(1, 60_000), waitingCharacters: chance.between(1, 20_000), documentsPerWrite: chance.between(1, 50), spansPerEpoch: chance.between(1, 100) };
    const runner = new ProjectionRunner<RecordedSchemeEvent>({ events, store, projections, decode: decodeEvent, timesOf, limits });
    await runner.start();
    await runner.settled(head, { patience: SLOW_MS });
    if (!built) await runner.rebuild('all');
    await runner.stop();
  }
}

export function any<T>(items: readonly T[], chance: Chance): T {
  const item = items[chance.below(items.length)];
  if (item === undefined) throw new Error('there is nothing to draw from');
  return item;
}

/** A log of its own that holds the first events of another, where they stood. */
export async function firstOf(events: EventStore, count: number): Promise<EventStore> {
  const first = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  for (const { stream, id, type, data, metadata } of await events.readAll({ limit: count })) await first.append(stream, 'any', [{ id, type, data, metadata }]);
  return first;
}

/** Any event's day and any event's instant, a little before or after. */
export function drawPoint(log: readonly RecordedSchemeEvent[], chance: Chance): Point {
  const one = any(log, chance);
  const other = any(log, chance);
  return { knownAt: one.metadata.recordedAt, asOf: addDays(other.metadata.occurredOn, chance.between(-1, 1)) };
}
