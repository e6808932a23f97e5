import type { Language } from '../../problems/read-language.js';
import type { Cell, Heading } from '../table.js';

/** A cell of a sheet: what it holds, and how a spreadsheet program shows that. */
export interface ShownCell {
  readonly value?: string | number | Date;
  readonly format?: string;
  readonly wrap?: boolean;
}

/** What amounts are shown in: 元 has two decimals of a fen, 万元 six. */
export type Unit = 'yuan' | 'wan';

const PLACES = { yuan: 2, wan: 6 } as const;
const FORMATS = { yuan: '#,##0.00', wan: '#,##0.00####' } as const;

/** Digits that a spreadsheet program keeps of a number. */
const MOST_FEN = 10 ** 15;
const AHEAD_MS = 8 * 3_600_000;
const YES = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

/** A cell as people read it: words for codes, 元 or 万元 for fen, days and instants (Asia/Shanghai) as such. */
export function shownCell(cell: Cell, { kind, words }: Pick<Heading, 'kind' | 'words'>, language: Language, unit: Unit): ShownCell {
  if (cell === null) return {};
  if (typeof cell === 'number') return figure(cell, kind, unit);
  if (typeof cell === 'boolean') return { value: (words?.[`${cell}`] ?? YES[`${cell}`])[language] };
  if (typeof cell === 'object') return { value: 'zh' in cell ? cell[language] : cell.map(called).join(language === 'zh' ? '、' : ', ') };
  if (kind === 'date' && cell !== '') return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (kind === 'instant') return { value: new Date(Date.parse(cell) + AHEAD_MS), format: 'yyyy-mm-dd hh:mm:ss' };
  return { value: called(cell) };

  function called(code: string): string {
    return words !== undefined && Object.hasOwn(words, code) ? words[code]?.[language] ?? code : code;
  }
}

function figure(amount: number, kind: Heading['kind'], unit: Unit): ShownCell {
  if (kind === 'ppm') return { value: amount / 1_000_000, format: '0.00##%' };
  if (kind !== 'fen') return { value: amount, format: '0' };
  // A double next to so many fen has the same decimals; beyond the digits that are kept it is written as text, to the fen.
  const [places, one] = [PLACES[unit], 10 ** PLACES[unit]];
  return Math.abs(amount) < MOST_FEN ? { value: amount / one, format: FORMATS[unit] } : { value: `${Math.trunc(amount / one)}.${String(Math.abs(amount % one)).padStart(places, '0')}` };
}
