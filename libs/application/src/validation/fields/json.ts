import { isBoundedJson } from '../json-bounds.js';
import type { Rule } from '../rule.js';
import { field } from './field.js';

const json: Rule = {
  name: 'json',
  problem: 'must be JSON of moderate depth and size',
  problemZh: '应为层数与大小适中的 JSON',
  schema: {},
  holds: isBoundedJson,
};

/** JSON whose shape another parser judges. */
export const AnyJson = (): PropertyDecorator => field(json);
