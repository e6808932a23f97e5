import { isCivilDate } from '@zhubao/domain';
import type { Rule } from '../rule.js';
import { field } from './field.js';

export const civilDay: Rule = {
  name: 'civilDay',
  problem: 'must be a day that exists, written YYYY-MM-DD',
  problemZh: '应为真实存在的日期，格式 YYYY-MM-DD',
  schema: { type: 'string', format: 'date' },
  holds: (value) => typeof value === 'string' && isCivilDate(value),
};

/** A civil date in Asia/Shanghai. */
export const CivilDay = (): PropertyDecorator => field(civilDay);
