import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectionRunner } from './projection-runner.js';
import { type LedgerEvent, moved, opened, record } from './testing/ledger.js';
import { LedgerRig } from './testing/ledger-rig.js';

describe('what of a group of read models does not get on', () => {
  let rig: LedgerRig;
  let said: (readonly string[])[];
  let tried: PromiseWithResolvers<void>;
  let runner: ProjectionRunner<LedgerEvent>;
  beforeEach(() => {
    rig = new LedgerRig();
    said = [];
    tried = Promise.withResolvers();
    runner = rig.runner({
      backoff: {
        pause: async () => {
          said.push(runner.standstills());
          if (said.length === 2) tried.resolve();
        },
      },
    });
  });
  afterEach(() => rig.end());

  it('is nothing while all follow the log, whether a subscription was lost before or not', async () => {
    await runner.start();
    await runner.settled(await record(rig.log, opened('A')));
    expect(runner.standstills()).toEqual([]);
    rig.log.drop(new Error('connection reset'));
    await runner.settled(await record(rig.log, opened('B')));
    expect(runner.standstills()).toEqual([]);
  });

  it('is a build that fails again and again, until it is done', async () => {
    const position = await record(rig.log, opened('A'));
    const commit = rig.store.commit.bind(rig.store);
    rig.store.commit = async () => Promise.reject(new Error('the disk is full'));
    await runner.start();
    await tried.promise;
    const failed = ['The build of accounts, turnover failed, and is tried again: the disk is full'];
    expect(said.slice(0, 2)).toEqual([failed, failed]);
    rig.store.commit = commit;
    await runner.settled(position);
    expect(runner.standstills()).toEqual([]);
  });

  it('is a log that cannot be followed, until it can, without asking the log', async () => {
    await runner.start();
    await runner.settled(await record(rig.log, opened('A')));
    await runner.settled(await record(rig.log, opened('B')));
    const { subscribeToAll, head } = rig.log;
    rig.log.subscribeToAll = () => {
      throw new Error('connection refused');
    };
    rig.log.head = async () => Promise.reject(new Error('connection refused'));
    rig.log.drop(new Error('connection reset'));
    await tried.promise;
    const not = 'The log is not followed by accounts, turnover, which is tried again';
    expect(said.slice(0, 2)).toEqual([[`${not}: connection reset`], [`${not}: connection refused`]]);
    Object.assign(rig.log, { subscribeToAll, head });
    await runner.settled(await record(rig.log, opened('C')));
    expect(runner.standstills()).toEqual([]);
  });

  it('is what stands before an event that it cannot fold, and no failed build of before', async () => {
    const commit = rig.store.commit.bind(rig.store);
    rig.store.commit = async () => Promise.reject(new Error('the disk is full'));
    const position = await record(rig.log, opened('A'), moved('A', 'unknown', 1));
    await runner.start();
    await tried.promise;
    rig.store.commit = commit;
    await runner.settled(position, { projections: ['turnover'] });
    await expect(runner.settled(position)).rejects.toMatchObject({ name: 'ProjectionStoppedError' });
    expect(runner.standstills()).toEqual([expect.stringMatching(/^Projection "accounts" stopped before event .+: Account unknown is not open\./)]);
    expect((await runner.status()).buildError).toBeUndefined();
  });
});
