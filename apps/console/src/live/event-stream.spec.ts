import { describe, expect, it } from '@jest/globals';
import { EventStreamReader } from './event-stream.js';

const STREAM = 'id: 4\ndata: {"type":"LoanApplied"}\n\n: heartbeat\nid: 7\n\nid: 9\nevent: end\ndata: {"reason":\ndata: "slow"}\n\n';

function readInPieces(text: string, size: number): readonly [messages: readonly object[], lastId: string | undefined] {
  const reader = new EventStreamReader();
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  return [pieces.flatMap((piece) => reader.push(piece)), reader.lastId];
}

describe('A stream of events', () => {
  const messages = [{ event: 'message', data: '{"type":"LoanApplied"}' }, { event: 'end', data: '{"reason":\n"slow"}' }];

  it.each([1, 2, 7, 1_000])('reads the same in pieces of %d characters', (size) => {
    expect(readInPieces(STREAM, size)).toEqual([messages, '9']);
  });

  it('reads lines that end as in HTTP', () => {
    expect(readInPieces(STREAM.replaceAll('\n', '\r\n'), 5)[0]).toEqual(messages.map((one) => ({ ...one })));
  });

  it('gives no message before it is whole, and remembers where a comment says that the stream has come', () => {
    const reader = new EventStreamReader('3');
    expect([reader.push('data: {"a":1}\n'), reader.lastId]).toEqual([[], '3']);
    expect(reader.push('\n')).toEqual([{ event: 'message', data: '{"a":1}' }]);
    expect([reader.push('id: 12\n\n'), reader.lastId]).toEqual([[], '12']);
  });
});
