import type { paths } from '@zhubao/api-client';
import type { Words } from '../../language/language.js';

export type AccountChange = paths['/api/v1/account-changes']['get']['responses'][200]['content']['application/json']['items'][number];

/** What stands after it. */
export function standingOf({ disabled, oneTime }: Pick<AccountChange, 'disabled' | 'oneTime'>): Words {
  if (disabled) return { zh: '已停用', en: 'disabled' };
  return oneTime ? { zh: '一次性密码，待本人设置', en: 'one-time password, to be set' } : { zh: '可用', en: 'in use' };
}
