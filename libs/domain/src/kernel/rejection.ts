import { yuan, percent, fen, ppm } from '../money/index.js';
import { REJECTIONS, type RejectionCode, type Sentence } from './rejection-catalogue.js';
import { inWords } from './rejection-words.js';

export type Fact = string | number | boolean | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/** A refusal: what rule, by which articles, said in both languages with its figures, and the figures for machines. */
export interface Rejection {
  readonly rejected: true;
  readonly code: RejectionCode;
  readonly articles: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly facts: Facts;
}

/**
 * Refuses with the catalogue's sentences, by default those of the code, their `{placeholders}` filled from the facts:
 * names ending in `Fen` print as yuan, in `Ppm` as per cent, and codes in words. The facts themselves stay codes and figures.
 */
export function reject(code: RejectionCode, facts: Facts, articles: readonly string[] = REJECTIONS[code].articles, { zh, en }: Sentence = REJECTIONS[code]): Rejection {
  return { rejected: true, code, articles, zh: fill(zh, facts, 'zh'), en: fill(en, facts, 'en'), facts };
}

export function isRejection(value: object): value is Rejection {
  return 'rejected' in value && value.rejected === true;
}

function fill(sentence: string, facts: Facts, language: keyof Sentence): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => print(name, facts[name], language, facts['what']));
}

function print(name: string, fact: Fact | undefined, language: keyof Sentence, what: Fact | undefined): string {
  if (typeof fact === 'number' && name.endsWith('Fen')) return yuan(fen(fact));
  if (typeof fact === 'number' && name.endsWith('Ppm')) return percent(ppm(fact));
  if (Array.isArray(fact)) return fact.map((one) => inWords(name, String(one), language, what)).join(language === 'zh' ? '、' : ', ');
  return fact === undefined ? '—' : inWords(name, String(fact), language, what);
}
