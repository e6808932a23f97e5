import { describe, expect, it } from '@jest/globals';
import type { Cell, ColumnKind } from '../table.js';
import { shownCell } from './shown-cell.js';

const words = { OVERDUE: { zh: '逾期', en: 'Overdue' }, true: { zh: '符合', en: 'Kept' }, false: { zh: '突破', en: 'Broken' } };
const value = (cell: Cell, kind: ColumnKind = 'text', language: 'zh' | 'en' = 'zh') => shownCell(cell, { kind, words }, language).value;

describe('A cell for people', () => {
  it.each([0, 1, 99, 100, 30_417_611, -123_456, 999_999_999_999_999])('is %i fen in yuan to two decimals, and no fen more or less', (fen) => {
    const { value: yuan, format } = shownCell(fen, { kind: 'fen' }, 'zh');
    expect(format).toBe('#,##0.00');
    const [whole = '', decimals = ''] = String(yuan).replace('-', '').split('.');
    expect(decimals.length).toBeLessThanOrEqual(2);
    expect(`${whole}${decimals.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '')).toBe(String(Math.abs(fen)));
  });

  it('is text where a spreadsheet program would not keep all its digits', () => {
    expect(value(Number.MAX_SAFE_INTEGER, 'fen')).toBe('90071992547409.91');
    expect(value(-1_000_000_000_000_005, 'fen')).toBe('-10000000000000.05');
  });

  it('says a code in words of the language, and one without words as it is', () => {
    expect([value('OVERDUE'), value('OVERDUE', 'text', 'en'), value('SOMETHING')]).toEqual(['逾期', 'Overdue', 'SOMETHING']);
    expect([value(['OVERDUE', 'L1']), value(['OVERDUE', 'L1'], 'text', 'en'), value([])]).toEqual(['逾期、L1', 'Overdue, L1', '']);
    expect([value(true, 'flag'), value(false, 'flag', 'en'), shownCell(true, { kind: 'flag' }, 'zh').value]).toEqual(['符合', 'Broken', '是']);
    expect(value({ zh: '合计', en: 'Total' }, 'fen', 'en')).toBe('Total');
  });

  it('is a day as a day, an instant as the clock in Shanghai has it, and a rate in percent', () => {
    expect(value('2026-10-09', 'date')).toEqual(new Date('2026-10-09T00:00:00Z'));
    expect(value('2026-10-08T16:30:00Z', 'instant')).toEqual(new Date('2026-10-09T00:30:00Z'));
    expect(shownCell(14_500, { kind: 'ppm' }, 'zh')).toEqual({ value: 0.0145, format: '0.00##%' });
  });

  it('is empty where there is nothing', () => {
    expect(shownCell(null, { kind: 'fen' }, 'zh')).toEqual({});
  });
});
