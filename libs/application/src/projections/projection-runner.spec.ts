import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { ProjectionRunner } from './projection-runner.js';
import { decodeLedger, ledgerProjections, moved, noted, opened, record } from './testing/ledger.js';
import { MemoryEventStore } from './testing/memory-event-store.js';

describe('the projection runner', () => {
  let log: MemoryEventStore;
  let store: ReadModelStore;
  let runner: ProjectionRunner<ReturnType<typeof decodeLedger>>;

  beforeEach(() => {
    log = new MemoryEventStore();
    store = openMemoryReadModelStore();
    runner = new ProjectionRunner({ events: log, store, projections: ledgerProjections, decode: decodeLedger });
  });
  afterEach(() => runner.stop());

  it('builds what was recorded before it started', async () => {
    const position = await record(log, opened('A'), opened('B'), moved('A', 'B', 100), moved('A', 'B', 50));
    await runner.start();
    await runner.settled(position);
    expect((await store.get('accounts', 'B'))?.document).toEqual({ balanceFen: 150, moves: 2 });
    expect((await store.get('turnover', 'all'))?.document).toEqual({ amountFen: 150 });
  });

  it('follows what is recorded while it runs', async () => {
    await runner.start();
    await record(log, opened('A'), opened('B'));
    await runner.settled(await record(log, moved('A', 'B', 100)));
    expect((await store.get('accounts', 'A'))?.document).toEqual({ balanceFen: -100, moves: 1 });
  });

  it('moves its checkpoints over events that concern no projection', async () => {
    await runner.start();
    const position = await record(log, opened('A'), noted, noted);
    await runner.settled(position);
    expect(await store.checkpoint('turnover')).toEqual({ position, version: 1 });
  });

  it('is settled at once for a log without events', async () => {
    await runner.start();
    await runner.settled(-1);
    expect((await runner.status()).projections.map(({ state, lag }) => ({ state, lag }))).toEqual([{ state: 'live', lag: 0 }, { state: 'live', lag: 0 }]);
  });
});
