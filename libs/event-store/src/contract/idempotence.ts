import { beforeEach, describe, expect, it } from '@jest/globals';
import { WrongExpectedRevisionError } from '../errors/wrong-expected-revision-error.js';
import type { AppendResult, NewEvent } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { idsOf, sampleEvent, sampleEvents } from './sample-events.js';

/** Three events in an existing stream were appended, with the answer lost; the stream has moved on since. */
export function idempotenceRules(context: ContractContext): void {
  describe('repeated append', () => {
    let stream: string;
    let original: readonly NewEvent[];
    let answer: AppendResult;
    let standing: readonly string[];

    beforeEach(async () => {
      const store = context.store();
      stream = context.stream('loan');
      const before = sampleEvents(2);
      original = sampleEvents(3);
      const later = sampleEvents(2);
      await store.append(stream, 'no-stream', before);
      answer = await store.append(stream, 1, original);
      await store.append(stream, 4, later);
      standing = idsOf([...before, ...original, ...later]);
    });

    const refused = async (append: Promise<AppendResult>): Promise<void> => {
      await expect(append).rejects.toBeInstanceOf(WrongExpectedRevisionError);
      await unchanged();
    };
    const unchanged = async (): Promise<void> => {
      expect(idsOf(await context.store().readStream(stream, { limit: 100 }))).toEqual(standing);
    };

    it('gives the first answer again, though the stream has moved on', async () => {
      expect(await context.store().append(stream, 1, original)).toEqual(answer);
      await unchanged();
    });

    it('takes a prefix of the original as a repeat that ends where the prefix ends', async () => {
      const prefix = original.slice(0, 2);
      const [end] = await context.store().readStream(stream, { from: 3, limit: 1 });
      expect(await context.store().append(stream, 1, prefix)).toEqual({ revision: 3, position: end?.position });
      await unchanged();
    });

    it('knows a repeat of the first append of a stream', async () => {
      const first = context.stream('other');
      const events = sampleEvents(2);
      const once = await context.store().append(first, 'no-stream', events);
      await context.store().append(first, 1, sampleEvents(1));
      expect(await context.store().append(first, 'no-stream', events)).toEqual(once);
    });

    it('does not compare data: the original stays', async () => {
      const [first] = original;
      if (first === undefined) throw new Error('no event');
      await context.store().append(stream, 1, [{ ...first, type: 'LoanRepaid', data: { label: 'other' } }]);
      const [event] = await context.store().readStream(stream, { from: 2, limit: 1 });
      expect(event?.type).toBe('LoanDisbursed');
      expect(event?.data).toEqual({ label: 0 });
    });

    it('refuses another first event', () => refused(context.store().append(stream, 1, [sampleEvent('x'), ...original.slice(1)])));
    it('refuses another later event', () => refused(context.store().append(stream, 1, [...original.slice(0, 2), sampleEvent('x')])));
    it('refuses the events in another order', () => refused(context.store().append(stream, 1, original.toReversed())));
    it('refuses the same events at another expected revision', () => refused(context.store().append(stream, 2, original)));
    it('refuses more than the original where others follow it', () =>
      refused(context.store().append(stream, 1, [...original, sampleEvent('x')])));

    it('refuses more than the original at the end of the stream', async () => {
      const end = sampleEvents(2);
      await context.store().append(stream, 6, end);
      standing = [...standing, ...idsOf(end)];
      await refused(context.store().append(stream, 6, [...end, sampleEvent('x')]));
    });

    it.each(['any', 'stream-exists'] as const)('with "%s" is known by its ids alone', async (expected) => {
      expect(await context.store().append(stream, expected, original)).toEqual(answer);
      await unchanged();
    });

    it.each(['any', 'stream-exists'] as const)('with "%s" is refused when new events follow known ones', (expected) =>
      refused(context.store().append(stream, expected, [...original, sampleEvent('x')])));

    it('is a new append in another stream', async () => {
      const other = context.stream('other');
      expect((await context.store().append(other, 'no-stream', original)).revision).toBe(2);
      expect(idsOf(await context.store().readStream(other, { limit: 10 }))).toEqual(idsOf(original));
    });
  });
}
