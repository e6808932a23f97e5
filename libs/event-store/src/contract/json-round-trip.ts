import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../event-store.js';
import type { ContractContext } from './contract-context.js';
import { sampleEvent } from './sample-events.js';

const documents: Readonly<Record<string, JsonObject>> = {
  'nothing at all': {},
  'Chinese text': { 企业: '苏州工业园区某某科技有限公司', 说明: '助保贷“风险补偿”——代偿' },
  'characters beyond the basic plane': { text: '𠮷野家 🏦' },
  'quotes, escapes and control characters': { text: 'a"b\\c\n\t\u0000\u2028\u007f' },
  'half a character': { text: 'a\ud800b' },
  'numbers at their edges': { zero: 0, big: Number.MAX_SAFE_INTEGER, small: -Number.MAX_SAFE_INTEGER, tenth: 0.1, tiny: 5e-324 },
  'nested values': { list: [1, 'two', [true, false, null], { three: 3 }], empty: { list: [], object: {} } },
  'keys of other trades': { __proto__x: 1, constructor: 'x', '': 'empty key', toString: 2 },
};

export function jsonRules(context: ContractContext): void {
  describe('JSON comes back as it went in', () => {
    it.each(Object.keys(documents))('with %s', async (name) => {
      const document = documents[name] ?? {};
      const stream = context.stream('企业-loan');
      const sent = { ...sampleEvent(0), type: '贷款发放', data: document, metadata: document };
      const answer = await context.store().append(stream, 'no-stream', [sent]);

      const [event] = await context.store().readStream(stream, { limit: 1 });

      expect(event?.data).toEqual(document);
      expect(event?.metadata).toEqual(document);
      expect({ id: event?.id, type: event?.type, stream: event?.stream, revision: event?.revision, position: event?.position }).toEqual({
        id: sent.id,
        type: '贷款发放',
        stream,
        ...answer,
      });
    });

    it('unmoved by what the caller does to its objects afterwards', async () => {
      const data = { amountFen: 100 };
      const stream = context.stream('loan');
      const appended = context.store().append(stream, 'no-stream', [{ ...sampleEvent(0), data }]);
      data.amountFen = 999;
      await appended;
      const [event] = await context.store().readStream(stream, { limit: 1 });
      expect(event?.data).toEqual({ amountFen: 100 });
    });
  });
}
