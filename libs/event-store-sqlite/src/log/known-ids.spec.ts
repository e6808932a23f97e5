import { describe, expect, it } from '@jest/globals';
import { KnownIds, maxKnownIds } from './known-ids.js';

/** A log of streams by number, and how often each was read. */
function logOf(streams: Readonly<Record<number, readonly string[]>>) {
  const reads: number[] = [];
  const ids = new KnownIds((streamId) => {
    reads.push(streamId);
    return streams[streamId] ?? [];
  });
  return { ids, reads };
}
const many = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

describe('known ids', () => {
  it('are read once and followed from there', () => {
    const { ids, reads } = logOf({ 1: ['a', 'b'] });
    expect([ids.revisionOf(1, 'b'), ids.revisionOf(1, 'c')]).toEqual([1, undefined]);
    ids.add(1, 'c', 2);
    expect(ids.revisionOf(1, 'c')).toBe(2);
    expect(reads).toEqual([1]);
  });

  it('stand where they stood first', () => {
    const { ids } = logOf({ 1: ['a', 'b', 'a'] });
    expect(ids.revisionOf(1, 'a')).toBe(0);
    ids.add(1, 'b', 3);
    expect(ids.revisionOf(1, 'b')).toBe(1);
  });

  it('are not kept of streams that nobody asked for', () => {
    const { ids, reads } = logOf({ 1: ['a'], 2: ['x', 'y'] });
    ids.revisionOf(1, 'a');
    ids.add(2, 'y', 1);
    expect(ids.revisionOf(2, 'x')).toBe(0);
    expect(reads).toEqual([1, 2]);
  });

  it('are forgotten together when they are too many', () => {
    const { ids, reads } = logOf({ 1: many(maxKnownIds - 1), 2: many(10) });
    ids.revisionOf(1, 'id-0');
    ids.revisionOf(2, 'id-0');
    ids.revisionOf(2, 'id-9');
    expect(ids.revisionOf(1, 'id-7')).toBe(7);
    expect(reads).toEqual([1, 2, 1]);
  });

  it('are read each time where one stream has more than are kept', () => {
    const { ids, reads } = logOf({ 1: many(maxKnownIds + 1) });
    expect([ids.revisionOf(1, 'id-5'), ids.revisionOf(1, 'id-6')]).toEqual([5, 6]);
    expect(reads).toEqual([1, 1]);
  });
});
