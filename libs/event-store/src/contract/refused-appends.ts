import { describe, expect, it } from '@jest/globals';
import { InvalidAppendError } from '../errors/invalid-append-error.js';
import type { NewEvent } from '../event-store.js';
import { appendLimits } from '../limits.js';
import type { ContractContext } from './contract-context.js';
import { sampleEvent, sampleEvents } from './sample-events.js';

const twin = sampleEvent('twin');

const malformed: readonly { readonly what: string; readonly events: readonly NewEvent[] }[] = [
  { what: 'no events', events: [] },
  { what: 'an id that is no UUID', events: [{ ...sampleEvent(0), id: 'loan-1' }] },
  { what: 'an id in upper case', events: [{ ...sampleEvent(0), id: '0B1F0E0C-93A5-4C38-9D0E-6D1E4C3B2A19' }] },
  { what: 'one id twice', events: [twin, twin] },
  { what: 'an empty type', events: [{ ...sampleEvent(0), type: '' }] },
  { what: 'a reserved type', events: [{ ...sampleEvent(0), type: '$metadata' }] },
  { what: 'a type that is too long', events: [{ ...sampleEvent(0), type: 'T'.repeat(appendLimits.maxTypeLength + 1) }] },
  { what: 'too many events', events: sampleEvents(appendLimits.maxEvents + 1) },
  { what: 'too many bytes', events: [sampleEvent(0, { text: '保'.repeat(appendLimits.maxBytes / 3) })] },
];

export function refusedAppendRules(context: ContractContext): void {
  describe('malformed append', () => {
    it.each(malformed)('is refused for $what', async ({ events }) => {
      const stream = context.stream('loan');
      await expect(context.store().append(stream, 'any', events)).rejects.toBeInstanceOf(InvalidAppendError);
      expect(await context.store().readStream(stream, { limit: 1 })).toEqual([]);
    });

    it.each(['', '$all', 'a'.repeat(appendLimits.maxStreamNameLength + 1), 'loan\u0000', 'loan\ud800'])('is refused for the stream name %j', async (name) => {
      await expect(context.store().append(name, 'any', [sampleEvent(0)])).rejects.toBeInstanceOf(InvalidAppendError);
    });

    it.each([-1, 0.5, Number.NaN])('is refused for the expected revision %d', async (revision) => {
      await expect(context.store().append(context.stream('loan'), revision, [sampleEvent(0)])).rejects.toBeInstanceOf(InvalidAppendError);
    });

    it('stays possible up to the limit of bytes', async () => {
      const envelope = Buffer.byteLength('LoanDisbursed{"label":0,"text":""}{"actor":"teller"}');
      const event = sampleEvent(0, { text: 'x'.repeat(appendLimits.maxBytes - envelope) });
      const stream = context.stream('loan');
      expect((await context.store().append(stream, 'no-stream', [event])).revision).toBe(0);
      await expect(context.store().append(stream, 0, [sampleEvent(0, { text: `${String(event.data['text'])}x` })])).rejects.toBeInstanceOf(
        InvalidAppendError,
      );
    });

    it('takes as many events as the limit says', async () => {
      const answer = await context.store().append(context.stream('loan'), 'no-stream', sampleEvents(appendLimits.maxEvents));
      expect(answer.revision).toBe(appendLimits.maxEvents - 1);
    });
  });
}
