import type { EnterpriseStatus, Role } from '@zhubao/domain';
import { said, type WordsOf } from './words.js';

/** States of an enterprise (Art. 12, 30). */
export const ENTERPRISE_STATUS_WORDS: WordsOf<EnterpriseStatus> = {
  REGISTERED: said('已登记', 'Registered'), NOMINATED: said('已推荐', 'Nominated'), ROSTER: said('在册', 'On the roster'), POOL_MEMBER: said('池内企业', 'Pool member'), BLACKLISTED: said('黑名单', 'Blacklisted'),
};

export const SIZE_WORDS = { MICRO: said('微型', 'Micro'), SMALL: said('小型', 'Small'), MEDIUM: said('中型', 'Medium'), LARGE: said('大型', 'Large') } as const;

/** States of a cooperation agreement (Art. 7, 18). */
export const AGREEMENT_STATUS_WORDS = {
  UNSIGNED: said('未签约', 'Not signed'), ACTIVE: said('合作中', 'Active'), SUSPENDED: said('已暂停', 'Suspended'), TERMINATED: said('已终止', 'Ended'),
} as const;

/** Who works here, in the words of the regulation. */
export const ROLE_WORDS: WordsOf<Role> = {
  OFFICE: said('助保贷办公室', 'Office'), BANK: said('合作银行', 'Bank'), LEADING_GROUP: said('领导小组', 'Leading group'), TREASURY: said('财政', 'Treasury'), AUDITOR: said('审计', 'Auditor'),
  REGULATOR: said('监管', 'Regulator'), ADMIN: said('系统管理', 'Administrator'), SYSTEM: said('系统', 'System'),
};
