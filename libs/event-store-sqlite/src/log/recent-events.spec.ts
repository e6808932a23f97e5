import { describe, expect, it } from '@jest/globals';
import { RecentEvents } from './recent-events.js';
import { StoredEvent } from './stored-event.js';

const at = (position: number) => new StoredEvent('log.sqlite', 'loan', position - 1, position, `id-${position}`, 'T', '{}', '{}');

function holding(positions: readonly number[], characters = 4): RecentEvents {
  const recent = new RecentEvents();
  for (const position of positions) recent.add(at(position), characters);
  return recent;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const positions = (recent: RecentEvents, after: number, limit: number) => recent.after(after, limit)?.map(({ position }) => position);

describe('the end of the log in memory', () => {
  it('gives what comes after a position, as many as are asked for', () => {
    const recent = holding(range(11, 20));
    expect([positions(recent, 10, 3), positions(recent, 14, 100), positions(recent, 20, 5)]).toEqual([[11, 12, 13], range(15, 20), []]);
  });

  it('says so when what is asked for lies further back', () => {
    expect(holding(range(11, 20)).after(9, 5)).toBeUndefined();
    expect(new RecentEvents().after(0, 5)).toBeUndefined();
  });

  it('forgets the oldest when there are many', () => {
    const recent = holding(range(1, 10_000));
    expect(recent.after(1_000, 1)).toBeUndefined();
    expect(positions(recent, 9_998, 5)).toEqual([9_999, 10_000]);
  });

  it('forgets the oldest when they are large, and never holds one that is too large by itself', () => {
    const recent = holding(range(1, 20), 1_048_576);
    expect(recent.after(0, 1)).toBeUndefined();
    expect(positions(recent, 18, 5)).toEqual([19, 20]);
    expect(holding([1], 20_000_000).after(0, 1)).toBeUndefined();
  });

  it('knows nothing once it was told to forget', () => {
    const recent = holding(range(1, 3));
    recent.forget();
    expect(recent.after(2, 1)).toBeUndefined();
  });
});
