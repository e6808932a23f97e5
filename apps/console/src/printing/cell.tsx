import { Amount } from '../amounts/amount.js';
import { Rate } from '../amounts/rate.js';
import { Articles } from '../articles/articles.js';
import { Moment } from '../dates/shanghai.js';
import { wordsOfEvent } from '../events/event-words.js';
import { useLanguage } from '../language/language.js';
import { CODES } from './codes.js';
import type { PrintedCell, PrintedColumn } from './table.js';

const FIGURES = new Set<PrintedColumn['kind']>(['fen', 'ppm', 'whole']);

export function isFigure({ kind }: PrintedColumn): boolean {
  return FIGURES.has(kind);
}

/** Text of some length, which is not to be broken into a column of single characters. */
export function isLong({ kind }: PrintedColumn, value: PrintedCell | undefined): boolean {
  if (kind !== 'text') return false;
  return typeof value === 'object' ? (value?.zh.length ?? 0) > SHORT : typeof value === 'string' && value.length > SHORT;
}

const SHORT = 6;
const ARTICLES = /^Art\. \d+(?:, ?Art\. \d+)*$/u;

/** One cell by the kind of its column. */
export function Cell({ column: { field, kind }, value }: { readonly column: PrintedColumn; readonly value: PrintedCell | undefined }) {
  const { t } = useLanguage();
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return <>{t(value)}</>;
  if (typeof value === 'number' && kind === 'fen') return <Amount fen={value} />;
  if (typeof value === 'number' && kind === 'ppm') return <Rate ppm={value} />;
  if (typeof value === 'string' && kind === 'instant') return <Moment at={value} short />;
  if (kind === 'date') return <span style={{ whiteSpace: 'nowrap' }}>{value}</span>;
  if (typeof value === 'boolean') return <>{value ? t({ zh: '是', en: 'Yes' }) : t({ zh: '否', en: 'No' })}</>;
  if (typeof value === 'string' && ARTICLES.test(value)) return <Articles articles={value.split(/, ?/u)} />;
  const words = CODES[field]?.[value] ?? (field === 'reversedType' ? wordsOfEvent(String(value)) : undefined);
  return <>{words === undefined ? value : t(words)}</>;
}
