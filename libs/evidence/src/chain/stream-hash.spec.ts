import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { START_OF_STREAM, streamHash } from './stream-hash.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const event = { id: 'e1', type: 'FundContributed', stream: 'pool-ccb', revision: 0, data: { b: 2, amountFen: 100 }, metadata: { schema: 1, occurredOn: '2026-03-03' } };

describe('the hash of a stream', () => {
  it('is that of the hash before and the event, as anybody can compute it', () => {
    const text = '{"data":{"amountFen":100,"b":2},"id":"e1","metadata":{"occurredOn":"2026-03-03","schema":1},"revision":0,"stream":"pool-ccb","type":"FundContributed"}';
    expect(streamHash(START_OF_STREAM, event, sha256)).toBe(sha256(`${'0'.repeat(64)}${text}`));
  });

  it('does not depend on whether the event carries it already', () => {
    const first = streamHash(START_OF_STREAM, event, sha256);
    expect(streamHash(START_OF_STREAM, { ...event, metadata: { ...event.metadata, streamHash: first } }, sha256)).toBe(first);
  });

  it.each([
    ['id', { id: 'e2' }], ['type', { type: 'FundContributeD' }], ['stream', { stream: 'pool-icbc' }], ['place', { revision: 1 }], ['data', { data: { b: 2, amountFen: 101 } }],
    ['metadata', { metadata: { schema: 1, occurredOn: '2026-03-04' } }],
  ])('is another when the %s of an event is another', (_part, change) => {
    expect(streamHash(START_OF_STREAM, { ...event, ...change }, sha256)).not.toBe(streamHash(START_OF_STREAM, event, sha256));
  });

  it('is another when anything before is another', () => {
    expect(streamHash('1'.repeat(64), event, sha256)).not.toBe(streamHash(START_OF_STREAM, event, sha256));
  });
});
