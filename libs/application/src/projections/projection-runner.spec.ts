import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogChangedError } from '@zhubao/event-store';
import { accounts, closed, moved, noted, opened, record } from './testing/ledger.js';
import { LedgerRig } from './testing/ledger-rig.js';

describe('the projection runner', () => {
  let rig: LedgerRig;
  beforeEach(() => {
    rig = new LedgerRig();
  });
  afterEach(() => rig.end());

  it('builds what was recorded before it started', async () => {
    const position = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100), moved('A', 'B', 50));
    await (await rig.started()).settled(position);
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -150, moves: 2 }, B: { balanceFen: 150, moves: 2 } }, turnover: { all: { amountFen: 150 } } });
  });

  it('follows what is recorded while it runs', async () => {
    const runner = await rig.started();
    await record(rig.log, opened('A'), opened('B'));
    await runner.settled(await record(rig.log, moved('A', 'B', 100), closed('B')));
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -100, moves: 1 } }, turnover: { all: { amountFen: 100 } } });
  });

  it('folds an event once when it names one document twice', async () => {
    const runner = await rig.started();
    await runner.settled(await record(rig.log, opened('A'), moved('A', 'A', 100)));
    expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: 0, moves: 1 } });
  });

  it('moves its checkpoints over events that concern no projection', async () => {
    const runner = await rig.started();
    const position = await record(rig.log, opened('A'), noted, noted);
    await runner.settled(position);
    expect(await rig.store.checkpoint('turnover')).toEqual({ position, version: 1 });
  });

  it('changes nothing when it starts again', async () => {
    const first = await rig.started();
    const position = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100));
    await first.settled(position);
    await first.stop();
    await (await rig.started()).settled(position);
    expect((await rig.store.get('turnover', 'all'))).toEqual({ key: 'all', position, document: { amountFen: 100 } });
  });

  it('changes nothing when events are delivered again', async () => {
    const first = await rig.started();
    const position = await record(rig.log, opened('A'), opened('B'), moved('A', 'B', 100), closed('B'));
    await first.settled(position);
    await first.stop();
    const before = await rig.documents();
    for (const name of ['accounts', 'turnover']) await rig.store.storeCheckpoint(name, { position: 0, version: 1 });
    await (await rig.started()).settled(position);
    expect(await rig.documents()).toEqual(before);
  });

  describe('storing when asked', () => {
    const asked = { storing: 'when-asked' } as const;

    it('stores the projections that somebody waits for, the others when the runner stops', async () => {
      const first = await rig.started();
      await first.settled(await record(rig.log, opened('A'), opened('B')));
      await first.stop();
      const runner = await rig.started(asked);
      const head = await record(rig.log, moved('A', 'B', 100));
      await runner.settled(head, { projections: ['turnover'] });
      expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: 0, moves: 0 }, B: { balanceFen: 0, moves: 0 } }, turnover: { all: { amountFen: 100 } } });
      await runner.stop();
      expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: -100, moves: 1 }, B: { balanceFen: 100, moves: 1 } });
      expect(await rig.store.checkpoint('accounts')).toEqual({ position: head, version: 1 });
    });

    it('stores what was folded already as soon as it is waited for', async () => {
      const runner = await rig.started(asked);
      await runner.settled(await record(rig.log, opened('A')));
      const head = await record(rig.log, opened('B'));
      await runner.settled(head, { projections: ['turnover'] });
      await runner.settled(head);
      expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: 0, moves: 0 }, B: { balanceFen: 0, moves: 0 } });
    });

    it('stores all of them when memory ends', async () => {
      const first = await rig.started();
      await first.settled(await record(rig.log, opened('A'), opened('B')));
      await first.stop();
      const runner = await rig.started({ ...asked, limits: { openDocuments: 1, packedCharacters: 1 } });
      await runner.settled(await record(rig.log, moved('A', 'B', 1)), { projections: ['turnover'] });
      for (const name of ['C', 'D']) await runner.settled(await record(rig.log, opened(name)), { projections: ['turnover'] });
      expect((await rig.documents())['accounts']).toMatchObject({ A: { balanceFen: -1, moves: 1 }, B: { balanceFen: 1, moves: 1 } });
    });

    it('folds again what it had not stored when it was killed', async () => {
      const runner = await rig.started(asked);
      await runner.settled(await record(rig.log, opened('A'), opened('B')));
      const head = await record(rig.log, moved('A', 'B', 100));
      await runner.settled(head, { projections: ['turnover'] });
      await (await rig.started()).settled(head);
      expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: -100, moves: 1 }, B: { balanceFen: 100, moves: 1 } });
    });
  });

  it('shows where every projection stands', async () => {
    const runner = await rig.following();
    const head = await record(rig.log, opened('A'));
    await runner.settled(head);
    const status = await runner.status();
    expect(status).toEqual({
      head, feed: { state: 'subscribed', drops: 0 },
      projections: [{ name: 'accounts', version: 1, state: 'live', position: head, lag: 0 }, { name: 'turnover', version: 1, state: 'live', position: head, lag: 0 }],
    });
  });

  it('takes up its subscription again after each loss', async () => {
    const runner = await rig.following();
    await record(rig.log, opened('A'), opened('B'));
    for (const amountFen of [1, 2, 3]) {
      rig.log.drop(new Error('connection reset'));
      await runner.settled(await record(rig.log, moved('A', 'B', amountFen)));
    }
    expect((await rig.documents())['turnover']).toEqual({ all: { amountFen: 6 } });
    expect((await runner.status()).feed).toMatchObject({ drops: 3, lastError: 'connection reset' });
  });

  it('stops, and says why, when the log does not hold any more what it has folded', async () => {
    const runner = await rig.following();
    const head = await record(rig.log, opened('A'));
    await runner.settled(head);
    const waiting = expect(runner.settled(head + 9)).rejects.toMatchObject({ name: 'LogChangedError' });
    rig.log.drop(new LogChangedError('memory', head));
    await waiting;
    await expect(runner.settled(head)).rejects.toMatchObject({ name: 'LogChangedError' });
    const { feed, projections } = await runner.status();
    expect(feed).toEqual({ state: 'stopped', drops: 1, lastError: expect.stringContaining('restored from an older backup') });
    expect(projections.map(({ state }) => state)).toEqual(['stopped', 'stopped']);
    expect(await runner.failure()).toMatchObject({ name: 'LogChangedError' });
    expect(rig.log.subscriptions).toBe(0);
  });

  it('waits longer before each new attempt that fails at once, up to a limit', async () => {
    const delays: number[] = [];
    const enough = Promise.withResolvers<void>();
    await (await rig.started()).settled(-1);
    await rig.end();
    rig.log.subscribeToAll = () => {
      throw new Error('refused');
    };
    await rig.started({ backoff: { firstDelayMs: 100, maximumDelayMs: 400, pause: async (delayMs) => {
      delays.push(delayMs);
      if (delays.length === 5) enough.resolve();
    } } });
    await enough.promise;
    expect(delays.slice(0, 5)).toEqual([100, 200, 400, 400, 400]);
  });

  it('refuses two projections that claim one name or one collection', () => {
    expect(() => rig.runner({ projections: [accounts, { ...accounts, collection: { name: 'others', indexes: [] } }] })).toThrow('name "accounts"');
    expect(() => rig.runner({ projections: [accounts, { ...accounts, name: 'others' }] })).toThrow('collection "accounts"');
  });
});

describe('waiting until a position is reflected', () => {
  let rig: LedgerRig;
  beforeEach(() => {
    rig = new LedgerRig();
  });
  afterEach(() => rig.end());

  it('is over at once for what is reflected already, also for an empty log', async () => {
    const runner = await rig.started();
    await runner.settled(-1);
    const position = await record(rig.log, noted);
    await runner.settled(position);
    await runner.settled(position, { patience: 0 });
  });

  it('says after its time who is behind, and where', async () => {
    const runner = await rig.started();
    const position = await record(rig.log, noted);
    await runner.settled(position);
    await expect(runner.settled(position + 1, { patience: 1, projections: ['turnover'] }))
      .rejects.toMatchObject({ name: 'NotSettledError', message: `Position ${position + 1} is not reflected after 1 ms in which nothing moved, by: turnover (at ${position}). Their status says why; whoever asks again waits on.` });
  });

  it('refuses the name of no projection', async () => {
    await expect((await rig.started()).settled(0, { projections: ['loans'] })).rejects.toThrow('"loans"');
  });

  it('ends when the runner ends', async () => {
    const runner = await rig.started();
    const waiting = runner.settled(99);
    const ended = expect(waiting).rejects.toMatchObject({ name: 'RunnerEndedError' });
    await runner.stop();
    await ended;
    await expect(runner.settled(99)).rejects.toMatchObject({ name: 'RunnerEndedError' });
  });
});
