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
export function reject(code: Exclude<RejectionCode, ReasonedCode>, facts: Facts, articles?: readonly string[], sentence?: Sentence): Rejection;
/** A code that frames a reason has sentences of its own here; {@link rejectFor} puts a reason into those of the catalogue, in each language. */
export function reject(code: ReasonedCode, facts: Facts, articles: readonly string[], sentence: Sentence): Rejection;
export function reject(code: RejectionCode, facts: Facts, articles: readonly string[] = REJECTIONS[code].articles, { zh, en }: Sentence = REJECTIONS[code]): Rejection {
  return { rejected: true, code, articles, zh: fill(zh, facts, 'zh'), en: fill(en, facts, 'en'), facts };
}

/** Codes whose sentence has a reason in it, and the fact that holds it. */
const REASON = { INVALID: 'problem', SCHEDULE_INVALID: 'problem', POLICY_INVALID: 'problem', NOT_REVERSIBLE: 'why' } as const;
type ReasonedCode = keyof typeof REASON;

/** Refuses for a reason that is said in both languages; among the facts it stands in English. */
export function rejectFor(code: ReasonedCode, { zh, en }: Sentence, facts: Facts = {}): Rejection {
  const { articles, zh: framed, en: asIs } = REJECTIONS[code];
  return reject(code, { ...facts, [REASON[code]]: en }, articles, { zh: framed.replace(`{${REASON[code]}}`, () => zh), en: asIs });
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
