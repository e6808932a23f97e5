import { describe, expect, it } from '@jest/globals';
import { eventId } from '../../engine/event-id.js';
import { SeenIds } from './seen-ids.js';

describe('ids that were seen', () => {
  it('are recognised, however many came since', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 20_000 }, (_, index) => eventId('command', index));
    expect(ids.every((id) => seen.add(id))).toBe(true);
    expect(ids.every((id) => seen.has(id))).toBe(true);
    expect(ids.some((id) => seen.add(id))).toBe(false);
  });

  it('are told from those that were not', () => {
    const seen = new SeenIds();
    seen.add(eventId('command', 0));
    expect(Array.from({ length: 20_000 }, (_, index) => eventId('other', index)).some((id) => seen.has(id))).toBe(false);
  });

  it('may consist of zeros', () => {
    const seen = new SeenIds();
    const zeros = '00000000-0000-0000-0000-000000000000';
    expect([seen.has(zeros), seen.add(zeros), seen.has(zeros)]).toEqual([false, true, true]);
  });
});
