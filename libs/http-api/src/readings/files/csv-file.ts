import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../table.js';

export const CSV_TYPE = 'text/csv';

/**
 * A table for machines: RFC 4180 in UTF-8, the names of its fields and its rows and nothing else; amounts in fen, rates in ppm,
 * codes as the API has them, several of one cell with a space between. The byte order mark is for who opens it in a spreadsheet
 * program all the same: without it Chinese names are not read.
 */
export function csvOf({ columns, rows }: Table): string {
  return stringify([columns.map(({ field }) => field), ...rows.map((row) => row.map(plain))], { bom: true, record_delimiter: '\r\n' });
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
