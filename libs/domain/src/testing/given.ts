import { expect } from '@jest/globals';
import type { CommandData, CommandName } from '../commands/index.js';
import { EVENT_CATALOGUE, type SchemeEvent, type SchemeEventType } from '../event-catalogue.js';
import type { RejectionCode } from '../kernel/rejection-catalogue.js';
import type { Facts } from '../kernel/rejection.js';
import type { PartOf, Plain } from './plain.js';
import { type Answer, Scheme } from './scheme.js';
import { type Life, step, type When } from './step.js';

/** An event that a rule leads to: its type, and the parts of its data that the rule is about. */
export interface Expected {
  readonly type: SchemeEventType;
  readonly data: object;
}

type DataOf<T extends SchemeEventType> = Extract<SchemeEvent, { readonly type: T }>['data'];

export function event<T extends SchemeEventType>(type: T, data: PartOf<Plain<DataOf<T>>> = {} as PartOf<Plain<DataOf<T>>>): Expected {
  return { type, data };
}

/** The scheme after these lives. */
export function after(...lives: Life[]): Scheme {
  return new Scheme().live(lives);
}

/** given(what happened).when(a command).then(these events) or .thenRejected(code, articles). */
export function given(...lives: Life[]): { when<N extends CommandName>(name: N, data: Plain<CommandData[N]>, when?: When): Outcome } {
  const scheme = after(...lives);
  return { when: (name, data, when) => new Outcome(scheme.take(step(name, data, when))) };
}

const CODE = /(?<![\w-])(?:[A-Z]{4,}|[A-Z]+_[A-Z_]+)(?![\w-])/g;

const EVENT_TYPES = Object.keys(EVENT_CATALOGUE);

/** Four words and more in a row, which no identifier is. */
const ENGLISH = /(?:\b[a-z]{2,} ){3}[a-z]{2,}\b/;

export class Outcome {
  constructor(private readonly answer: Answer) {}

  /** Exactly these events, in this order, over all streams. */
  then(...expected: Expected[]): void {
    const events = 'events' in this.answer ? this.answer.events : [];
    const refusal = 'rejection' in this.answer ? `${this.answer.rejection.code}: ${this.answer.rejection.en}` : '';
    expect(refusal).toBe('');
    expect(events.map((one) => one.type)).toEqual(expected.map((one) => one.type));
    events.forEach((one, index) => expect(one.data).toMatchObject({ ...expected[index]?.data }));
  }

  thenRejected(code: RejectionCode, articles: readonly string[], facts: Facts = {}): void {
    expect(this.answer).toMatchObject({ rejection: { rejected: true, code, articles, facts } });
    const { zh, en } = 'rejection' in this.answer ? this.answer.rejection : { zh: '', en: '' };
    // No placeholder stays open and no figure is missing, in either language.
    expect(`${zh}${en}`).not.toMatch(/[{}—]|undefined/);
    // People read words: no state, role, kind or event stands there by its code.
    expect([zh, en].flatMap((sentence) => sentence.match(CODE) ?? [])).toEqual([]);
    expect([zh, en].flatMap((sentence) => EVENT_TYPES.filter((type) => sentence.includes(type)))).toEqual([]);
    expect(zh).not.toMatch(ENGLISH);
  }
}
