import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fen, MAX_AMOUNT_FEN, ZERO, add, atLeastZero, fen, least, subtract, sum, yuan } from './fen.js';

describe('An amount in fen', () => {
  it.each([0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)])('refuses %p and names it', (figure) => {
    expect(() => fen(figure)).toThrow(RangeError);
    expect(() => fen(figure)).toThrow(String(figure));
  });

  it('has one zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(subtract(ZERO, ZERO), 0)).toBe(true);
  });

  it('adds and subtracts, below zero too', () => {
    expect(add(fen(300), fen(20), fen(1))).toBe(321);
    expect(add()).toBe(0);
    expect(sum(new Set([fen(5), fen(7)]))).toBe(12);
    expect(subtract(fen(1), fen(2))).toBe(-1);
  });

  it('refuses a sum that leaves the safe integers, on the way there too', () => {
    const largest = fen(Number.MAX_SAFE_INTEGER);
    expect(() => add(largest, fen(1))).toThrow(RangeError);
    expect(() => add(largest, fen(1), fen(-1))).toThrow(RangeError);
    expect(subtract(ZERO, largest)).toBe(Number.MIN_SAFE_INTEGER);
    expect(() => subtract(fen(-1), largest)).toThrow(RangeError);
  });

  it('keeps nine amounts at the limit within a safe sum', () => {
    const amounts: Fen[] = Array.from({ length: 9 }, () => MAX_AMOUNT_FEN);
    expect(sum(amounts)).toBe(9_000_000_000_000_000);
    expect(() => sum([...amounts, MAX_AMOUNT_FEN])).toThrow(RangeError);
  });

  it('finds the least and cuts at zero', () => {
    expect(least(fen(7), fen(-1), fen(3))).toBe(-1);
    expect(least(fen(7))).toBe(7);
    expect(atLeastZero(fen(-150000000))).toBe(0);
    expect(atLeastZero(fen(1))).toBe(1);
  });
});

describe('yuan', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [-5, '-0.05'],
    [99999, '999.99'],
    [100000, '1,000.00'],
    [110000000, '1,100,000.00'],
    [-123456789, '-1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('writes %d fen as %s', (amount, text) => {
    expect(yuan(fen(amount))).toBe(text);
  });

  it('loses no fen of any amount', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (amount) => {
      expect(BigInt(yuan(fen(amount)).replace(/[,.]/g, ''))).toBe(BigInt(amount));
    }));
  });
});
