import type { Language } from '../../problems/read-language.js';
import type { Cell, Heading } from '../table.js';

/** A cell of a sheet: what it holds, and how a spreadsheet program shows that. */
export interface ShownCell {
  readonly value?: string | number | Date;
  readonly format?: string;
  readonly wrap?: boolean;
}

/** Digits that a spreadsheet program keeps of a number. */
const MOST_FEN = 10 ** 15;
const AHEAD_MS = 8 * 3_600_000;
const YES = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

/** A cell as people read it: words for codes, 元 for fen, days and instants (Asia/Shanghai) as such. */
export function shownCell(cell: Cell, { kind, words }: Pick<Heading, 'kind' | 'words'>, language: Language): ShownCell {
  if (cell === null) return {};
  if (typeof cell === 'number') return figure(cell, kind);
  if (typeof cell === 'boolean') return { value: (words?.[`${cell}`] ?? YES[`${cell}`])[language] };
  if (typeof cell === 'object') return { value: 'zh' in cell ? cell[language] : cell.map(called).join(language === 'zh' ? '、' : ', ') };
  if (kind === 'date' && cell !== '') return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (kind === 'instant') return { value: new Date(Date.parse(cell) + AHEAD_MS), format: 'yyyy-mm-dd hh:mm:ss' };
  return { value: called(cell) };

  function called(code: string): string {
    return words !== undefined && Object.hasOwn(words, code) ? words[code]?.[language] ?? code : code;
  }
}

function figure(amount: number, kind: Heading['kind']): ShownCell {
  if (kind === 'ppm') return { value: amount / 1_000_000, format: '0.00##%' };
  if (kind !== 'fen') return { value: amount, format: '0' };
  // A double next to so many fen has the same two decimals; beyond the digits that are kept it is written as text, to the fen.
  return Math.abs(amount) < MOST_FEN ? { value: amount / 100, format: '#,##0.00' } : { value: `${Math.trunc(amount / 100)}.${String(Math.abs(amount % 100)).padStart(2, '0')}` };
}
