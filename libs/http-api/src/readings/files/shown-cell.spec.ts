import { describe, expect, it } from '@jest/globals';
import type { Cell, ColumnKind } from '../table.js';
import { shownCell } from './shown-cell.js';

const words = { OVERDUE: { zh: '逾期', en: 'Overdue' }, true: { zh: '符合', en: 'Kept' }, false: { zh: '突破', en: 'Broken' } };
const value = (cell: Cell, kind: ColumnKind = 'text', language: 'zh' | 'en' = 'zh') => shownCell(cell, { kind, words }, language, 'yuan').value;

describe('A cell for people', () => {
  const units = [['yuan', 2, '#,##0.00'], ['wan', 6, '#,##0.00####']] as const;
  const amounts = [0, 1, 99, 100, 30_417_611, -123_456, 999_999_999_999_999];

  it.each(units.flatMap(([unit, places, shown]) => amounts.map((fen) => [fen, unit, places, shown] as const)))('is %i fen in %s to %i decimals, and no fen more or less', (fen, unit, places, shown) => {
    const { value: amount, format } = shownCell(fen, { kind: 'fen' }, 'zh', unit);
    expect(format).toBe(shown);
    const [whole = '', decimals = ''] = String(amount).replace('-', '').split('.');
    expect(decimals.length).toBeLessThanOrEqual(places);
    expect(`${whole}${decimals.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '')).toBe(String(Math.abs(fen)));
  });

  it('is text where a spreadsheet program would not keep all its digits', () => {
    expect(value(Number.MAX_SAFE_INTEGER, 'fen')).toBe('90071992547409.91');
    expect(value(-1_000_000_000_000_005, 'fen')).toBe('-10000000000000.05');
    expect(shownCell(Number.MAX_SAFE_INTEGER, { kind: 'fen' }, 'zh', 'wan').value).toBe('9007199254.740991');
  });

  it('says a code in words of the language, and one without words as it is', () => {
    expect([value('OVERDUE'), value('OVERDUE', 'text', 'en'), value('SOMETHING')]).toEqual(['逾期', 'Overdue', 'SOMETHING']);
    expect([value(['OVERDUE', 'L1']), value(['OVERDUE', 'L1'], 'text', 'en'), value([])]).toEqual(['逾期、L1', 'Overdue, L1', '']);
    expect([value(true, 'flag'), value(false, 'flag', 'en'), shownCell(true, { kind: 'flag' }, 'zh', 'yuan').value]).toEqual(['符合', 'Broken', '是']);
    expect(value({ zh: '合计', en: 'Total' }, 'fen', 'en')).toBe('Total');
  });

  it('is a day as a day, an instant as the clock in Shanghai has it, and a rate in percent', () => {
    expect(value('2026-10-09', 'date')).toEqual(new Date('2026-10-09T00:00:00Z'));
    expect(value('2026-10-08T16:30:00Z', 'instant')).toEqual(new Date('2026-10-09T00:30:00Z'));
    expect(shownCell(14_500, { kind: 'ppm' }, 'zh', 'wan')).toEqual({ value: 0.0145, format: '0.00##%' });
  });

  it('is empty where there is nothing', () => {
    expect(shownCell(null, { kind: 'fen' }, 'zh', 'wan')).toEqual({});
  });
});
