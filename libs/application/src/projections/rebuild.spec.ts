import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Projection } from '@zhubao/read-models';
import type { BuildProgress } from './build.js';
import { accounts, closed, decodeLedger, type LedgerEvent, moved, opened, record, turnover } from './testing/ledger.js';
import { LedgerRig } from './testing/ledger-rig.js';

const doubled: Projection<LedgerEvent> = {
  ...turnover,
  version: 2,
  evolve: (sum, event) => (event.type === 'Moved' ? { doubleFen: ((sum as { doubleFen?: number } | undefined)?.doubleFen ?? 0) + 2 * event.data.amountFen } : sum),
};

describe('rebuilding', () => {
  let rig: LedgerRig;
  beforeEach(() => {
    rig = new LedgerRig();
  });
  afterEach(() => rig.end());

  it('replaces documents that had gone wrong, and those that should not be there', async () => {
    const runner = await rig.started();
    await runner.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100)));
    const right = await rig.documents();
    await rig.store.write('accounts', [{ key: 'A', position: 1000, document: { balanceFen: 1 } }, { key: 'ghost', position: 1000, document: {} }]);
    expect(await runner.rebuild(['accounts'])).toEqual([{ projection: 'accounts', documents: 2, served: 'DIFFERED' }]);
    expect(await rig.documents()).toEqual(right);
    await runner.settled(await record(rig.log, moved('A', 'B', 1)));
    expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: -101, moves: 2 }, B: { balanceFen: 101, moves: 2 } });
  });

  it('says that what was served had been right', async () => {
    const runner = await rig.following();
    await runner.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100), closed('B')));
    expect(await runner.rebuild('all')).toEqual([
      { projection: 'accounts', documents: 1, served: 'AGREED' },
      { projection: 'turnover', documents: 1, served: 'AGREED' },
    ]);
  });

  it('does not put in place what the store did not take as it was folded', async () => {
    const runner = await rig.following();
    await runner.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100)));
    const right = await rig.documents();
    const commit = rig.store.commit.bind(rig.store);
    rig.store.commit = async ({ documents, checkpoints }) => commit({ checkpoints, documents: documents.map(({ collection, writes }) => ({ collection, writes: writes.filter(({ key }) => key !== 'B') })) });
    await expect(runner.rebuild('all')).rejects.toMatchObject({ name: 'BuildNotStoredError', projection: 'accounts' });
    expect(await rig.documents()).toEqual(right);
    rig.store.commit = commit;
    await runner.rebuild('all');
    expect(await rig.documents()).toEqual(right);
  });

  it('tries a new version again, from the start, whose build was not stored as it was folded', async () => {
    const first = await rig.started();
    const head = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 50));
    await first.settled(head);
    await first.stop();
    const commit = rig.store.commit.bind(rig.store);
    let lost = 0;
    rig.store.commit = async ({ documents, checkpoints }) => {
      const losing = lost === 0 && documents.some(({ collection }) => collection === 'turnover__next');
      if (losing) lost += 1;
      await commit({ checkpoints, documents: losing ? [] : documents });
    };
    const second = await rig.started({ projections: [accounts, doubled] });
    await second.settled(head);
    expect([lost, (await rig.documents())['turnover']]).toEqual([1, { all: { doubleFen: 100 } }]);
  });

  it('serves and follows the old documents until the switch, and misses no event of meanwhile', async () => {
    const runner = await rig.started();
    await runner.settled(await record(rig.log, opened('A'), opened('B'), ...Array.from({ length: 1200 }, () => moved('A', 'B', 1))));
    const states = new Set<string | undefined>();
    let reads = 0;
    rig.log.beforeRead = async () => {
      reads += 1;
      if (reads > 5) return;
      await runner.settled(await record(rig.log, moved('A', 'B', 1)));
      states.add((await runner.status()).projections[1]?.state);
      expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 1200 + reads } });
    };
    await runner.rebuild('all');
    expect(reads).toBeGreaterThan(5);
    expect([...states]).toEqual(['rebuilding']);
    await runner.settled(await record(rig.log, moved('A', 'B', 1)));
    expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 1206 } });
  });

  it('catches up, before the switch, with what was followed live since the build reached the end', async () => {
    const runner = await rig.following();
    await runner.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 1)));
    const ensure = rig.store.ensureCollection.bind(rig.store);
    rig.store.ensureCollection = async (definition) => {
      await ensure(definition);
      // The indexes of a finished build are the last thing before its switch.
      if (definition.name === 'accounts__next' && definition.indexes.length > 0) await runner.settled(await record(rig.log, moved('A', 'B', 10)));
    };
    await runner.rebuild('all');
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -11, moves: 2 }, B: { balanceFen: 11, moves: 2 } }, turnover: { all: { amountFen: 11 } } });
  });

  it('reports how far it has come, up to the head of the log', async () => {
    const runner = await rig.started({ limits: { buildBatchSize: 2 } });
    const head = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 1));
    await runner.settled(head);
    const progress: BuildProgress[] = [];
    await runner.rebuild('all', (step) => progress.push(step));
    expect(progress).toHaveLength(2);
    expect(progress.at(-1)).toEqual({ position: head, head });
  });

  it('refuses a second build of a projection that is being built', async () => {
    const runner = await rig.started();
    await runner.settled(await record(rig.log, opened('A')));
    const first = runner.rebuild(['accounts']);
    await expect(runner.rebuild('all')).rejects.toMatchObject({ name: 'AlreadyBuildingError', projection: 'accounts' });
    await first;
  });

  it('builds another version beside, serving the old documents meanwhile', async () => {
    const first = await rig.started();
    const head = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 50));
    await first.settled(head);
    await first.stop();
    const reading = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    rig.log.beforeRead = () => {
      reading.resolve();
      return goOn.promise;
    };
    const second = await rig.started({ projections: [accounts, doubled] });
    await reading.promise;
    expect((await second.status()).projections.map(({ state }) => state)).toEqual(['live', 'rebuilding']);
    expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 50 } });
    goOn.resolve();
    await second.settled(head);
    expect((await rig.documents())['turnover']).toEqual({ all: { doubleFen: 100 } });
    expect(await rig.store.checkpoint('turnover')).toEqual({ position: head, version: 2 });
  });

  it('goes back to an older version as to any other', async () => {
    const first = await rig.started({ projections: [doubled] });
    const head = await record(rig.log, moved('A', 'B', 50));
    await first.settled(head);
    await first.stop();
    await (await rig.started({ projections: [turnover] })).settled(head);
    expect(await rig.documents([turnover])).toEqual({ turnover: { all: { amountFen: 50 } } });
  });

  it('throws away documents of events that the log does not have, before anything is served', async () => {
    const first = await rig.started();
    const kept = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 1));
    await first.settled(await record(rig.log, moved('A', 'B', 999)));
    await first.stop();
    rig.log.truncate(3);
    const reading = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    rig.log.beforeRead = () => {
      reading.resolve();
      return goOn.promise;
    };
    const second = await rig.started();
    await reading.promise;
    expect(await rig.documents()).toEqual({ accounts: {}, turnover: {} });
    expect((await second.status()).projections.map(({ state }) => state)).toEqual(['building', 'building']);
    goOn.resolve();
    await second.settled(kept);
    expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 1 } });
  });

  it('throws them away also when the log has grown again beyond them', async () => {
    const first = await rig.started();
    await first.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 1), moved('A', 'B', 999)));
    await first.stop();
    rig.log.truncate(3);
    const head = await record(rig.log, moved('A', 'B', 2), moved('A', 'B', 3));
    await (await rig.started()).settled(head);
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -6, moves: 3 }, B: { balanceFen: 6, moves: 3 } }, turnover: { all: { amountFen: 6 } } });
  });

  it('throws them away also when only documents reflect what the log has lost, and no checkpoint yet', async () => {
    const first = await rig.following();
    await first.settled(await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 1)));
    const { length } = rig.log;
    const commit = rig.store.commit.bind(rig.store);
    const crashed = Promise.withResolvers<void>();
    rig.store.commit = async ({ documents }) => {
      await commit({ documents, checkpoints: [] });
      crashed.resolve();
      throw new Error('The process has crashed.');
    };
    await record(rig.log, moved('A', 'B', 999));
    await crashed.promise;
    await first.stop();
    rig.store.commit = commit;
    rig.log.truncate(length);
    const second = await rig.started();
    await second.settled(await record(rig.log, moved('A', 'B', 2)));
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -3, moves: 2 }, B: { balanceFen: 3, moves: 2 } }, turnover: { all: { amountFen: 3 } } });
  });

  it('goes on with an interrupted first build where it ended', async () => {
    const head = await record(rig.log, opened('A'), opened('B'), ...Array.from({ length: 20 }, () => moved('A', 'B', 1)));
    const first = rig.runner({ limits: { buildBatchSize: 5, openDocuments: 1, packedCharacters: 1 } });
    let reads = 0;
    const stopped = Promise.withResolvers<void>();
    rig.log.beforeRead = async () => {
      reads += 1;
      if (reads === 3) void first.stop().then(stopped.resolve);
    };
    await first.start();
    await stopped.promise;
    rig.log.beforeRead = async () => undefined;
    const decoded: number[] = [];
    const second = await rig.started({ decode: (recorded) => {
      decoded.push(recorded.position);
      return decodeLedger(recorded);
    } });
    await second.settled(head);
    expect(decoded.length).toBeLessThan(22);
    expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 20 } });
  });

  it('tries again when the log cannot be read for a while', async () => {
    const head = await record(rig.log, opened('A'));
    let failures = 3;
    rig.log.beforeRead = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('not the leader');
    };
    const runner = await rig.started();
    await runner.settled(head);
    expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: 0, moves: 0 } });
  });
});
