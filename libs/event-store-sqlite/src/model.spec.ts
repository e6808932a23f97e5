import { describe, expect, it, jest } from '@jest/globals';
import { WrongExpectedRevisionError, type EventStore, type ExpectedRevision, type NewEvent, type RecordedEvent } from '@zhubao/event-store';
import fc from 'fast-check';
import { openSqliteEventStore } from './index.js';
import { ModelEventStore, type ModelEvent } from './testing/model-event-store.js';
import { temporaryFiles } from './testing/temporary-folder.js';

interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

const file = temporaryFiles();
// Room to shrink a counterexample.
jest.setTimeout(60_000);
const streams = ['loan-1', 'loan-2', '企业-3'];
/** Events come from a small supply, so that repeats, prefixes and mixtures of old and new happen often. */
const supply: readonly NewEvent[] = Array.from({ length: 40 }, (_, index) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  type: 'T',
  data: { index },
  metadata: {},
}));

const append: fc.Arbitrary<Append> = fc.record({
  stream: fc.constantFrom(...streams),
  expected: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists') },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) },
  ),
  events: fc.tuple(fc.nat(36), fc.integer({ min: 1, max: 4 })).map(([from, count]) => supply.slice(from, from + count)),
});
/** Appends called at once, group after group. */
const run = fc.array(fc.array(append, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

const plain = (events: readonly (RecordedEvent | ModelEvent)[]): readonly ModelEvent[] =>
  events.map(({ stream, id, revision, position }) => ({ stream, id, revision, position }));

async function outcomeOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => (error instanceof WrongExpectedRevisionError ? error : Promise.reject(error)));
}

async function expectSameReads(store: EventStore, model: ModelEventStore): Promise<void> {
  expect(plain(await store.readAll({ limit: 1_000 }))).toEqual(model.log);
  expect(plain(await store.readAll({ direction: 'backwards', limit: 7 }))).toEqual(model.log.toReversed().slice(0, 7));
  for (const stream of streams) {
    expect(plain(await store.readStream(stream, { from: 1, limit: 5 }))).toEqual(model.stream(stream).slice(1, 6));
  }
}

async function expectAgreement(open: () => Promise<EventStore>, groups: readonly (readonly Append[])[]): Promise<void> {
  const store = await open();
  try {
    const model = new ModelEventStore();
    const followed: RecordedEvent[] = [];
    const caughtUp = Promise.withResolvers<void>();
    let finished = false;
    store.subscribeToAll(
      async (events) => {
        followed.push(...events);
      },
      { batchSize: 3, onCaughtUp: () => void (finished && followed.length === model.log.length && caughtUp.resolve()) },
    );
    for (const group of groups) {
      const answers = group.map(({ stream, expected, events }) => outcomeOf(store.append(stream, expected, events)));
      const modelled = group.map(({ stream, expected, events }) => model.append(stream, expected, events));
      expect(await Promise.all(answers)).toEqual(modelled);
      await expectSameReads(store, model);
    }
    finished = true;
    const sentinel: NewEvent = { id: '00000000-0000-4000-8000-ffffffffffff', type: 'T', data: {}, metadata: {} };
    model.append('last', 'no-stream', [sentinel]);
    await store.append('last', 'no-stream', [sentinel]);
    await caughtUp.promise;
    expect(plain(followed)).toEqual(model.log);
  } finally {
    await store.close();
  }
}

describe('whatever is appended, the store answers and reads as the model does', () => {
  it.each([
    { what: 'in large groups', options: {} },
    { what: 'in groups of at most 3 events', options: { eventsPerCommit: 3 } },
    { what: 'remembering only one stream', options: { cachedStreams: 1 } },
    { what: 'acknowledged before it is on disk', options: { acknowledge: 'deferred', eventsPerCommit: 4 } },
  ] as const)('$what', async ({ options }) => {
    const open = () => openSqliteEventStore({ path: ':memory:', ...options });
    await fc.assert(
      fc.asyncProperty(run, (groups) => expectAgreement(open, groups)),
      { numRuns: 60 },
    );
  });

  it('opened again between any two groups', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (groups) => {
        const path = file();
        const model = new ModelEventStore();
        for (const group of groups) {
          const store = await openSqliteEventStore({ path });
          const answers = group.map(({ stream, expected, events }) => outcomeOf(store.append(stream, expected, events)));
          expect(await Promise.all(answers)).toEqual(group.map(({ stream, expected, events }) => model.append(stream, expected, events)));
          await expectSameReads(store, model);
          await store.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});
