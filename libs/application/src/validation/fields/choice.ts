import type { Rule } from '../rule.js';
import { field } from './field.js';

export function oneOf(...choices: readonly (string | number)[]): Rule {
  return {
    name: 'choice',
    problem: `must be one of ${choices.join(', ')}`,
    problemZh: `应为下列之一：${choices.join('、')}`,
    schema: { enum: choices },
    holds: (value) => (typeof value === 'string' || typeof value === 'number') && choices.includes(value),
  };
}

/** One of the values the contract lists. */
export const Choice = (...choices: readonly (string | number)[]): PropertyDecorator => field(oneOf(...choices));
