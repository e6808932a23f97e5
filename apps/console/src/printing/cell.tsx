import { Amount } from '../amounts/amount.js';
import { Rate } from '../amounts/rate.js';
import { Articles } from '../articles/articles.js';
import { Moment } from '../dates/shanghai.js';
import { useLanguage } from '../language/language.js';
import { CODES } from './codes.js';
import type { PrintedCell, PrintedColumn } from './table.js';

const FIGURES = new Set<PrintedColumn['kind']>(['fen', 'ppm', 'whole']);

export function isFigure({ kind }: PrintedColumn): boolean {
  return FIGURES.has(kind);
}

const ARTICLES = /^Art\. \d+(?:, ?Art\. \d+)*$/u;

/** One cell by the kind of its column. */
export function Cell({ column: { field, kind }, value }: { readonly column: PrintedColumn; readonly value: PrintedCell | undefined }) {
  const { t } = useLanguage();
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && kind === 'fen') return <Amount fen={value} />;
  if (typeof value === 'number' && kind === 'ppm') return <Rate ppm={value} />;
  if (typeof value === 'string' && kind === 'instant') return <Moment at={value} short />;
  if (kind === 'date') return <span style={{ whiteSpace: 'nowrap' }}>{value}</span>;
  if (typeof value === 'boolean') return <>{value ? t({ zh: '是', en: 'Yes' }) : t({ zh: '否', en: 'No' })}</>;
  if (typeof value === 'string' && ARTICLES.test(value)) return <Articles articles={value.split(/, ?/u)} />;
  const words = CODES[field]?.[value];
  return <>{words === undefined ? value : t(words)}</>;
}
