import { describe, expect, it } from '@jest/globals';
import { EventStoreClosedError } from '../errors/event-store-closed-error.js';
import type { ContractContext } from './contract-context.js';
import { sampleEvent } from './sample-events.js';

export function closingRules(context: ContractContext): void {
  describe('closed store', () => {
    it('refuses everything by name', async () => {
      const store = context.store();
      await store.close();
      const calls = [
        store.append(context.stream('loan'), 'any', [sampleEvent(0)]),
        store.readStream(context.stream('loan'), { limit: 1 }),
        store.readAll({ limit: 1 }),
        store.head(),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(EventStoreClosedError) });
      }
      expect(() => store.subscribeToAll(async () => {})).toThrow(EventStoreClosedError);
    });

    it('may be closed again', async () => {
      await context.store().close();
      await expect(context.store().close()).resolves.toBeUndefined();
    });

    it('has answered what it accepted', async () => {
      const append = context.store().append(context.stream('loan'), 'no-stream', [sampleEvent(0)]);
      await context.store().close();
      expect((await append).revision).toBe(0);
    });

    it('has ended its subscriptions, without calling it a drop', async () => {
      const subscription = context.store().subscribeToAll(async () => {}, { after: context.start() });
      await context.store().close();
      await expect(subscription.closed).resolves.toBeUndefined();
    });
  });
}
