import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../table.js';

export const CSV_TYPE = 'text/csv';

/** Whether lines stand above the names of the fields and totals below the rows, and up to which position of the log they go. */
export interface CsvOptions {
  readonly head: boolean;
  readonly position: number;
}

const UNIT = [{ zh: '金额单位', en: 'Unit' }, '分 fen'] as const;

/**
 * A table as data: RFC 4180 in UTF-8, the names of its fields and its rows; amounts in fen, rates in ppm, codes as the API has
 * them, several of one cell with a space between. With its head it says of itself what it is and as of when, and has its
 * totals; a program asks for it without. The byte order mark is for spreadsheet programs: without it Chinese names are not read.
 */
export function csvOf({ head, notes = [], columns, rows, totals }: Table, { head: hasHead, position }: CsvOptions): string {
  const above = hasHead ? [...head, UNIT, [{ zh: '账簿位置', en: 'Log position' }, String(position)] as const, ...notes] : [];
  const lines = [
    ...above.map(([{ zh, en }, value]) => [`${zh} ${en}`, harmless(value)]),
    columns.map(({ field }) => field),
    ...[...rows, ...(hasHead && totals ? [totals] : [])].map((row) => row.map(plain)),
  ];
  return stringify(lines, { bom: true, record_delimiter: '\r\n' });
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if (typeof cell !== 'object') return String(cell);
  return harmless('zh' in cell ? `${cell.zh} ${cell.en}` : cell.join(' '));
}

/** Text that a spreadsheet program would run as a formula is marked as text (OWASP, CSV injection); amounts below zero stay numbers. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
