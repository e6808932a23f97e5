import type { Statuses } from './status-tag.js';

/** States of an enterprise (Art. 12, 30). */
export const ENTERPRISE_STATUSES = {
  REGISTERED: { zh: '已登记', en: 'Registered', tone: 'early' },
  NOMINATED: { zh: '已推荐', en: 'Nominated', tone: 'early' },
  ROSTER: { zh: '在册', en: 'On the roster', tone: 'running' },
  POOL_MEMBER: { zh: '池内企业', en: 'Pool member', tone: 'good' },
  BLACKLISTED: { zh: '黑名单', en: 'Blacklisted', tone: 'bad' },
} as const satisfies Statuses;
