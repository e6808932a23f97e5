import type { JsonSchema } from '@zhubao/application';
import { EVERY_ROLE } from './viewer.js';

const text: JsonSchema = { type: 'string' };
const who = { user: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' }, role: { type: 'string', enum: EVERY_ROLE }, org: { type: 'string', minLength: 1, maxLength: 100 } };

export const accountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'oneTime', 'disabled'], properties: { ...who, oneTime: { type: 'boolean' }, disabled: { type: 'boolean' } } };
export const newAccountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'password'], properties: { ...who, password: { ...text, description: 'good once, to set another; shown this once' } } };
export const accountAskedSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org'], properties: who };

type Operation = readonly [path: string, method: 'get' | 'post', operationId: string, summary: string, answer: 'Accounts' | 'Account' | 'NewAccount'];

/** Not there where an identity provider vouches for callers. */
export const ACCOUNT_OPERATIONS: readonly Operation[] = [
  ['/api/v1/accounts', 'get', 'listAccounts', '本地账户 Local accounts', 'Accounts'],
  ['/api/v1/accounts', 'post', 'addAccount', '新增账户 Make an account, with a one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/reset', 'post', 'resetAccount', '重置密码 Give an account a new one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/disable', 'post', 'disableAccount', '停用账户 Disable an account', 'Account'],
];
