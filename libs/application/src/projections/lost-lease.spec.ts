import { beforeEach, describe, expect, it } from '@jest/globals';
import { civilDate, instantFromEpochMs } from '@zhubao/domain';
import { type Leases, openMemoryReadModelStore, type Projection, type ReadModelStore } from '@zhubao/read-models';
import { once } from 'node:events';
import { foldAll } from './fold-all.js';
import { checkpointsOf } from './lane.js';
import { ProjectionRunner } from './projection-runner.js';
import { switchOver } from './switch.js';
import type { TermOf } from './terms.js';
import { haltingStore } from './testing/halting-store.js';
import { accounts, decodeLedger, type LedgerEvent, moved, opened, record, turnover } from './testing/ledger.js';
import { contentsOf, folded } from './testing/ledger-rig.js';
import { MemoryEventStore } from './testing/memory-event-store.js';

const earlier: readonly Projection<LedgerEvent>[] = [accounts, turnover];
const projections: readonly Projection<LedgerEvent>[] = earlier.map((projection) => ({ ...projection, version: 2 }));

/** In terms that begin now; those of whoever held the leases before have run out. */
async function termsAt(store: Leases, nowMs: number): Promise<TermOf> {
  const terms = new Map<string, number>();
  for (const name of projections.flatMap(checkpointsOf)) {
    const lease = await store.acquireLease(name, `from ${nowMs}`, { nowMs, forMs: 1_000 });
    if (lease !== undefined) terms.set(name, lease.term);
  }
  return (checkpoint) => terms.get(checkpoint);
}

/** Begins to keep read models. After the first `trouble` that it meets it tries nothing again. */
function keeping(log: MemoryEventStore, store: ReadModelStore, termOf: TermOf, kept = projections) {
  const trouble = Promise.withResolvers<string>();
  const pause = async (_delayMs: number, signal: AbortSignal): Promise<void> => {
    const { buildError, feed } = await runner.status();
    trouble.resolve(buildError ?? feed.lastError ?? 'none');
    if (!signal.aborted) await once(signal, 'abort');
  };
  const runner: ProjectionRunner<LedgerEvent> = new ProjectionRunner<LedgerEvent>({
    events: log, store, projections: kept, decode: decodeLedger, termOf, limits: { liveBatchSize: 2, buildBatchSize: 2 }, backoff: { pause },
    timesOf: ({ position }) => ({ occurredOn: civilDate('2026-01-05'), recordedAt: instantFromEpochMs(position * 1_000) }),
  });
  const settled = async (position: number): Promise<void> => runner.start().then(() => runner.settled(position, { patience: 'until-it-stops' }));
  return { runner, settled, trouble: trouble.promise, fail: (error: unknown) => trouble.resolve(String(error)) };
}

/**
 * A holder is suspended before one of its changes. Its successor builds all and follows the log; then the holder wakes up,
 * goes on as far as it can, and the log grows.
 */
async function wakingUp(change: number, stored: 'nothing' | 'an earlier version') {
  const log = new MemoryEventStore();
  const store = openMemoryReadModelStore();
  const built = await record(log, opened('A'), opened('B'), moved('A', 'B', 100), moved('B', 'A', 1));
  if (stored === 'an earlier version') {
    const before = keeping(log, store, await termsAt(store, 0), earlier);
    await before.settled(built);
    await before.runner.stop();
  }
  const view = haltingStore(store, change);
  const holder = keeping(log, view.store, await termsAt(store, 10_000));
  const work = holder.settled(built).then(() => 'nothing', (error: unknown) => holder.fail(error));
  const haltedAt = await Promise.race([view.halted, work]);
  const termOf = await termsAt(store, 20_000);
  const successor = keeping(log, store, termOf);
  await successor.settled(built);
  view.wake();
  await Promise.race([work, holder.trouble]);
  // Who found all done has nothing to store until something more is recorded.
  const head = await record(log, moved('A', 'B', 7));
  const trouble = await holder.trouble;
  await holder.runner.stop().catch(() => undefined);
  await successor.runner.settled(head).catch(() => undefined);
  const failure = await successor.runner.failure();
  const expected = folded(foldAll(projections, (await log.readAll({ limit: 100 })).map(decodeLedger)));
  const followed = failure === undefined ? await contentsOf(store, projections) : undefined;
  await successor.runner.stop().catch(() => undefined);
  const again = keeping(log, store, termOf);
  await again.settled(head);
  await again.runner.stop();
  return { haltedAt, trouble, failure, expected, followed, begunAgain: await contentsOf(store, projections) };
}

describe.each(['nothing', 'an earlier version'] as const)('a holder that wakes up after its successor has built, where there was %s', (stored) => {
  it('ends, and leaves what its successor keeps as it is; what it was about to drop is missed, and built anew', async () => {
    let change = 0;
    for (let haltedAt: string | void = ''; haltedAt !== 'nothing'; change += 1) {
      const met = await wakingUp(change, stored);
      haltedAt = met.haltedAt;
      const at = `change ${change}: ${haltedAt}`;
      expect({ at, trouble: met.trouble }).toEqual({ at, trouble: expect.stringMatching(/^(LeaseLostError: )?The lease ".+" was lost|^There is no collection ".+__next"/) });
      expect({ at, documents: met.begunAgain }).toEqual({ at, documents: met.expected });
      const mayMiss = /^dropCollection "[a-zA-Z]+"$/.test(haltedAt ?? '');
      if (mayMiss && met.failure !== undefined) expect({ at, failure: met.failure.name }).toEqual({ at, failure: 'UnknownCollectionError' });
      else expect({ at, documents: met.followed }).toEqual({ at, documents: met.expected });
    }
    expect(change).toBeGreaterThan(80);
  });
});

describe('an intent to switch', () => {
  const right = { accounts: { A: { balanceFen: -100, moves: 1 }, B: { balanceFen: 100, moves: 1 } }, turnover: { all: { amountFen: 100 } } };
  let log: MemoryEventStore;
  let store: ReadModelStore & Leases;
  let head: number;
  beforeEach(async () => {
    log = new MemoryEventStore();
    store = openMemoryReadModelStore();
    head = await record(log, opened('A'), opened('B'), moved('A', 'B', 100));
    const before = keeping(log, store, await termsAt(store, 0));
    await before.settled(head);
    await before.runner.stop();
  });

  const besideUpTo = async (position: number): Promise<void> => {
    await store.ensureCollection({ name: 'accounts__next', indexes: [] });
    await store.commit({
      documents: [{ collection: 'accounts__next', writes: [{ key: 'A', position: 0, document: { balanceFen: 0, moves: 0 } }] }],
      checkpoints: [{ name: 'accounts__next', checkpoint: { position, version: 2 } }],
    });
  };

  it('is for nothing when what stands beside is not what it was meant for', async () => {
    await besideUpTo(0);
    await store.storeCheckpoint('accounts__switch', { position: head, version: 2 });
    const next = keeping(log, store, await termsAt(store, 10_000));
    await next.settled(head);
    await next.runner.stop();
    expect(await contentsOf(store, projections)).toEqual(right);
  });

  it.each([0, 1, 2])('replaces nothing once the lease was lost, before change %i of a switch', async (change) => {
    const view = haltingStore(store, change);
    const switching = switchOver(view.store, accounts, { position: head, version: 2 }, await termsAt(store, 10_000));
    await view.halted;
    await termsAt(store, 20_000);
    await besideUpTo(head);
    view.wake();
    await expect(switching).rejects.toMatchObject({ name: 'LeaseLostError', lease: 'accounts__next' });
    expect(await contentsOf(store, projections)).toEqual(right);
  });
});
