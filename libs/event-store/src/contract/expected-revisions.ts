import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevisionError } from '../errors/wrong-expected-revision-error.js';
import type { ExpectedRevision } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { revisionsOf, sampleEvent, sampleEvents } from './sample-events.js';

interface Row {
  readonly expected: ExpectedRevision;
  /** Events that stand in the stream before; 0 for a stream that does not exist. */
  readonly standing: number;
  /** Revision of the appended event, or what the refusal says of the stream. */
  readonly outcome: { readonly revision: number } | { readonly actual: number | 'no-stream' };
}

const rows: readonly Row[] = [
  { expected: 'any', standing: 0, outcome: { revision: 0 } },
  { expected: 'any', standing: 3, outcome: { revision: 3 } },
  { expected: 'no-stream', standing: 0, outcome: { revision: 0 } },
  { expected: 'no-stream', standing: 3, outcome: { actual: 2 } },
  { expected: 'stream-exists', standing: 0, outcome: { actual: 'no-stream' } },
  { expected: 'stream-exists', standing: 3, outcome: { revision: 3 } },
  { expected: 0, standing: 0, outcome: { actual: 'no-stream' } },
  { expected: 2, standing: 3, outcome: { revision: 3 } },
  { expected: 3, standing: 3, outcome: { actual: 2 } },
  { expected: 1, standing: 3, outcome: { actual: 2 } },
  { expected: 0, standing: 1, outcome: { revision: 1 } },
];

export function expectedRevisionRules(context: ContractContext): void {
  describe('expected revision', () => {
    it.each(rows)('$expected on a stream of $standing events: $outcome', async ({ expected, standing, outcome }) => {
      const stream = context.stream('loan');
      if (standing > 0) await context.store().append(stream, 'no-stream', sampleEvents(standing));

      const append = context.store().append(stream, expected, [sampleEvent('new')]);

      if ('revision' in outcome) {
        expect((await append).revision).toBe(outcome.revision);
      } else {
        const error = await append.catch((cause: unknown) => cause);
        expect(error).toBeInstanceOf(WrongExpectedRevisionError);
        expect(error).toMatchObject({ stream, expected, actual: outcome.actual });
        expect((await context.store().readStream(stream, { limit: 10 })).length).toBe(standing);
      }
    });

    it('answers with the revision and position of the last event', async () => {
      const stream = context.stream('loan');
      const answer = await context.store().append(stream, 'no-stream', sampleEvents(3));
      const [last] = await context.store().readStream(stream, { direction: 'backwards', limit: 1 });
      expect(answer).toEqual({ revision: 2, position: last?.position });
    });

    it('writes all events of a refused append or none', async () => {
      const stream = context.stream('loan');
      await context.store().append(stream, 'no-stream', sampleEvents(2));
      await expect(context.store().append(stream, 0, sampleEvents(5))).rejects.toBeInstanceOf(WrongExpectedRevisionError);
      expect(revisionsOf(await context.store().readStream(stream, { limit: 10 }))).toEqual([0, 1]);
    });

    it('keeps streams apart', async () => {
      await context.store().append(context.stream('one'), 'no-stream', sampleEvents(3));
      const answer = await context.store().append(context.stream('two'), 'no-stream', [sampleEvent('first')]);
      expect(answer.revision).toBe(0);
    });
  });
}
