import { describe, expect, it } from '@jest/globals';
import { coded, column, flagged, summed, tableOf } from '../table.js';
import { csvOf } from './csv-file.js';

const title = { zh: '表', en: 'Table' };
const BARE = { head: false, position: 7 };
const columns = [column('name', '名称', 'Name'), summed('changeFen', '变动', 'Change')];

/** Lines below the names of the fields. */
function rows(...said: readonly { readonly name: string; readonly changeFen: number }[]): readonly string[] {
  return csvOf(tableOf(title, [], columns, said), BARE).split('\r\n').slice(1, -1);
}

describe('A table as CSV', () => {
  const whole = tableOf(title, [[{ zh: '统计截止日期', en: 'As of' }, '2026-10-09']], columns, [{ name: '甲', changeFen: 1 }, { name: '乙', changeFen: 2 }]);

  it('says above what it is, as of when and in which unit, and has its totals below, added in fen', () => {
    expect(csvOf(whole, { head: true, position: 7 })).toBe('\uFEFF统计截止日期 As of,2026-10-09\r\n金额单位 Unit,分 fen\r\n账簿位置 Log position,7\r\nname,changeFen\r\n甲,1\r\n乙,2\r\n合计 Total,3\r\n');
  });

  it('is for programs the names of its fields and its rows, with no head above and no total below', () => {
    expect(csvOf(whole, BARE)).toBe('\uFEFFname,changeFen\r\n甲,1\r\n乙,2\r\n');
  });

  it('has codes, flags as true and false, and what is several with a space between', () => {
    const words = { OVERDUE: { zh: '逾期', en: 'Overdue' } };
    const kept = flagged('kept', '执行情况', 'Kept', { zh: '符合', en: 'yes' }, { zh: '突破', en: 'NO' });
    const table = tableOf(title, [], [coded('status', '状态', 'Status', words), coded('flags', '标记', 'Flags', words), kept], [{ status: 'OVERDUE', flags: ['MISUSE', 'LATE_CLAIM'], kept: false }]);
    expect(csvOf(table, BARE)).toBe('\uFEFFstatus,flags,kept\r\nOVERDUE,MISUSE LATE_CLAIM,false\r\n');
  });

  it('quotes what needs quoting, and only that', () => {
    expect(rows({ name: '甲,"乙"\n丙', changeFen: 1 })).toEqual(['"甲,""乙""\n丙",1']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('lets no spreadsheet program run %s', (name) => {
    expect(rows({ name, changeFen: 0 })).toEqual([`'${name},0`]);
  });

  it('keeps amounts below zero as numbers, in fen', () => {
    expect(rows({ name: '冲正', changeFen: -123_456 })).toEqual(['冲正,-123456']);
  });
});
