import { describe, expect, it } from '@jest/globals';
import { InvalidReadError } from '../errors/invalid-read-error.js';
import type { RecordedEvent } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { Follower } from './follower.js';
import { idsOf, sampleEvents } from './sample-events.js';

export function subscriptionEndRules(context: ContractContext): void {
  describe('end of a subscription', () => {
    const append = (count: number) => context.store().append(context.stream('loan'), 'any', sampleEvents(count));
    const ignore = async (): Promise<void> => {};

    it('drops with the error of its handler and resumes after the last handled event', async () => {
      await append(10);
      const poison = new Error('cannot fold revision 6');
      const handled: RecordedEvent[] = [];
      const dropped = context.store().subscribeToAll(
        async (events) => {
          for (const event of events.filter((candidate) => context.owns(candidate.stream))) {
            if (event.revision === 6) throw poison;
            handled.push(event);
          }
        },
        { after: context.start(), batchSize: 1 },
      );
      await expect(dropped.closed).rejects.toBe(poison);

      const resumed = new Follower(context, { after: handled.at(-1)?.position });
      await resumed.untilCount(4);

      expect([...handled, ...resumed.events].map((event) => event.revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('delivers nothing after a drop', async () => {
      await append(1);
      let calls = 0;
      const dropped = context.store().subscribeToAll(
        async () => {
          calls += 1;
          throw new Error('poison');
        },
        { after: context.start() },
      );
      await expect(dropped.closed).rejects.toThrow('poison');
      const witness = new Follower(context, {});
      await append(1);
      await witness.untilCount(2);
      expect(calls).toBe(1);
      await dropped.stop();
    });

    it('leaves other subscriptions alone when one drops', async () => {
      const witness = new Follower(context, {});
      const dropped = context.store().subscribeToAll(() => Promise.reject(new Error('poison')), { after: context.start() });
      const cause = dropped.closed.catch((error: unknown) => error);
      await append(3);
      expect(await cause).toEqual(new Error('poison'));
      await append(3);
      await witness.untilCount(6);
    });

    it('stops only when the batch in hand is handled, and delivers nothing after', async () => {
      await append(1);
      const steps: string[] = [];
      const inHand = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      const subscription = context.store().subscribeToAll(
        async () => {
          inHand.resolve();
          await release.promise;
          steps.push('handled');
        },
        { after: context.start() },
      );
      await inHand.promise;
      const stopped = subscription.stop().then(() => steps.push('stopped'));
      const witness = new Follower(context, {});
      await append(1);
      await witness.untilCount(2);
      release.resolve();
      await stopped;
      await append(1);
      await witness.untilCount(3);
      expect(steps).toEqual(['handled', 'stopped']);
      await expect(subscription.closed).resolves.toBeUndefined();
    });

    it('stops at once when it waits, and again without complaint', async () => {
      const caughtUp = Promise.withResolvers<void>();
      const subscription = context.store().subscribeToAll(ignore, { after: context.start(), onCaughtUp: caughtUp.resolve });
      await caughtUp.promise;
      await subscription.stop();
      await subscription.stop();
      await expect(subscription.closed).resolves.toBeUndefined();
    });

    it('may be stopped before it delivered anything', async () => {
      await append(1);
      let calls = 0;
      const subscription = context.store().subscribeToAll(
        async () => {
          calls += 1;
        },
        { after: context.start() },
      );
      const stopped = subscription.stop();
      await stopped;
      const afterStop = calls;
      const witness = new Follower(context, {});
      await append(1);
      await witness.untilCount(2);
      expect(calls).toBe(afterStop);
    });

    it('resumes from any event as if it had never ended', async () => {
      await append(6);
      const whole = new Follower(context, {});
      await whole.untilCount(6);
      for (const event of whole.events) {
        const rest = new Follower(context, { after: event.position });
        await rest.untilCount(5 - event.revision);
        expect(idsOf(rest.events)).toEqual(idsOf(whole.events).slice(event.revision + 1));
        await rest.subscription.stop();
      }
    });

    it('is refused for a batch of none or a position below zero', () => {
      expect(() => context.store().subscribeToAll(ignore, { batchSize: 0 })).toThrow(InvalidReadError);
      expect(() => context.store().subscribeToAll(ignore, { after: -1 })).toThrow(InvalidReadError);
    });
  });
}
