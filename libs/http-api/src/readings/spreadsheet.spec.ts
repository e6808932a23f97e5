import { describe, expect, it } from '@jest/globals';
import { sheetOf } from './spreadsheet.js';
import { column, type Table, tableOf } from './table.js';

const title = { zh: '表', en: 'Table' };
const columns = [column('name', '名称', 'Name'), column('changeFen', '变动', 'Change', 'fen')];

async function csv(table: Table, inWan = false): Promise<readonly string[]> {
  const { body } = await sheetOf(table, { format: 'csv', inWan });
  return String(body).split('\r\n').slice(2, -1);
}

describe('A table as CSV', () => {
  it('quotes what needs quoting, and only that', async () => {
    expect(await csv(tableOf(title, [], columns, [{ name: '甲,"乙"\n丙', changeFen: 1 }]))).toEqual(['"甲,""乙""\n丙",1']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('lets no spreadsheet program run %s', async (name) => {
    expect(await csv(tableOf(title, [], columns, [{ name, changeFen: 0 }]))).toEqual([`'${name},0`]);
  });

  it('keeps amounts below zero as numbers', async () => {
    expect(await csv(tableOf(title, [], columns, [{ name: '冲正', changeFen: -123_456 }]))).toEqual(['冲正,-123456']);
    expect(await csv(tableOf(title, [], columns, [{ name: '冲正', changeFen: -123_456 }]), true)).toEqual(['冲正,-0.123456']);
  });

  it('shows 万元 with two to six places', async () => {
    const rows = [1, 10_000, 1_000_000, 123_456_700_000].map((changeFen) => ({ name: '', changeFen }));
    expect(await csv(tableOf(title, [], columns, rows), true)).toEqual([',0.000001', ',0.01', ',1.00', ',123456.70']);
  });
});
