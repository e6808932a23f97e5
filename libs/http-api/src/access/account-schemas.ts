import type { JsonSchema } from '@zhubao/application';
import { EVERY_ROLE } from './viewer.js';

const text: JsonSchema = { type: 'string' };
const who = { user: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' }, role: { type: 'string', enum: EVERY_ROLE }, org: { type: 'string', minLength: 1, maxLength: 100 } };

export const accountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'oneTime', 'disabled'], properties: { ...who, oneTime: { type: 'boolean' }, disabled: { type: 'boolean' } } };
export const newAccountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'password'], properties: { ...who, password: { ...text, description: 'good once, to set another; shown this once' } } };
export const accountAskedSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org'], properties: who };

export const accountChangeSchema: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['no', 'at', 'what', 'by', 'through', 'user', 'role', 'org', 'oneTime', 'disabled'],
  properties: {
    no: { type: 'integer', description: 'from 1, without gaps' }, at: { type: 'string', format: 'date-time' },
    what: { type: 'string', enum: ['made', 'reset', 'disabled', 'password-set', 'found', 'gone'], description: '"found" and "gone": the account was another than the record said' },
    by: { ...text, description: 'an account, of the command line a user of the machine' }, through: { type: 'string', enum: ['api', 'command-line', 'sign-in', 'server'] },
    ...who, oneTime: { type: 'boolean' }, disabled: { type: 'boolean' },
  },
};
