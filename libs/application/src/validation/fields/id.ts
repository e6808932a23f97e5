import type { Rule } from '../rule.js';
import { field } from './field.js';

const MAX_ID_LENGTH = 64;
const ID = /^[\p{Script=Han}A-Za-z0-9〔（(][\p{Script=Han}A-Za-z0-9\-_.:/〔〕（）()]*$/u;

const id: Rule = {
  name: 'id',
  problem: `must be an id of 1 to ${MAX_ID_LENGTH} letters, digits, Chinese characters or -_.:/〔〕（）()`,
  problemZh: `应为 1 至 ${MAX_ID_LENGTH} 个字符的编号，可用字母、数字、汉字及 -_.:/〔〕（）()`,
  schema: { type: 'string', minLength: 1, maxLength: MAX_ID_LENGTH },
  holds: (value) => typeof value === 'string' && value.length <= MAX_ID_LENGTH && ID.test(value) && !isInherited(value),
};

/** An id that names streams and keys maps, so its alphabet is narrow. */
export const Id = (): PropertyDecorator => field(id);

/** `constructor` and its like would find something in a map that is a plain object. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}
