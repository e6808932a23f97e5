import { describe, expect, it } from '@jest/globals';
import { monthEndsTo } from './month-ends.js';

describe('Month ends up to a day', () => {
  it('are the last days of the months before it, over years and Februaries, and the day itself', () => {
    expect(monthEndsTo('2024-04-15', 4)).toEqual(['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-15']);
  });

  it('do not have a day twice when it is a month end', () => {
    expect(monthEndsTo('2026-12-31', 1)).toEqual(['2026-11-30', '2026-12-31']);
  });
});
