import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevisionError } from '../errors/wrong-expected-revision-error.js';
import type { ContractContext } from './contract-context.js';
import { idsOf, positionsOf, revisionsOf, sampleEvent, sampleEvents } from './sample-events.js';

const callers = Array.from({ length: 64 }, (_, index) => index);

export function concurrencyRules(context: ContractContext): void {
  describe('64 callers at once', () => {
    it('on one stream at one expected revision: one succeeds, the others are told where the stream stands', async () => {
      const stream = context.stream('pool');
      await context.store().append(stream, 'no-stream', sampleEvents(1));
      const outcomes = await Promise.allSettled(callers.map((caller) => context.store().append(stream, 0, [sampleEvent(caller)])));
      const refusals = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason as unknown);
      expect(refusals.length).toBe(63);
      for (const refusal of refusals) {
        expect(refusal).toBeInstanceOf(WrongExpectedRevisionError);
        expect(refusal).toMatchObject({ stream, expected: 0, actual: 1 });
      }
      expect(revisionsOf(await context.store().readStream(stream, { limit: 100 }))).toEqual([0, 1]);
    });

    it('on one stream at any revision: each has a revision of its own', async () => {
      const stream = context.stream('pool');
      const answers = await Promise.all(callers.map((caller) => context.store().append(stream, 'any', [sampleEvent(caller)])));
      expect(answers.map((answer) => answer.revision).sort((x, y) => x - y)).toEqual(callers);
      const events = await context.store().readStream(stream, { limit: 100 });
      const byRevision = answers.toSorted((x, y) => x.revision - y.revision);
      expect(positionsOf(events)).toEqual(byRevision.map((answer) => answer.position));
    });

    it('on one stream, each reading and trying again: all get in, one after another', async () => {
      const stream = context.stream('pool');
      await context.store().append(stream, 'no-stream', [sampleEvent('first')]);
      const appendAtEnd = async (caller: number): Promise<void> => {
        const event = sampleEvent(caller);
        for (;;) {
          const [last] = await context.store().readStream(stream, { direction: 'backwards', limit: 1 });
          try {
            await context.store().append(stream, last?.revision ?? 'no-stream', [event]);
            return;
          } catch (error) {
            if (!(error instanceof WrongExpectedRevisionError)) throw error;
          }
        }
      };
      await Promise.all(callers.map(appendAtEnd));
      const events = await context.store().readStream(stream, { limit: 100 });
      expect(revisionsOf(events)).toEqual([...callers, 64]);
      expect(new Set(events.map((event) => event.data['label'])).size).toBe(65);
    });

    it('repeating one append: it is written once and each gets the same answer', async () => {
      const stream = context.stream('pool');
      const events = sampleEvents(3);
      const answers = await Promise.all(callers.map(() => context.store().append(stream, 'no-stream', events)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(idsOf(await context.store().readStream(stream, { limit: 100 }))).toEqual(idsOf(events));
    });

    it('on many streams, right and wrong by turns: a refusal hurts nobody else', async () => {
      const outcomes = await Promise.allSettled(
        callers.map((caller) => context.store().append(context.stream(`loan-${caller}`), caller % 2 === 0 ? 'no-stream' : 5, sampleEvents(2))),
      );
      expect(outcomes.map((outcome) => outcome.status)).toEqual(callers.map((caller) => (caller % 2 === 0 ? 'fulfilled' : 'rejected')));
      for (const caller of callers) {
        const events = await context.store().readStream(context.stream(`loan-${caller}`), { limit: 10 });
        expect(events.length).toBe(caller % 2 === 0 ? 2 : 0);
      }
    });
  });
}
