import { describe, expect, it } from '@jest/globals';
import { eventStoreContract } from '../contract/index.js';
import { idsOf, sampleEvents } from '../contract/sample-events.js';
import type { EventStore } from '../event-store.js';
import { forkOf } from './fork-event-store.js';

/** A log that nobody may touch: a fork that sees nothing of it has no need to. */
const UNTOUCHED = new Proxy({} as EventStore, { get: (_store, name) => { throw new Error(`${String(name)} was asked of the base`); } });

/** A log in which two streams take turns, which goes on after the fork. */
async function livingBase(): Promise<EventStore> {
  const base = forkOf(UNTOUCHED, undefined);
  for (const label of [0, 1, 2, 3]) await base.append(label % 2 === 0 ? 'pool-a' : 'pool-b', 'any', sampleEvents(3));
  return base;
}

async function forkThatGoesOn(): Promise<EventStore> {
  const base = await livingBase();
  const fork = forkOf(base, await base.head());
  await base.append('pool-a', 'any', sampleEvents(5));
  return fork;
}

eventStoreContract('fork of nothing', async () => forkOf(UNTOUCHED, undefined));
eventStoreContract('fork of a log that goes on', forkThatGoesOn);
eventStoreContract('fork of a fork', async () => {
  const middle = await forkThatGoesOn();
  await middle.append('pool-b', 'any', sampleEvents(2));
  return forkOf(middle, await middle.head());
});

describe('a fork', () => {
  const whole = (store: EventStore) => store.readAll({ limit: 1_000 });

  it('sees the log as it stood at its position, whatever is written there later', async () => {
    const base = await livingBase();
    const before = await whole(base);
    const fork = forkOf(base, before[6]?.position);
    await base.append('pool-a', 'any', sampleEvents(4));
    expect(idsOf(await whole(fork))).toEqual(idsOf(before.slice(0, 7)));
    expect(await fork.head()).toBe(before[6]?.position);
    expect(idsOf(await fork.readStream('pool-a', { limit: 100 }))).toEqual(idsOf(before.slice(0, 7).filter(({ stream }) => stream === 'pool-a')));
    expect(idsOf(await fork.readStream('pool-a', { direction: 'backwards', limit: 2 }))).toEqual(idsOf([before[6], before[2]].flatMap((event) => event ?? [])));
    expect(idsOf(await fork.readAll({ direction: 'backwards', limit: 2 }))).toEqual(idsOf(before.slice(5, 7).toReversed()));
  });

  it('goes on where the log stood at its position, and leaves the log as it was', async () => {
    const base = await livingBase();
    const before = await whole(base);
    const fork = forkOf(base, before[6]?.position);
    const written = sampleEvents(2);
    expect(await fork.append('pool-a', 3, written)).toMatchObject({ revision: 5 });
    expect(idsOf(fork.written)).toEqual(idsOf(written));
    expect(idsOf(await whole(fork))).toEqual([...idsOf(before.slice(0, 7)), ...idsOf(written)]);
    expect(await whole(base)).toEqual(before);
  });

  it('takes events that stand in the log for a repeat', async () => {
    const base = await livingBase();
    const [first] = await base.readStream('pool-a', { from: 1, limit: 1 });
    const fork = forkOf(base, await base.head());
    expect(await fork.append('pool-a', 0, first === undefined ? [] : [first])).toEqual({ revision: 1, position: first?.position });
    expect(fork.written).toEqual([]);
  });

  it('reads no more than it is asked for', async () => {
    const base = await livingBase();
    const asked: number[] = [];
    const counted: EventStore = {
      append: () => Promise.reject(new Error('a fork wrote to its base')),
      readStream: (stream, options) => { asked.push(options.limit); return base.readStream(stream, options); },
      readAll: () => Promise.reject(new Error('a fork read the whole log')),
      readPlaces: (places) => base.readPlaces(places),
      head: () => base.head(),
      subscribeToAll: (handler, options) => base.subscribeToAll(handler, options),
      close: () => Promise.reject(new Error('a fork closed its base')),
    };
    const fork = forkOf(counted, await base.head());
    await fork.append('pool-a', 5, sampleEvents(1));
    await fork.append('pool-a', 6, sampleEvents(1));
    await fork.readStream('pool-a', { from: 6, limit: 10 });
    await fork.close();
    expect(asked).toEqual([1]);
  });
});
