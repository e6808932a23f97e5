import type { JsonSchema } from '@zhubao/application';
import type { Parameters } from '../readings/parameter.js';
import { CHANGES_PARAMETERS } from './account-changes.controller.js';
import { EVERY_ROLE } from './viewer.js';

const text: JsonSchema = { type: 'string' };
const who = { user: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' }, role: { type: 'string', enum: EVERY_ROLE }, org: { type: 'string', minLength: 1, maxLength: 100 } };

export const accountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'oneTime', 'disabled'], properties: { ...who, oneTime: { type: 'boolean' }, disabled: { type: 'boolean' } } };
export const newAccountSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org', 'password'], properties: { ...who, password: { ...text, description: 'good once, to set another; shown this once' } } };
export const accountAskedSchema: JsonSchema = { type: 'object', additionalProperties: false, required: ['user', 'role', 'org'], properties: who };

const change: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['no', 'at', 'what', 'by', 'through', 'user', 'role', 'org', 'oneTime', 'disabled'],
  properties: {
    no: { type: 'integer', description: 'from 1, without gaps' }, at: { type: 'string', format: 'date-time' },
    what: { type: 'string', enum: ['made', 'reset', 'disabled', 'password-set', 'found', 'gone'], description: '"found" and "gone": the account was another than the record said' },
    by: { ...text, description: 'an account, of the command line a user of the machine' }, through: { type: 'string', enum: ['api', 'command-line', 'sign-in', 'server'] },
    ...who, oneTime: { type: 'boolean' }, disabled: { type: 'boolean' },
  },
};
export const accountChangesSchema: JsonSchema = { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array', items: change }, next: { anyOf: [{ type: 'integer' }, { type: 'null' }] } } };

type Operation = readonly [path: string, method: 'get' | 'post', operationId: string, summary: string, answer: 'Accounts' | 'Account' | 'NewAccount' | 'AccountChanges', parameters?: Parameters];

/** Not there where an identity provider vouches for callers. */
export const ACCOUNT_OPERATIONS: readonly Operation[] = [
  ['/api/v1/accounts', 'get', 'listAccounts', '本地账户 Local accounts', 'Accounts'],
  ['/api/v1/accounts', 'post', 'addAccount', '新增账户 Make an account, with a one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/reset', 'post', 'resetAccount', '重置密码 Give an account a new one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/disable', 'post', 'disableAccount', '停用账户 Disable an account', 'Account'],
  ['/api/v1/account-changes', 'get', 'listAccountChanges', '账户变更记录 Who made, changed or disabled an account, the newest first', 'AccountChanges', CHANGES_PARAMETERS],
];
