import { beforeEach, describe, expect, it } from '@jest/globals';
import { LeaseLostError, type Leases, openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import type { Duty } from './duty.js';
import { Worker } from './worker.js';

const LEASE_MS = 5_000;

/** Duties that write down where they run; each keeps one checkpoint, in the term of its lease. */
class Board {
  readonly runs = new Map<string, string[]>();
  readonly failing = new Map<string, Error>();
  readonly ends = new Map<string, Promise<void>>();
  readonly #slow = new Map<string, { readonly begun: () => void; readonly held: Promise<void> }>();
  readonly still = new Map<string, readonly string[]>();

  duties(owner: string, store: ReadModelStore, names: readonly string[]): readonly Duty[] {
    return names.map((name) => ({
      name,
      checkpoints: [name],
      start: async (termOf) => {
        const slow = this.#slow.get(name);
        this.#slow.delete(name);
        slow?.begun();
        await slow?.held;
        const failure = this.failing.get(`start ${name}`);
        if (failure !== undefined) throw failure;
        this.runs.set(name, [...(this.runs.get(name) ?? []), owner]);
        return {
          failure: async () => this.failing.get(name),
          standstills: async () => this.still.get(name) ?? [],
          stop: async () => {
            await this.ends.get(name);
            this.runs.set(name, (this.runs.get(name) ?? []).filter((each) => each !== owner));
            await store.commit({ documents: [], checkpoints: [{ name, checkpoint: { position: termOf(name) ?? 0, version: 1 }, term: termOf(name) ?? 0 }] });
          },
        };
      },
    }));
  }

  /** The next who begins it is held up in the midst of that. */
  holdUp(name: string): { readonly begun: Promise<void>; goOn(): void } {
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    this.#slow.set(name, { begun: () => begun.resolve(), held: held.promise });
    return { begun: begun.promise, goOn: () => held.resolve() };
  }

  where(): Record<string, readonly string[]> {
    return Object.fromEntries(this.runs);
  }
}

async function round(worker: Worker): Promise<void> {
  await worker.renew();
  await worker.share();
  await worker.rested();
}

describe('workers', () => {
  const names = ['a', 'b', 'c', 'd'];
  let nowMs: number;
  let store: ReadModelStore & Leases;
  let board: Board;
  let notices: string[];

  beforeEach(() => {
    nowMs = 1_000_000;
    store = openMemoryReadModelStore();
    board = new Board();
    notices = [];
  });

  const worker = (owner: string): Promise<Worker> =>
    Worker.open({ store, owner, duties: board.duties(owner, store, names), leaseMs: LEASE_MS, nowMs: () => nowMs, onNotice: (notice) => notices.push(notice) });

  it('do everything where there is one', async () => {
    const one = await worker('one');
    await round(one);
    expect(board.where()).toEqual({ a: ['one'], b: ['one'], c: ['one'], d: ['one'] });
    expect(await one.status()).toEqual({ duties: names, workers: 1, troubles: [], standstills: [] });
  });

  it('share the work out evenly once there are more, and nothing runs twice', async () => {
    const [one, two] = [await worker('one'), await worker('two')];
    await round(one);
    await round(two);
    expect((await two.status()).duties).toEqual([]);
    await round(one);
    await round(two);
    expect([(await one.status()).duties, (await two.status()).duties]).toEqual([['a', 'b'], ['c', 'd']]);
    expect(board.where()).toEqual({ a: ['one'], b: ['one'], c: ['two'], d: ['two'] });
  });

  it('take over from one that ends, in the very next round', async () => {
    const [one, two] = [await worker('one'), await worker('two')];
    await round(one);
    await round(two);
    await one.stop();
    await round(two);
    expect(board.where()).toEqual({ a: ['two'], b: ['two'], c: ['two'], d: ['two'] });
  });

  it('take over from one that died, once its leases have run out and not before', async () => {
    const [dead, two] = [await worker('dead'), await worker('two')];
    await round(dead);
    nowMs += LEASE_MS - 1;
    await round(two);
    expect((await two.status()).duties).toEqual([]);
    nowMs += 2;
    await round(two);
    expect((await two.status()).duties).toEqual(names);
  });

  it('find, when they wake up too late, that others have their work, and cannot store over them', async () => {
    const [sleeper, two] = [await worker('sleeper'), await worker('two')];
    await round(sleeper);
    nowMs += LEASE_MS + 1;
    await round(two);
    await round(sleeper);
    expect((await sleeper.status()).duties).toEqual([]);
    expect(board.where()).toEqual({ a: ['two'], b: ['two'], c: ['two'], d: ['two'] });
    expect(await store.checkpoint('a')).toBeUndefined();
    await two.stop();
    expect(await store.checkpoint('a')).toEqual({ position: 2, version: 1 });
  });

  it('give back what fails, say so, and try it again after a while that grows', async () => {
    board.failing.set('b', new Error('out of order'));
    const one = await worker('one');
    await round(one);
    await round(one);
    expect(await one.status()).toEqual({ duties: ['a', 'c', 'd'], workers: 1, troubles: [{ duty: 'b', error: 'out of order', attempts: 1 }], standstills: [] });
    expect(notices.at(-1)).toBe('b failed (attempt 1, the next in 500 ms at the earliest): out of order');
    nowMs += 500;
    await round(one);
    await round(one);
    expect((await one.status()).troubles).toEqual([{ duty: 'b', error: 'out of order', attempts: 2 }]);
    board.failing.clear();
    nowMs += 999;
    await round(one);
    expect((await one.status()).duties).toEqual(['a', 'c', 'd']);
    nowMs += 1;
    await round(one);
    await round(one);
    expect(await one.status()).toEqual({ duties: ['a', 'c', 'd', 'b'], workers: 1, troubles: [], standstills: [] });
  });

  it('tell no more of what failed when another does it since, and count on when it fails here again', async () => {
    board.failing.set('start d', new Error('out of order'));
    const [one, two] = [await worker('one'), await worker('two')];
    await round(one);
    board.failing.clear();
    await round(two);
    expect((await two.status()).duties).toContain('d');
    const failures = async (): Promise<readonly number[]> => (await one.status()).troubles.map(({ attempts }) => attempts);
    for (const [passedMs, told] of [[500, [1]], [LEASE_MS - 1, [1]], [1, []]] as const) {
      nowMs += passedMs;
      for (const each of [two, one]) await round(each);
      expect(await failures()).toEqual(told);
    }
    await two.stop();
    board.failing.set('start d', new Error('out of order'));
    await round(one);
    expect(await failures()).toEqual([2]);
  });

  it('tell what stands still, and keep it', async () => {
    const one = await worker('one');
    board.still.set('b', ['stopped before event 17']);
    await round(one);
    expect(await one.status()).toEqual({ duties: names, workers: 1, troubles: [], standstills: ['stopped before event 17'] });
  });

  it('hold no lease of what they could not start', async () => {
    board.failing.set('start c', new Error('no such collection'));
    const [one, two] = [await worker('one'), await worker('two')];
    await round(one);
    board.failing.clear();
    await round(two);
    expect((await two.status()).duties).toContain('c');
  });

  it('go on renewing what they do while something that they let go takes its time to end', async () => {
    const one = await worker('one');
    await round(one);
    const held = Promise.withResolvers<void>();
    board.ends.set('a', held.promise);
    board.failing.set('a', new Error('out of order'));
    await one.renew();
    nowMs += LEASE_MS - 1;
    await one.renew();
    nowMs += LEASE_MS - 1;
    await one.renew();
    await one.share();
    expect((await one.status()).duties).toEqual(['b', 'c', 'd']);
    held.resolve();
    await one.rested();
  });

  describe('that are long in beginning something', () => {
    it('renew it meanwhile, so that nobody else begins it too, and say that it runs when it does', async () => {
      const [one, two] = [await worker('one'), await worker('two')];
      const a = board.holdUp('a');
      const sharing = one.share();
      await a.begun;
      for (let rounds = 0; rounds < 3; rounds += 1) {
        nowMs += LEASE_MS - 1;
        await one.renew();
        await round(two);
      }
      expect([await one.status(), (await two.status()).workers]).toEqual([{ duties: [], workers: 2, troubles: [], standstills: [] }, 2]);
      expect(board.where()).toEqual({ b: ['two'], c: ['two'] });
      expect(await store.acquireLease('a', 'three', { nowMs, forMs: LEASE_MS })).toBeUndefined();
      expect(notices).not.toContain('a runs here.');
      a.goOn();
      await sharing;
      expect((await one.status()).duties).toEqual(['a', 'd']);
      expect(notices).toContain('a runs here.');
      expect(board.where()).toEqual({ a: ['one'], b: ['two'], c: ['two'], d: ['one'] });
    });

    it('let go what they lost meanwhile, and end it as soon as it has begun: it never ran here', async () => {
      const [one, two] = [await worker('one'), await worker('two')];
      const a = board.holdUp('a');
      const sharing = one.share();
      await a.begun;
      nowMs += LEASE_MS + 1;
      await round(two);
      await one.renew();
      a.goOn();
      await sharing;
      await one.rested();
      expect(board.where()['a']).toEqual(['two']);
      expect(await one.status()).toMatchObject({ duties: [], troubles: [] });
      expect(notices.filter((notice) => notice.startsWith('a '))).toEqual(['a runs here.', 'a was not renewed within 5000 ms, at 1005001: another worker may have it.']);
    });

    it('call it no failure when another has it by now', async () => {
      const one = await worker('one');
      board.failing.set('start a', new LeaseLostError('a', 1));
      await round(one);
      expect(await one.status()).toMatchObject({ duties: ['b', 'c', 'd'], troubles: [] });
      expect(notices[0]).toBe('a was lost before it had begun.');
      board.failing.clear();
      await round(one);
      expect((await one.status()).duties).toEqual(['b', 'c', 'd', 'a']);
    });

    it('count on what failed before until it has begun', async () => {
      const one = await worker('one');
      board.failing.set('start a', new Error('no such collection'));
      await round(one);
      nowMs += 500;
      const a = board.holdUp('a');
      const sharing = one.share();
      await a.begun;
      await one.renew();
      a.goOn();
      await sharing;
      expect((await one.status()).troubles).toEqual([{ duty: 'a', error: 'no such collection', attempts: 2 }]);
    });

    it('begin nothing more once they are stopped, and give back what they had begun', async () => {
      const [one, two] = [await worker('one'), await worker('two')];
      const a = board.holdUp('a');
      const sharing = one.share();
      await a.begun;
      const stopped = one.stop();
      a.goOn();
      await Promise.all([sharing, stopped]);
      expect(board.where()).toEqual({ a: [] });
      await round(two);
      expect((await two.status()).duties).toEqual(names);
    });
  });

  it('have not failed at what another has by now', async () => {
    const [sleeper, two] = [await worker('sleeper'), await worker('two')];
    await round(sleeper);
    nowMs += LEASE_MS + 1;
    await round(two);
    board.failing.set('a', new LeaseLostError('a', 1));
    await sleeper.renew();
    expect(await sleeper.status()).toMatchObject({ duties: [], troubles: [] });
  });

  it('keep their work through a spell in which the store does not answer, as long as nobody can have taken it', async () => {
    let away = false;
    const renew = store.renewLease.bind(store);
    store.renewLease = async (...renewal) => {
      if (away) throw new Error('the connection is gone');
      return renew(...renewal);
    };
    const one = await worker('one');
    await round(one);
    away = true;
    nowMs += LEASE_MS - 1;
    await round(one);
    expect((await one.status()).duties).toEqual(names);
    nowMs += 1;
    await round(one);
    expect(notices).toContain('a was not renewed within 5000 ms, at 1005000: another worker may have it.');
    away = false;
    await round(one);
    expect((await one.status()).duties).toEqual(names);
  });
});
