import { describe, expect, it } from '@jest/globals';
import { candidatesOf } from './candidates.js';
import { comparisonOf } from './comparison.js';

const line = (no: number, day: string, amountFen: number, reference = `F${no}`) => ({ no, day, amountFen, reference, text: '' });
const entry = (position: number, occurredOn: string, amountFen: number) => ({ position, occurredOn, amountFen, type: 'FundContributed', loanId: null });
const FILE = 'a'.repeat(64);

describe('A comparison that is kept', () => {
  it('counts what agrees, and names every line and entry that does not', () => {
    const booked = [entry(7, '2026-03-01', 100), entry(8, '2026-03-02', -40), entry(9, '2026-03-03', 60)];
    const lines = candidatesOf([line(2, '2026-03-01', 100), line(3, '2026-03-02', -40), line(4, '2026-03-04', 5), line(5, '2026-03-04', -9, 'F'), line(6, '2026-03-04', -9, 'F')], booked);
    expect(comparisonOf({ from: '2026-03-01', fileSha256: FILE, lines, openEntries: booked.slice(2), matched: new Set([2, 3]) })).toEqual({
      from: '2026-03-01', fileSha256: FILE, matched: { lines: 2, inFen: 100, outFen: 40 },
      open: [
        { kind: 'UNMATCHED', day: '2026-03-04', direction: 'IN', amountFen: 5, reference: '4: F4' },
        { kind: 'DUPLICATE', day: '2026-03-04', direction: 'OUT', amountFen: 9, reference: '5: F' },
        { kind: 'DUPLICATE', day: '2026-03-04', direction: 'OUT', amountFen: 9, reference: '6: F' },
        { kind: 'BOOKS_ONLY', day: '2026-03-03', direction: 'IN', amountFen: 60, reference: 'FundContributed #9' },
      ],
    });
  });

  it('of nothing that agrees has nothing in and nothing out', () => {
    expect(comparisonOf({ from: '2026-03-01', fileSha256: FILE, lines: [], openEntries: [], matched: new Set() }).matched).toStrictEqual({ lines: 0, inFen: 0, outFen: 0 });
  });
});
