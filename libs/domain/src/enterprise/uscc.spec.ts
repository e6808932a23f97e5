import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUscc, usccCheckDigit } from './uscc.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('A unified social credit code (GB 32100-2015)', () => {
  it.each([
    '91152201MA0001001X', '91152201MA00010021', '91152201MA00010034', '91152201MA00010047', '91152201MA0001005A',
    '91152201MA0001006D', '91152201MA0001007G', '91152201MA0001008K', '91152201MA0001009N',
  ])('%s is valid', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(usccCheckDigit(code.slice(0, 17))).toBe(code[17]);
  });

  it.each([
    ['', 'nothing'],
    ['91152201MA00010010', 'a wrong check digit'],
    ['91152201MA0001001', '17 characters'],
    ['91152201MA0001001XX', '19 characters'],
    ['91152201ma0001001x', 'lower case'],
    ['91152201MI0001001X', 'a letter not used'],
    ['9115220AMA0001001X', 'a letter in the region'],
    ['91152201MA0001001X\n', 'a line end'],
  ])('%j is not: %s', (text) => {
    expect(isUscc(text)).toBe(false);
  });

  it('notices any one wrong character', () => {
    const body = fc.array(fc.constantFrom(...'0123456789'), { minLength: 17, maxLength: 17 }).map((digits) => digits.join(''));
    fc.assert(fc.property(body, fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET), (first17, at, wrong) => {
      const code = first17 + usccCheckDigit(first17);
      fc.pre(code[at] !== wrong);
      expect(isUscc(code)).toBe(true);
      expect(isUscc(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
    }));
  });

  it('has a check digit only for 17 characters of the alphabet', () => {
    expect(() => usccCheckDigit('91152201MA000100')).toThrow('91152201MA000100');
    expect(() => usccCheckDigit('91152201MO0001001')).toThrow('"O"');
  });
});
