import { describe, expect, it } from '@jest/globals';
import type { ContractContext } from './contract-context.js';
import { Follower } from './follower.js';
import { idsOf, positionsOf, sampleEvent, sampleEvents } from './sample-events.js';

export function subscriptionRules(context: ContractContext): void {
  describe('subscription', () => {
    const append = (name: string, count: number) => context.store().append(context.stream(name), 'any', sampleEvents(count));
    const logged = async () => {
      const events = await context.store().readAll({ after: context.start(), limit: 100_000 });
      return events.filter((event) => context.owns(event.stream));
    };

    it('delivers past events, then live ones', async () => {
      await append('a', 3);
      const follower = new Follower(context, {});
      await follower.untilCount(3);
      await append('b', 2);
      await follower.untilCount(5);
      expect(idsOf(follower.events)).toEqual(idsOf(await logged()));
    });

    it('begins after the position it was given, exclusive', async () => {
      await append('a', 2);
      const { position } = await append('a', 1);
      const later = await append('b', 2);
      const follower = new Follower(context, { after: position });
      await follower.untilCount(2);
      expect(positionsOf(follower.events).at(-1)).toBe(later.position);
      expect(follower.events.length).toBe(2);
    });

    it('waits for the log to pass a position beyond its end', async () => {
      const { position } = await append('a', 1);
      const follower = new Follower(context, { after: position });
      await append('b', 1);
      await follower.untilCount(1);
      expect(follower.events[0]?.stream).toBe(context.stream('b'));
    });

    it('says when it has caught up, after everything it saw was handled', async () => {
      await append('a', 25);
      const handledWhenCaughtUp = await new Promise<number>((resolve) => {
        const follower: Follower = new Follower(context, { batchSize: 10, onCaughtUp: () => resolve(follower.events.length) });
      });
      expect(handledWhenCaughtUp).toBe(25);
    });

    it('says so on an empty log, too', async () => {
      await new Promise<void>((resolve) => new Follower(context, { after: context.start(), onCaughtUp: resolve }));
    });

    it('delivers in batches no larger than asked for', async () => {
      await append('a', 35);
      const follower = new Follower(context, { batchSize: 10 });
      await follower.untilCount(35);
      expect(Math.max(...follower.batches)).toBeLessThanOrEqual(10);
    });

    it('hands over one batch at a time, in order', async () => {
      await append('a', 30);
      let running = 0;
      let overlaps = 0;
      const seen: string[] = [];
      await new Promise<void>((resolve, reject) => {
        const subscription = context.store().subscribeToAll(
          async (events) => {
            running += 1;
            if (running > 1) overlaps += 1;
            await context.store().head();
            seen.push(...idsOf(events.filter((event) => context.owns(event.stream))));
            running -= 1;
            if (seen.length === 30) resolve();
          },
          { after: context.start(), batchSize: 4 },
        );
        subscription.closed.catch(reject);
      });
      expect(overlaps).toBe(0);
      expect(seen).toEqual(idsOf(await logged()));
    });

    it('goes from past to live without gap or repeat while others append', async () => {
      await append('a', 200);
      const follower = new Follower(context, { batchSize: 7 });
      const writer = async (name: string): Promise<void> => {
        for (let count = 0; count < 20; count += 1) await append(name, 2);
      };
      await Promise.all(['b', 'c', 'd', 'e', 'f'].map(writer));
      await follower.untilCount(400);
      expect(idsOf(follower.events)).toEqual(idsOf(await logged()));
    });

    it('serves several subscribers, each at its own place', async () => {
      const { position } = await append('a', 5);
      const early = new Follower(context, {});
      const late = new Follower(context, { after: position });
      await append('a', 5);
      await Promise.all([early.untilCount(10), late.untilCount(5)]);
      expect(idsOf(late.events)).toEqual(idsOf(early.events).slice(5));
    });

    it('lets a handler append to the log it follows', async () => {
      const store = context.store();
      const reactions = context.stream('reactions');
      const follower = new Follower(context, {});
      store.subscribeToAll(
        async (events) => {
          const causes = events.filter((event) => event.stream === context.stream('causes'));
          if (causes.length > 0) await store.append(reactions, 'any', causes.map((cause) => sampleEvent(cause.id)));
        },
        { after: context.start() },
      );
      await append('causes', 4);
      await follower.untilCount(8);
      expect((await store.readStream(reactions, { limit: 10 })).length).toBe(4);
    });
  });
}
