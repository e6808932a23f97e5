import type { Fault } from '@zhubao/application';
import { malformed } from '../problems/problem.js';
import type { Account } from './accounts.js';
import { EVERY_ROLE } from './viewer.js';

/** Names that can be typed, said and put into an address. */
const USER = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const FIELDS = ['user', 'role', 'org'];

/** Who is to have an account, as it came in. @throws Problem MALFORMED with every fault */
export function accountAsked(body: unknown): Pick<Account, 'user' | 'role' | 'org'> {
  const record: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const faults: Fault[] = [];
  const user = typeof record['user'] === 'string' && USER.test(record['user']) ? record['user'] : undefined;
  if (user === undefined) faults.push({ field: 'user', problem: 'must be 1 to 64 of a-z, 0-9, dot, dash and underscore', problemZh: '应为 1 至 64 个小写字母、数字、点、横线或下划线' });
  const role = EVERY_ROLE.find((one) => one === record['role']);
  if (role === undefined) faults.push({ field: 'role', problem: `must be one of ${EVERY_ROLE.join(', ')}`, problemZh: `应为下列之一：${EVERY_ROLE.join('、')}` });
  const org = typeof record['org'] === 'string' && record['org'].trim() !== '' && record['org'].length <= 100 && record['org'].isWellFormed() ? record['org'] : undefined;
  if (org === undefined) faults.push({ field: 'org', problem: 'must be 1 to 100 characters; of a bank, its bankId', problemZh: '应为 1 至 100 个字符；银行为其 bankId' });
  for (const name of Object.keys(record)) if (!FIELDS.includes(name)) faults.push({ field: name.slice(0, 80), problem: 'is not known here', problemZh: '不是此处的字段' });
  if (user === undefined || role === undefined || org === undefined || faults.length > 0) throw malformed(faults);
  return { user, role, org };
}
