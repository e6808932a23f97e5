import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion } from './apportion.js';
import { MAX_AMOUNT_FEN, fen, subtract } from './fen.js';
import { ppm, shareOf } from './ppm.js';

const part = (id: string, weight: number) => ({ id, weight: fen(weight) });

describe('Loans of one day share what the fund has (6.12)', () => {
  const claims = [part('A', 30000000), part('B', 15000000), part('C', 15000000)];

  it('gives the odd fen to the largest remainder', () => {
    expect(apportion(fen(10000001), claims)).toEqual([5000001, 2500000, 2500000]);
  });

  it('leaves shortfalls that halve with the odd fen at the bank', () => {
    const paid = apportion(fen(10000001), claims);
    const shortfalls = claims.map(({ weight }, index) => subtract(weight, paid[index] ?? fen(0)));
    const risk = shortfalls.map((shortfall) => shareOf(shortfall, ppm(500000), 'FLOOR'));
    expect(shortfalls).toEqual([24999999, 12500000, 12500000]);
    expect(risk).toEqual([12499999, 6250000, 6250000]);
    expect(shortfalls.map((shortfall, index) => subtract(shortfall, risk[index] ?? fen(0)))).toEqual([12500000, 6250000, 6250000]);
  });
});

describe('apportion', () => {
  it('breaks a tie of remainders by id, whatever the order of the parts', () => {
    expect(apportion(fen(2), [part('C', 1), part('A', 1), part('B', 1)])).toEqual([0, 1, 1]);
  });

  it('gives nothing to a part of no weight', () => {
    expect(apportion(fen(7), [part('A', 0), part('B', 3), part('C', 3)])).toEqual([0, 4, 3]);
  });

  it('splits nothing among anyone', () => {
    expect(apportion(fen(0), [])).toEqual([]);
    expect(apportion(fen(0), [part('A', 0), part('B', 5)])).toEqual([0, 0]);
    expect(apportion(fen(0), [part('A', 0), part('B', 0)])).toEqual([0, 0]);
  });

  it('may split more than the weights add up to', () => {
    expect(apportion(fen(10), [part('A', 1), part('B', 1)])).toEqual([5, 5]);
  });

  it('refuses what cannot be split, and says what', () => {
    expect(() => apportion(fen(5), [])).toThrow('5 fen');
    expect(() => apportion(fen(5), [part('A', 0)])).toThrow('no part has any weight');
    expect(() => apportion(fen(-5), [part('A', 1)])).toThrow('-5');
    expect(() => apportion(fen(5), [part('A', -1)])).toThrow('A');
    expect(() => apportion(fen(5), [part('A', 1), part('A', 2)])).toThrow('A is named twice');
  });

  const weight = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: MAX_AMOUNT_FEN }));
  const parts = fc
    .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), weight: weight.map(fen) }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
    .filter((some) => some.some((one) => one.weight > 0));
  const total = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: MAX_AMOUNT_FEN })).map(fen);

  it('pays out the exact total, each share its floor or one fen more', () => {
    fc.assert(fc.property(total, parts, (amount, some) => {
      const shares = apportion(amount, some).map(BigInt);
      const weights = some.reduce((all, one) => all + BigInt(one.weight), 0n);
      expect(shares.reduce((all, share) => all + share, 0n)).toBe(BigInt(amount));
      some.forEach((one, index) => {
        const floor = (BigInt(amount) * BigInt(one.weight)) / weights;
        expect([floor, floor + 1n]).toContain(shares[index]);
      });
    }), { numRuns: 500 });
  });

  it('favours no part whose remainder is smaller than that of one passed over', () => {
    fc.assert(fc.property(total, parts, (amount, some) => {
      const weights = some.reduce((all, one) => all + BigInt(one.weight), 0n);
      const ranked = apportion(amount, some).map((share, index) => {
        const scaled = BigInt(amount) * BigInt(some[index]?.weight ?? 0);
        return { favoured: BigInt(share) > scaled / weights, remainder: scaled % weights, id: some[index]?.id ?? '' };
      });
      for (const lucky of ranked.filter(({ favoured }) => favoured)) {
        for (const other of ranked.filter(({ favoured }) => !favoured)) {
          expect(lucky.remainder > other.remainder || (lucky.remainder === other.remainder && lucky.id < other.id)).toBe(true);
        }
      }
    }));
  });

  it('gives each part the same whatever the order they come in', () => {
    const shuffled = parts.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(fc.property(total, shuffled, (amount, [some, others]) => {
      const byId = (order: typeof some) => new Map(apportion(amount, order).map((share, index) => [order[index]?.id, share]));
      expect(byId(others)).toEqual(byId(some));
    }));
  });
});
