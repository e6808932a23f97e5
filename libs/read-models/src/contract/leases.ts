import { describe, expect, it } from '@jest/globals';
import type { Lease } from '../leases.js';
import type { Commit } from '../read-model-store.js';
import { freshStore, type OpenStore, put } from './fixture.js';

const noon = Date.UTC(2026, 2, 1, 4);
const at = (secondsAfterNoon: number, forSeconds = 30): { nowMs: number; forMs: number } => ({ nowMs: noon + secondsAfterNoon * 1000, forMs: forSeconds * 1000 });

export function leasesContract(openStore: OpenStore): void {
  describe('leases', () => {
    const store = freshStore(openStore);

    const acquired = async (owner: string, secondsAfterNoon: number, name = 'loans'): Promise<Lease> => {
      const lease = await store().acquireLease(name, owner, at(secondsAfterNoon));
      if (lease === undefined) throw new Error(`${owner} did not get the lease.`);
      return lease;
    };
    const commitIn = (term: number | undefined, position: number): Commit => ({
      documents: [{ collection: 'loans', writes: [put(`L${position}`, {}, position)] }],
      checkpoints: [{ name: 'loans', checkpoint: { position, version: 1 }, ...(term === undefined ? {} : { term }) }],
    });

    it('gives a free lease to the first who asks, and to nobody else until it expires', async () => {
      expect(await store().acquireLease('loans', 'a', at(0))).toEqual({ name: 'loans', owner: 'a', term: 1, expiresAtMs: noon + 30_000 });
      expect(await store().acquireLease('loans', 'b', at(29))).toBeUndefined();
      expect(await store().acquireLease('loans', 'b', at(30))).toEqual({ name: 'loans', owner: 'b', term: 2, expiresAtMs: noon + 60_000 });
      expect(await store().acquireLease('loans', 'a', at(31))).toBeUndefined();
    });

    it('gives a lease to one of those who ask for it at once', async () => {
      const leases = await Promise.all(['a', 'b', 'c', 'd'].map(async (owner) => store().acquireLease('loans', owner, at(0))));
      expect(leases.filter((lease) => lease !== undefined)).toHaveLength(1);
    });

    it('keeps leases apart by their names', async () => {
      await acquired('a', 0);
      expect(await store().acquireLease('Loans', 'b', at(0))).toMatchObject({ term: 1 });
    });

    it('holds a lease for longer in the same term', async () => {
      const lease = await acquired('a', 0);
      expect(await store().renewLease(lease, at(20))).toEqual({ ...lease, expiresAtMs: noon + 50_000 });
      expect(await store().acquireLease('loans', 'b', at(49))).toBeUndefined();
      expect(await store().acquireLease('loans', 'b', at(50))).toMatchObject({ owner: 'b', term: 2 });
    });

    it('renews a lease that has expired, unless another has it', async () => {
      const lease = await acquired('a', 0);
      expect(await store().renewLease(lease, at(100))).toMatchObject({ term: 1 });
      await acquired('b', 200);
      expect(await store().renewLease(lease, at(201))).toBeUndefined();
      expect(await store().acquireLease('loans', 'a', at(229))).toBeUndefined();
    });

    it('begins a new term when the owner asks again', async () => {
      const first = await acquired('a', 0);
      expect(await acquired('a', 1)).toMatchObject({ term: 2 });
      expect(await store().renewLease(first, at(2))).toBeUndefined();
    });

    it('gives a released lease to another at once, in a later term', async () => {
      const lease = await acquired('a', 0);
      await store().releaseLease(lease);
      expect(await store().renewLease(lease, at(1))).toBeUndefined();
      expect((await acquired('b', 1)).term).toBeGreaterThan(lease.term);
    });

    it('leaves the lease to its holder when one who lost it gives it back', async () => {
      const lost = await acquired('a', 0);
      const held = await acquired('b', 30);
      await store().releaseLease(lost);
      expect(await store().renewLease(held, at(31))).toMatchObject({ term: held.term });
    });

    it('stores what the holder commits, also late, as long as nobody took over', async () => {
      const { term } = await acquired('a', 0);
      await store().commit(commitIn(term, 8));
      await store().commit(commitIn(term, 9));
      expect(await store().checkpoint('loans')).toEqual({ position: 9, version: 1 });
      expect(await store().count('loans')).toBe(2);
    });

    const endings: [string, (lease: Lease) => Promise<unknown>][] = [
      ['another took over', async () => acquired('b', 30)],
      ['the owner began anew', async () => acquired('a', 1)],
      ['the lease was given back', async (lease) => store().releaseLease(lease)],
    ];

    it.each(endings)('refuses what is committed in a term that ended because %s', async (_why, end) => {
      const lease = await acquired('a', 0);
      await store().commit(commitIn(lease.term, 8));
      await end(lease);
      await expect(store().commit(commitIn(lease.term, 9))).rejects.toMatchObject({ name: 'LeaseLostError', lease: 'loans', term: lease.term, message: expect.stringContaining('"loans"') });
      expect(await store().checkpoint('loans')).toEqual({ position: 8, version: 1 });
      expect(await store().get('loans', 'L9')).toBeUndefined();
    });

    it('drops a checkpoint for the holder, also one that is not there, also late', async () => {
      const { term } = await acquired('a', 0);
      await store().dropCheckpoint('loans', term);
      await store().commit(commitIn(term, 8));
      await store().dropCheckpoint('loans', term);
      expect(await store().checkpoint('loans')).toBeUndefined();
      await store().commit(commitIn(term, 9));
      expect(await store().checkpoint('loans')).toEqual({ position: 9, version: 1 });
    });

    it.each(endings)('refuses to drop a checkpoint in a term that ended because %s', async (_why, end) => {
      const lease = await acquired('a', 0);
      await store().commit(commitIn(lease.term, 8));
      await end(lease);
      await expect(store().dropCheckpoint('loans', lease.term)).rejects.toMatchObject({ name: 'LeaseLostError', lease: 'loans', term: lease.term });
      expect(await store().checkpoint('loans')).toEqual({ position: 8, version: 1 });
    });

    it('refuses to drop in a term of a lease that nobody ever held, also where there is a checkpoint', async () => {
      await expect(store().dropCheckpoint('loans', 1)).rejects.toMatchObject({ name: 'LeaseLostError' });
      await store().storeCheckpoint('loans', { position: 7, version: 1 });
      await expect(store().dropCheckpoint('loans', 1)).rejects.toMatchObject({ name: 'LeaseLostError' });
      expect(await store().checkpoint('loans')).toEqual({ position: 7, version: 1 });
    });

    it('refuses a term of a lease that nobody ever held', async () => {
      await expect(store().commit(commitIn(1, 9))).rejects.toMatchObject({ name: 'LeaseLostError' });
      expect(await store().checkpoint('loans')).toBeUndefined();
    });

    it('stores nothing of a commit of several when one of its terms has ended', async () => {
      const loans = await acquired('a', 0);
      const pools = await acquired('a', 0, 'pools');
      await acquired('b', 30, 'pools');
      const checkpoint = { position: 9, version: 1 };
      const commit = store().commit({ documents: [], checkpoints: [{ name: 'loans', checkpoint, term: loans.term }, { name: 'pools', checkpoint, term: pools.term }] });
      await expect(commit).rejects.toMatchObject({ name: 'LeaseLostError', lease: 'pools' });
      expect(await store().checkpoint('loans')).toBeUndefined();
    });

    it('stores a checkpoint in no term, whoever has the lease', async () => {
      await acquired('a', 0);
      await store().commit(commitIn(undefined, 9));
      expect(await store().checkpoint('loans')).toEqual({ position: 9, version: 1 });
      expect(await store().acquireLease('loans', 'b', at(1))).toBeUndefined();
    });

    it('takes no lease for a checkpoint, and keeps one whose checkpoint is dropped', async () => {
      const lease = await acquired('a', 0);
      expect(await store().checkpoint('loans')).toBeUndefined();
      await store().commit(commitIn(lease.term, 9));
      await store().dropCheckpoint('loans');
      expect(await store().checkpoint('loans')).toBeUndefined();
      expect(await store().renewLease(lease, at(1))).toMatchObject({ term: lease.term });
      expect(await store().acquireLease('loans', 'b', at(2))).toBeUndefined();
    });

    it('gives a lease of a name that has had a checkpoint before', async () => {
      await store().storeCheckpoint('loans', { position: 7, version: 1 });
      expect(await acquired('a', 0)).toMatchObject({ term: 1 });
      expect(await store().checkpoint('loans')).toEqual({ position: 7, version: 1 });
    });

    it.each([[0], [-1], [0.0005], [Number.NaN]])('refuses a lease for %d seconds, naming it', async (seconds) => {
      const refusal = { name: 'InvalidRequestError', message: expect.stringContaining('"loans"') };
      await expect(store().acquireLease('loans', 'a', at(0, seconds))).rejects.toMatchObject(refusal);
      const lease = await acquired('a', 0);
      await expect(store().renewLease(lease, at(1, seconds))).rejects.toMatchObject(refusal);
    });
  });
}
