import type { paths } from '@zhubao/api-client';
import type { Words } from '../../language/language.js';

export type AccountChange = paths['/api/v1/account-changes']['get']['responses'][200]['content']['application/json']['items'][number];

/** What was done to an account. */
export const ACCOUNT_ACTS: Readonly<Record<AccountChange['what'], Words>> = {
  made: { zh: '新增', en: 'Made' }, reset: { zh: '重置密码', en: 'Reset' }, disabled: { zh: '停用', en: 'Disabled' }, 'password-set': { zh: '设置密码', en: 'Password set' },
  found: { zh: '核对发现', en: 'Found changed' }, gone: { zh: '已不存在', en: 'Gone' },
};

/** On which way it was done. */
export const WAYS: Readonly<Record<AccountChange['through'], Words>> = {
  api: { zh: '接口', en: 'API' }, 'command-line': { zh: '命令行', en: 'command line' }, 'sign-in': { zh: '登录', en: 'sign-in' }, server: { zh: '服务器', en: 'server' },
};

/** What stands after it. */
export function standingOf({ disabled, oneTime }: Pick<AccountChange, 'disabled' | 'oneTime'>): Words {
  if (disabled) return { zh: '已停用', en: 'disabled' };
  return oneTime ? { zh: '一次性密码，待本人设置', en: 'one-time password, to be set' } : { zh: '可用', en: 'in use' };
}
