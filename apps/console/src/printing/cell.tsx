import { Amount } from '../amounts/amount.js';
import { Rate } from '../amounts/rate.js';
import { Articles } from '../articles/articles.js';
import { Moment } from '../dates/shanghai.js';
import { useLanguage } from '../language/language.js';
import type { PrintedCell, PrintedColumn } from './table.js';

const FIGURES = new Set<PrintedColumn['kind']>(['fen', 'ppm', 'whole']);

export function isFigure({ kind }: PrintedColumn): boolean {
  return FIGURES.has(kind);
}

/** Text of some length, which is not to be broken into a column of single characters. */
export function isLong({ kind, words }: PrintedColumn, value: PrintedCell | undefined): boolean {
  if (kind !== 'text') return false;
  if (Array.isArray(value)) return value.length > 1;
  return typeof value === 'object' ? (value?.zh.length ?? 0) > SHORT : typeof value === 'string' && (words?.[value]?.zh ?? value).length > SHORT;
}

/** Text so short that a break in it is read worse than a wide column. */
export function isShort({ kind, words }: PrintedColumn, value: PrintedCell | undefined): boolean {
  return kind === 'flag' || (kind === 'text' && typeof value === 'string' && (words?.[value]?.zh ?? value).length <= SHORT);
}

const SHORT = 6;
const ARTICLE = /^Art\. \d+$/u;

/** One cell by the kind of its column, its codes in words. */
export function Cell({ column: { kind, words = {} }, value }: { readonly column: PrintedColumn; readonly value: PrintedCell | undefined }) {
  const { t } = useLanguage();
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return ARTICLE.test(value[0] ?? '') ? <Articles articles={value} /> : <>{value.map(called).join(t({ zh: '、', en: ', ' }))}</>;
  if (typeof value === 'object') return <>{t(value)}</>;
  if (typeof value === 'number' && kind === 'fen') return <Amount fen={value} />;
  if (typeof value === 'number' && kind === 'ppm') return <Rate ppm={value} />;
  if (typeof value === 'string' && kind === 'instant') return <Moment at={value} short />;
  if (kind === 'date') return <span style={{ whiteSpace: 'nowrap' }}>{value}</span>;
  if (typeof value === 'boolean') return <>{t(words[`${value}`] ?? (value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }))}</>;
  return <>{typeof value === 'string' ? called(value) : value}</>;

  function called(code: string): string {
    return words[code] === undefined ? code : t(words[code]);
  }
}
