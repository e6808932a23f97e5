import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printed, printedApart } from './printed.js';

describe('a value in a sentence', () => {
  it('is shown as it is when it is short', () => {
    expect([printed({ a: 1 }), printed(undefined)]).toEqual(['{"a":1}', '∅']);
    expect(printedApart(5, undefined)).toEqual(['5', '∅']);
  });

  it('is shown up to 200 characters', () => {
    expect(printed('x'.repeat(500))).toBe(`"${'x'.repeat(199)}…`);
  });

  it('is shown where it differs from another', () => {
    const same = 'x'.repeat(400);
    expect(printedApart(`${same}1`, `${same}2`)).toEqual([`…${'x'.repeat(40)}1"`, `…${'x'.repeat(40)}2"`]);
    expect(printedApart(`1${same}`, `2${same}`)).toEqual([`"1${'x'.repeat(198)}…`, `"2${'x'.repeat(198)}…`]);
  });

  it('never looks the same as another that it is not', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 600 });
    fc.assert(fc.property(text, text, text, (begin, a, b) => {
      const [one, other] = printedApart(`${begin}${a}`, `${begin}${b}`);
      expect(one === other).toBe(a === b);
      expect(Math.max(one.length, other.length)).toBeLessThanOrEqual(202);
    }));
  });
});
