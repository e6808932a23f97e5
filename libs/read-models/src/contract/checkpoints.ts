import { describe, expect, it } from '@jest/globals';
import { freshStore, type OpenStore, put } from './fixture.js';

export function checkpointsContract(openStore: OpenStore): void {
  describe('checkpoints', () => {
    const store = freshStore(openStore);

    it('has none until one is stored', async () => {
      expect(await store().checkpoint('loans')).toBeUndefined();
    });

    it('gives back what was stored last, also when it goes back', async () => {
      await store().storeCheckpoint('loans', { position: 41, version: 1 });
      await store().storeCheckpoint('loans', { position: 7, version: 2 });
      expect(await store().checkpoint('loans')).toEqual({ position: 7, version: 2 });
    });

    it('keeps checkpoints apart by their names', async () => {
      await store().storeCheckpoint('loans', { position: 1, version: 1 });
      await store().storeCheckpoint('Loans', { position: 2, version: 1 });
      expect((await store().checkpoint('loans'))?.position).toBe(1);
    });

    it('drops a checkpoint, and one that is not there', async () => {
      await store().storeCheckpoint('loans', { position: 41, version: 1 });
      await store().dropCheckpoint('loans');
      await store().dropCheckpoint('loans');
      expect(await store().checkpoint('loans')).toBeUndefined();
    });

    it('refuses a position that is not a whole number, naming the checkpoint', async () => {
      await expect(store().storeCheckpoint('loans', { position: Number.NaN, version: 1 })).rejects.toThrow('"loans"');
    });

    it('commits documents of several collections with the checkpoints that cover them', async () => {
      await store().ensureCollection({ name: 'pools', indexes: [] });
      await store().commit({
        documents: [{ collection: 'loans', writes: [put('L1', {}, 8)] }, { collection: 'pools', writes: [put('P1', {}, 9)] }],
        checkpoints: [{ name: 'loans', checkpoint: { position: 9, version: 1 } }, { name: 'pools', checkpoint: { position: 9, version: 3 } }],
      });
      expect([await store().count('loans'), await store().count('pools')]).toEqual([1, 1]);
      expect([await store().checkpoint('loans'), await store().checkpoint('pools')]).toEqual([{ position: 9, version: 1 }, { position: 9, version: 3 }]);
    });

    it('stores no checkpoint when a document of its commit is refused', async () => {
      const commit = store().commit({
        documents: [{ collection: 'pools', writes: [put('P1', {}, 9)] }],
        checkpoints: [{ name: 'pools', checkpoint: { position: 9, version: 1 } }],
      });
      await expect(commit).rejects.toThrow('pools');
      expect(await store().checkpoint('pools')).toBeUndefined();
    });
  });
}
