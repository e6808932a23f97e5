import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevisionError } from '../errors/wrong-expected-revision-error.js';
import type { EventStore } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { Follower } from './follower.js';
import { idsOf, sampleEvent, sampleEvents } from './sample-events.js';

export function durabilityRules(context: ContractContext, reopen: (store: EventStore) => Promise<EventStore>): void {
  describe('opened again', () => {
    const reopened = async (use: (store: EventStore) => Promise<void>): Promise<void> => {
      const store = await reopen(context.store());
      try {
        await use(store);
      } finally {
        await store.close();
      }
    };

    it('holds every event as it was', async () => {
      const stream = context.stream('loan');
      await context.store().append(stream, 'no-stream', sampleEvents(3));
      await context.store().append(stream, 2, [sampleEvent('最后')]);
      const before = await context.store().readAll({ after: context.start(), limit: 10 });
      const head = await context.store().head();
      await reopened(async (store) => {
        expect(JSON.stringify(await store.readAll({ after: context.start(), limit: 10 }))).toBe(JSON.stringify(before));
        expect(await store.head()).toBe(head);
      });
    });

    it('goes on counting where it stood', async () => {
      const stream = context.stream('loan');
      const { position } = await context.store().append(stream, 'no-stream', sampleEvents(3));
      await reopened(async (store) => {
        await expect(store.append(stream, 'no-stream', [sampleEvent('x')])).rejects.toBeInstanceOf(WrongExpectedRevisionError);
        const answer = await store.append(stream, 2, [sampleEvent('next')]);
        expect(answer.revision).toBe(3);
        expect(answer.position).toBeGreaterThan(position);
      });
    });

    it('knows a repeated append', async () => {
      const stream = context.stream('loan');
      const events = sampleEvents(2);
      const answer = await context.store().append(stream, 'no-stream', events);
      await reopened(async (store) => {
        expect(await store.append(stream, 'no-stream', events)).toEqual(answer);
      });
    });

    it('holds what was accepted just before it was closed', async () => {
      const stream = context.stream('loan');
      const events = sampleEvents(5);
      const append = context.store().append(stream, 'no-stream', events);
      await reopened(async (store) => {
        await append;
        expect(idsOf(await store.readStream(stream, { limit: 10 }))).toEqual(idsOf(events));
      });
    });

    it('resumes a subscription from a position noted before', async () => {
      const { position } = await context.store().append(context.stream('loan'), 'no-stream', sampleEvents(3));
      await reopened(async (store) => {
        const follower = new Follower(context, { after: position }, store);
        await store.append(context.stream('loan'), 2, sampleEvents(2));
        await follower.untilCount(2);
        expect(follower.events.map((event) => event.revision)).toEqual([3, 4]);
      });
    });
  });
}
