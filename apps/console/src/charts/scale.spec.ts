import { describe, expect, it } from '@jest/globals';
import { scaleOf } from './scale.js';

describe('The scale of a chart', () => {
  it('goes from nothing beyond the highest amount in round steps', () => {
    expect(scaleOf([364_101_797, 0, 500_000_000]).ticks).toEqual([0, 200_000_000, 400_000_000, 600_000_000]);
  });

  it('begins below nothing where an amount does', () => {
    expect(scaleOf([-30_000, 50_000]).ticks).toEqual([-40_000, -20_000, 0, 20_000, 40_000, 60_000]);
  });

  it('places amounts between its lowest and its highest line', () => {
    const { at } = scaleOf([400]);
    expect([0, 100, 400].map(at)).toEqual([0, 0.25, 1]);
  });

  it('is there where there is no amount, or none but nothing', () => {
    expect(scaleOf([]).ticks.at(-1)).toBe(100);
    expect(scaleOf([0]).ticks.at(-1)).toBe(100);
  });
});
