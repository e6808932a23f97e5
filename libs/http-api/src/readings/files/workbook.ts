import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../../problems/read-language.js';
import type { Cell, Heading, Table } from '../table.js';
import { shownCell, type Unit } from './shown-cell.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a table is shown to who reads it: in which language and unit, and up to which position of the log it goes. */
export interface WorkbookOptions {
  readonly language: Language;
  readonly unit: Unit;
  readonly position: number;
}

const UNITS = { yuan: { zh: '元', en: 'yuan' }, wan: { zh: '万元', en: 'CNY 10,000' } } as const;

/** A table for people (ECMA-376), as the screen shows it: codes in words, amounts in 元 or 万元, days as days; its head names both clocks, the unit and the position. */
export async function workbookOf({ title, head, notes = [], columns, rows, totals }: Table, { language, unit, position }: WorkbookOptions): Promise<Buffer> {
  const bold = { fontWeight: 'bold' } as const;
  const said = [...head, [{ zh: '金额单位', en: 'Unit' }, UNITS[unit][language]], [{ zh: '账簿位置', en: 'Log position' }, String(position)]] as const;
  const lines = [said.map((line) => inOneLine(line, language)).join('　'), ...notes.map((line) => inOneLine(line, language))];
  const cellsOf = (row: readonly Cell[]) => columns.map((column, index) => shownCell(row[index] ?? null, column, language, unit));
  const above = [[{ value: title[language], fontSize: 14, ...bold }], ...lines.map((value) => [{ value }])];
  const sheet = [
    ...above,
    columns.map((column) => ({ value: column.title[language], wrap: true, ...(isFigure(column) && { align: 'right' as const }), ...bold })),
    ...rows.map(cellsOf),
    ...(totals ? [cellsOf(totals).map((cell) => ({ ...cell, ...bold }))] : []),
  ];
  const widths = columns.map((column, index) => ({ width: widthOf(column, [column.title, ...rows.map((row) => row[index] ?? null)].map((cell) => shownCell(cell, column, language, unit).value)) }));
  return writeXlsxFile(sheet, { sheet: sheetName(title[language]), columns: widths, stickyRowsCount: above.length + 1 }).toBuffer();
}

function inOneLine([name, value]: Table['head'][number], language: Language): string {
  return language === 'zh' ? `${name.zh}：${inShanghai(value)}` : `${name.en}: ${inShanghai(value)}`;
}

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const AHEAD_MS = 8 * 3_600_000;

/** Instants as the clock on the wall in Shanghai has them, to the second. */
function inShanghai(text: string): string {
  return text.replaceAll(INSTANT, (instant) => new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 19).replace('T', ' '));
}

function isFigure({ kind }: Heading): boolean {
  return kind === 'fen' || kind === 'ppm' || kind === 'whole';
}

const [NARROWEST, WIDEST] = [10, 48];

/** Wide enough for what stands there, a Chinese character being two letters wide; figures and days have a width of their own. */
function widthOf({ kind }: Heading, values: readonly unknown[]): number {
  if (kind === 'fen') return 18;
  if (kind === 'instant') return 20;
  if (kind === 'date') return 12;
  const longest = values.reduce((most: number, value) => (typeof value === 'string' ? Math.max(most, [...value].reduce((width, letter) => width + (letter > '\u2E7F' ? 2 : 1), 2)) : most), NARROWEST);
  return Math.min(longest, WIDEST);
}

/** A sheet's name has 31 characters at most, and none of these (ECMA-376, 18.2.19). */
function sheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
