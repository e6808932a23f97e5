import { describe, expect, it } from '@jest/globals';
import { civilDate, type Instant, instantFromEpochMs } from '@zhubao/domain';
import { openMemoryReadModelStore, type Projection, type ReadModelStore } from '@zhubao/read-models';
import fc from 'fast-check';
import { fieldsAtEach } from '../../point-in-time/stored-steps.js';
import { versionsAt } from '../../point-in-time/stored-versions.js';
import { foldAll } from '../fold-all.js';
import { ProjectionRunner } from '../projection-runner.js';
import { crashingStore } from '../testing/crashing-store.js';
import { accounts, closed, decodeLedger, type LedgerEvent, type LedgerFact, moved, opened, record, turnover } from '../testing/ledger.js';
import { MemoryEventStore } from '../testing/memory-event-store.js';
import { epochAt } from './epochs.js';
import { historyOf, type SpanRow } from './rows.js';
import { traceUpTo } from './traces.js';

const NAMES = ['A', 'B', 'C'];
const DAY = civilDate('2026-01-05');
const BEGIN_MS = Date.parse('2026-01-05T00:00:00Z');

/** Several events become known in one second. */
const knownAt = ({ position }: { readonly position: number }): Instant => instantFromEpochMs(BEGIN_MS + Math.floor(position / 4) * 1_000);

/** Never fails, so that every order of facts can be folded. */
const tolerant: typeof accounts = { ...accounts, evolve: (account, event, key) => (account === undefined && event.type === 'Moved' ? undefined : accounts.evolve(account, event, key)) };
/** Moves of nothing concern it and change nothing. */
const followed: typeof turnover = {
  ...turnover,
  collection: { ...turnover.collection, followed: ['amountFen'] },
  evolve: (sum, event, key) => (sum !== undefined && event.type === 'Moved' && event.data.amountFen === 0 ? sum : turnover.evolve(sum, event, key)),
};
const projections: readonly Projection<LedgerEvent>[] = [tolerant, followed];

const account = fc.constantFrom(...NAMES);
const fact: fc.Arbitrary<LedgerFact> = fc.oneof(
  account.map(opened), account.map(closed), fc.tuple(account, account, fc.integer({ min: 0, max: 2 })).map(([from, to, amountFen]) => moved(from, to, amountFen)),
);

/** One release of the program cuts alike in all lives. */
const lengths = fc.record({ segment: fc.integer({ min: 1, max: 400 }), leastPerBase: fc.integer({ min: 1, max: 2_000 }), traceSteps: fc.integer({ min: 1, max: 9 }) });

/** One life of the process: how it stores, and the change at which it dies. */
const life = fc.record({
  facts: fc.array(fact, { maxLength: 20 }),
  changesBeforeCrash: fc.integer({ min: 0, max: 150 }),
  limits: fc.record({
    liveBatchSize: fc.integer({ min: 1, max: 5 }), buildBatchSize: fc.integer({ min: 1, max: 5 }), openDocuments: fc.integer({ min: 1, max: 8 }), packedCharacters: fc.integer({ min: 1, max: 3_000 }),
    waitingCharacters: fc.integer({ min: 1, max: 600 }), documentsPerWrite: fc.integer({ min: 1, max: 3 }), spansPerEpoch: fc.integer({ min: 1, max: 6 }),
  }),
});

async function live(log: MemoryEventStore, beneath: ReadModelStore, { facts, changesBeforeCrash, limits }: { facts: readonly LedgerFact[]; changesBeforeCrash: number; limits: object }): Promise<void> {
  const died = Promise.withResolvers<void>();
  const store = crashingStore(beneath, changesBeforeCrash);
  const runner = new ProjectionRunner<LedgerEvent>({
    events: log, store, projections, decode: decodeLedger, limits, timesOf: (event) => ({ occurredOn: DAY, recordedAt: knownAt(event) }), backoff: { pause: async () => died.resolve() },
  });
  const position = facts.length === 0 ? ((await log.head()) ?? -1) : await record(log, ...facts);
  const run = runner.start().then(() => runner.settled(position));
  await Promise.race([run.catch(() => undefined), died.promise]);
  await runner.stop();
  await run.catch(() => undefined);
}

/** The sum of the moves after each event; none before the first of them. */
function sumsAfterEach(events: readonly LedgerEvent[]): readonly object[] {
  let sum: { readonly amountFen: number } | undefined;
  return events.map(({ type, data }) => {
    if (type === 'Moved' && 'amountFen' in data) sum = { amountFen: (sum?.amountFen ?? 0) + data.amountFen };
    return { ...sum };
  });
}

/** What lists show at a log time: the documents that are alive, with the values that they are sorted by. */
async function listedAt(store: ReadModelStore, logTime: string): Promise<Record<string, unknown>> {
  const spans = historyOf(tolerant.collection).spans.name;
  const where = [{ field: 'epoch', equals: await epochAt(store, spans, logTime) }, { field: 'aliveFrom', to: logTime }, { field: 'aliveTo', from: `${logTime}+` }];
  const { documents } = await store.find<SpanRow>(spans, { where, limit: 100 });
  return Object.fromEntries(documents.map(({ document }) => [document.versionOf, document['balanceFen']]));
}

describe('what is kept of the past, whatever the process dies at', () => {
  it('shows every document, every list and every history as they were at each moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), lengths, async (lives, segments) => {
        const log = new MemoryEventStore();
        const store = openMemoryReadModelStore();
        for (const one of lives) await live(log, store, { ...one, limits: { ...one.limits, segments } });
        await live(log, store, { facts: [], changesBeforeCrash: Number.POSITIVE_INFINITY, limits: { segments } });
        const events = (await log.readAll({ limit: 1_000 })).map(decodeLedger);
        for (const at of new Set(events.map(knownAt))) {
          const known = events.filter((event) => knownAt(event) <= at);
          const was = foldAll(projections, known).get('accounts') ?? new Map<string, object>();
          const versions = await versionsAt(store, tolerant.collection, NAMES, at);
          expect(new Map([...versions].map(([key, { document }]) => [key, document]))).toEqual(was);
          expect(await listedAt(store, at)).toEqual(Object.fromEntries([...was].map(([key, document]) => [key, 'balanceFen' in document ? document.balanceFen : null])));
          const moves = known.filter(({ type }) => type === 'Moved');
          const history = await traceUpTo(store, followed.collection, 'all', { at, position: Number.MAX_SAFE_INTEGER });
          expect(history.map(([, position, link]) => [position, link])).toEqual(moves.map(({ position, revision, stream }) => [position, `${revision}@${stream}`]));
          const total = moves.reduce((fen, { data }) => fen + ('amountFen' in data ? data.amountFen : 0), 0);
          if (moves.length > 0) expect(history.at(-1)?.[3]).toBe(total);
        }
        for (const nth of [1, 5]) {
          const some = <T>(each: readonly T[]): readonly T[] => each.filter((_, index) => index % nth === 0);
          const [sums] = await fieldsAtEach(store, followed.collection, ['all'], ['amountFen'], some(events).map((event) => ({ at: knownAt(event), position: event.position })));
          expect(sums).toEqual(some(sumsAfterEach(events)));
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
