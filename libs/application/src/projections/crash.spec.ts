import { describe, expect, it } from '@jest/globals';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import fc from 'fast-check';
import { foldAll } from './fold-all.js';
import { ProjectionRunner } from './projection-runner.js';
import { crashingStore } from './testing/crashing-store.js';
import { accounts, closed, decodeLedger, type LedgerEvent, type LedgerFact, moved, noted, opened, record, turnover } from './testing/ledger.js';
import { contentsOf, folded } from './testing/ledger-rig.js';
import { MemoryEventStore } from './testing/memory-event-store.js';

/** Never fails, so that every order of facts can be folded. */
const tolerant: typeof accounts = { ...accounts, evolve: (account, event, key) => (account === undefined && event.type === 'Moved' ? undefined : accounts.evolve(account, event, key)) };

const account = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const fact: fc.Arbitrary<LedgerFact> = fc.oneof(
  account.map(opened),
  account.map(closed),
  fc.tuple(account, account, fc.integer({ min: 1, max: 1000 })).map(([from, to, amountFen]) => moved(from, to, amountFen)),
  fc.constant(noted),
);

/** One life of the process: what the log has lost before it, what is recorded in it, how it batches, and the change at which it dies. */
const life = fc.record({
  lostEvents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  facts: fc.array(fact, { maxLength: 12 }),
  changesBeforeCrash: fc.integer({ min: 0, max: 60 }),
  rebuilds: fc.boolean(),
  version: fc.integer({ min: 1, max: 2 }),
  limits: fc.record({
    liveBatchSize: fc.integer({ min: 1, max: 5 }),
    buildBatchSize: fc.integer({ min: 1, max: 5 }),
    openDocuments: fc.integer({ min: 1, max: 8 }),
    packedCharacters: fc.integer({ min: 1, max: 2_000 }),
    documentsPerWrite: fc.integer({ min: 1, max: 3 }),
  }),
});

describe('whatever the process dies at, and whatever end of the log is lost while it is dead', () => {
  it('documents equal the fold in memory of the log that there is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 5 }), async (lives) => {
        const log = new MemoryEventStore();
        const beneath = openMemoryReadModelStore();
        for (const { lostEvents, facts, changesBeforeCrash, rebuilds, version, limits } of lives) {
          log.truncate(Math.max(0, log.length - lostEvents));
          const died = Promise.withResolvers<void>();
          const store = crashingStore(beneath, changesBeforeCrash);
          const projections = [{ ...tolerant, version }, { ...turnover, version }];
          const runner = new ProjectionRunner<LedgerEvent>({
            events: log, store, projections, decode: decodeLedger, limits, backoff: { pause: async () => died.resolve() },
          });
          await record(log, ...facts.slice(0, facts.length / 2));
          const run = (async () => {
            await runner.start();
            const rebuild = rebuilds ? runner.rebuild('all') : Promise.resolve();
            const position = await record(log, ...facts.slice(facts.length / 2));
            await Promise.all([rebuild, runner.settled(position)]);
          })();
          await Promise.race([run.catch(() => undefined), died.promise]);
          await runner.stop();
          await run.catch(() => undefined);
        }
        const projections = [tolerant, turnover];
        const last = new ProjectionRunner<LedgerEvent>({ events: log, store: beneath, projections, decode: decodeLedger });
        await last.start();
        await last.settled((await log.head()) ?? -1);
        await last.stop();
        const events = (await log.readAll({ limit: 10_000 })).map(decodeLedger);
        expect(await contentsOf(beneath, projections)).toEqual(folded(foldAll(projections, events)));
      }),
      { numRuns: 300 },
    );
  });
});
