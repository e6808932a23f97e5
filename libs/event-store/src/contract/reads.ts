import { beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidReadError } from '../errors/invalid-read-error.js';
import type { RecordedEvent } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { idsOf, positionsOf, revisionsOf, sampleEvents, streamsOf } from './sample-events.js';

/** Two streams of three events, their appends taking turns: a0 b0 b1 a1 a2 b2. */
export function readRules(context: ContractContext): void {
  describe('reading', () => {
    let a: string;
    let b: string;

    beforeEach(async () => {
      a = context.stream('a');
      b = context.stream('b');
      const store = context.store();
      await store.append(a, 'no-stream', sampleEvents(1));
      await store.append(b, 'no-stream', sampleEvents(2));
      await store.append(a, 0, sampleEvents(2));
      await store.append(b, 1, sampleEvents(1));
    });

    const stream = (options: { direction?: 'forwards' | 'backwards'; from?: number; limit: number }) => context.store().readStream(a, options);
    const own = (events: readonly RecordedEvent[]) => events.filter((event) => context.owns(event.stream));
    const everything = async () => own(await context.store().readAll({ after: context.start(), limit: 1000 }));

    it('a stream forwards from its first event', async () => expect(revisionsOf(await stream({ limit: 10 }))).toEqual([0, 1, 2]));
    it('a stream backwards from its last event', async () =>
      expect(revisionsOf(await stream({ direction: 'backwards', limit: 10 }))).toEqual([2, 1, 0]));
    it('at most as many as asked for', async () => expect(revisionsOf(await stream({ limit: 2 }))).toEqual([0, 1]));
    it('at most as many as asked for, backwards', async () =>
      expect(revisionsOf(await stream({ direction: 'backwards', limit: 2 }))).toEqual([2, 1]));
    it('forwards from a revision, inclusive', async () => expect(revisionsOf(await stream({ from: 1, limit: 10 }))).toEqual([1, 2]));
    it('backwards from a revision, inclusive', async () =>
      expect(revisionsOf(await stream({ direction: 'backwards', from: 1, limit: 10 }))).toEqual([1, 0]));
    it('nothing beyond the end', async () => expect(await stream({ from: 3, limit: 10 })).toEqual([]));
    it('from the end when asked to start beyond it backwards', async () =>
      expect(revisionsOf(await stream({ direction: 'backwards', from: 99, limit: 10 }))).toEqual([2, 1, 0]));
    it('nothing of a stream that does not exist', async () =>
      expect(await context.store().readStream(context.stream('missing'), { limit: 10 })).toEqual([]));

    it('the log in the order of its appends, with positions that rise', async () => {
      const events = await everything();
      expect(streamsOf(events)).toEqual([a, b, b, a, a, b]);
      expect(revisionsOf(events)).toEqual([0, 0, 1, 1, 2, 2]);
      expect(positionsOf(events)).toEqual([...new Set(positionsOf(events))].sort((x, y) => x - y));
    });

    it('the log backwards as the mirror image', async () => {
      const backwards = own(await context.store().readAll({ direction: 'backwards', limit: 6 }));
      expect(idsOf(backwards)).toEqual(idsOf(await everything()).toReversed());
    });

    it('the log after a position, exclusive', async () => {
      const events = await everything();
      const rest = own(await context.store().readAll({ after: events[1]?.position, limit: 1000 }));
      expect(idsOf(rest)).toEqual(idsOf(events.slice(2)));
    });

    it('the log before a position, exclusive', async () => {
      const events = await everything();
      const rest = await context.store().readAll({ direction: 'backwards', after: events[4]?.position, limit: 3 });
      expect(idsOf(rest)).toEqual(idsOf(events.slice(1, 4)).toReversed());
    });

    it('the log in pages that join without gap or repeat', async () => {
      const pages: RecordedEvent[] = [];
      for (let after = context.start(); ; after = pages.at(-1)?.position) {
        const page = await context.store().readAll({ after, limit: 2 });
        if (page.length === 0) break;
        pages.push(...page);
      }
      expect(idsOf(own(pages))).toEqual(idsOf(await everything()));
    });

    it('the same event by stream and by log', async () => {
      const fromLog = (await everything()).filter((event) => event.stream === a);
      const fromStream = await stream({ limit: 10 });
      expect(positionsOf(fromStream)).toEqual(positionsOf(fromLog));
      expect(idsOf(fromStream)).toEqual(idsOf(fromLog));
    });

    it('events at places, in the order of these', async () => {
      const [a0, b0, , , , b2] = await everything();
      const places = [b0, a0, b2].flatMap((event) => event ?? []);
      expect(idsOf((await context.store().readPlaces(places)).flatMap((event) => event ?? []))).toEqual(idsOf(places));
    });

    it('none at a place where another event stands, or none yet', async () => {
      const [a0, b0] = await everything();
      if (a0 === undefined || b0 === undefined) throw new Error('The log is empty.');
      const wrong = [{ stream: a0.stream, revision: 0, position: b0.position }, { stream: a0.stream, revision: 3, position: b0.position }];
      expect(await context.store().readPlaces(wrong)).toEqual([undefined, undefined]);
      expect(await context.store().readPlaces([])).toEqual([]);
    });

    it('the head as the position of the last event', async () => {
      expect(await context.store().head()).toBe((await everything()).at(-1)?.position);
    });

    it.each([0, -1, 0.5])('nothing for a limit of %d', async (limit) => {
      await expect(stream({ limit })).rejects.toBeInstanceOf(InvalidReadError);
      await expect(context.store().readAll({ limit })).rejects.toBeInstanceOf(InvalidReadError);
    });

    it('nothing from below zero', async () => {
      await expect(stream({ from: -1, limit: 1 })).rejects.toBeInstanceOf(InvalidReadError);
      await expect(context.store().readAll({ after: -1, limit: 1 })).rejects.toBeInstanceOf(InvalidReadError);
    });
  });
}
