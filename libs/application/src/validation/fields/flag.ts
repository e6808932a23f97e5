import type { Rule } from '../rule.js';
import { field } from './field.js';

const flag: Rule = {
  name: 'flag',
  problem: 'must be true or false',
  problemZh: '应为 true 或 false',
  schema: { type: 'boolean' },
  holds: (value) => typeof value === 'boolean',
};

export const Flag = (): PropertyDecorator => field(flag);
