import { Big } from 'big.js';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, ColumnKind, Table } from './table.js';

export const CSV_TYPE = 'text/csv';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetOptions {
  readonly format: 'csv' | 'xlsx';
  /** Amounts in 万元 for people; fen else. */
  readonly inWan: boolean;
}

/** A table as a file: CSV by RFC 4180 in UTF-8 with a byte order mark, which spreadsheet programs need to read Chinese, or XLSX. */
export async function sheetOf(table: Table, { format, inWan }: SheetOptions): Promise<{ readonly type: string; readonly body: string | Buffer }> {
  return format === 'csv' ? { type: `${CSV_TYPE}; charset=utf-8`, body: csv(table, inWan) } : { type: XLSX_TYPE, body: await xlsx(table, inWan) };
}

function csv({ head, columns, rows, totals }: Table, inWan: boolean): string {
  const lines = [
    ...withUnit(head, inWan).map(([{ zh, en }, value]) => [`${zh} ${en}`, harmless(value)]),
    columns.map(({ title, kind }) => `${title.zh} ${title.en}${unitOf(kind, inWan)}`),
    ...[...rows, ...(totals ? [totals] : [])].map((row) => row.map((cell, index) => plain(cell, columns[index]?.kind ?? 'text', inWan))),
  ];
  return stringify(lines, { bom: true, record_delimiter: '\r\n' });
}

async function xlsx({ title, head, columns, rows, totals }: Table, inWan: boolean): Promise<Buffer> {
  const bold = { fontWeight: 'bold' } as const;
  const sheet = [
    [{ value: `${title.zh} ${title.en}`, ...bold }],
    ...withUnit(head, inWan).map(([{ zh, en }, value]) => [{ value: `${zh} ${en}` }, { value }]),
    columns.map(({ title: { zh, en }, kind }) => ({ value: `${zh} ${en}${unitOf(kind, inWan)}`, ...bold })),
    ...rows.map((row) => row.map((cell, index) => excelCell(cell, columns[index]?.kind ?? 'text', inWan))),
    ...(totals ? [totals.map((cell, index) => ({ ...excelCell(cell, columns[index]?.kind ?? 'text', inWan), ...bold }))] : []),
  ];
  return writeXlsxFile(sheet).toBuffer();
}

function withUnit(head: Table['head'], inWan: boolean): Table['head'] {
  return [...head, [{ zh: '金额单位', en: 'Unit' }, inWan ? '万元 CNY 10,000' : '分 fen']];
}

function unitOf(kind: ColumnKind, inWan: boolean): string {
  if (kind === 'fen') return inWan ? '（万元）' : '（分 fen）';
  return kind === 'ppm' ? '（ppm）' : '';
}

function plain(cell: Cell, kind: ColumnKind, inWan: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if (typeof cell === 'object') return `${cell.zh} ${cell.en}`;
  return kind === 'fen' && inWan && typeof cell === 'number' ? wan(cell) : String(cell);
}

/** Text that a spreadsheet program would run as a formula is marked as text (OWASP, CSV injection); amounts below zero stay numbers. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function excelCell(cell: Cell, kind: ColumnKind, inWan: boolean): { readonly value?: string | number | boolean; readonly format?: string } {
  if (cell === null) return {};
  if (typeof cell === 'object') return { value: `${cell.zh} ${cell.en}` };
  if (kind === 'fen' && inWan && typeof cell === 'number') return { value: Number(wan(cell)), format: '#,##0.00####' };
  return typeof cell === 'number' ? { value: cell, format: kind === 'fen' ? '#,##0' : '0' } : { value: cell };
}

/** Exact: a fen is six places of 万元. */
function wan(fen: number): string {
  return new Big(fen).div(1_000_000).toFixed(6).replace(/(\.\d\d\d*?)0+$/, '$1');
}
