import type { Rule } from '../rule.js';
import { field } from './field.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const uuid: Rule = {
  name: 'uuid',
  problem: 'must be a UUID',
  problemZh: '应为 UUID',
  schema: { type: 'string', format: 'uuid' },
  holds: (value) => typeof value === 'string' && UUID.test(value),
};

export const Uuid = (): PropertyDecorator => field(uuid);
