import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

const fields = (expected: unknown, actual: unknown, limit = 9): readonly string[] => differences(expected, actual, limit).map(({ field }) => field);

describe('differences of two documents', () => {
  it('are none between equals, whatever the order of fields', () => {
    expect(fields({ a: 1, b: { c: [1, null] } }, { b: { c: [1, null] }, a: 1 })).toEqual([]);
  });

  it('name the path to each field that differs, is missing or is too much', () => {
    expect(fields({ a: 1, b: { c: [1, 2] }, d: 4 }, { a: 2, b: { c: [1, 3] }, e: 5 })).toEqual(['a', 'b.c.1', 'd', 'e']);
  });

  it('tell null from absent, a list from an object, and a number from its text', () => {
    expect(fields({ a: null, b: [], c: 1 }, { b: {}, c: '1' })).toEqual(['a', 'b', 'c']);
    expect(fields({ a: undefined }, {})).toEqual([]);
  });

  it('stop at a limit', () => {
    expect(fields({ a: 1, b: 1, c: 1 }, {}, 2)).toEqual(['a', 'b']);
  });
});
