import type { Sentence } from '../../kernel/rejection-catalogue.js';
import type { Ratio } from './ratio.js';

/** One line of the monthly table: a count, an amount, or a rate with both its parts. What the log does not hold has no value, and says so. */
export interface Statistic {
  readonly item: string;
  readonly title: Sentence;
  readonly unit: 'COUNT' | 'FEN' | 'PPM';
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly denominatorUnit: 'COUNT' | 'FEN' | null;
  /** Of what a rate is a rate, and of which day or period. */
  readonly note: Sentence | null;
}

export function count(item: string, zh: string, en: string, value: number): Statistic {
  return { item, title: said(zh, en), unit: 'COUNT', value, numerator: null, denominator: null, denominatorUnit: null, note: null };
}

export function amount(item: string, zh: string, en: string, value: number | null): Statistic {
  return { item, title: said(zh, en), unit: 'FEN', value, numerator: null, denominator: null, denominatorUnit: null, note: null };
}

export function rate(item: string, zh: string, en: string, { numerator, denominator, ppm }: Ratio, noteZh: string, noteEn: string): Statistic {
  return { item, title: said(zh, en), unit: 'PPM', value: ppm, numerator, denominator, denominatorUnit: 'FEN', note: said(noteZh, noteEn) };
}

export function said(zh: string, en: string): Sentence {
  return { zh, en };
}
