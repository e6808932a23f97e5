import { ENTERPRISE_STATUS_WORDS } from '@zhubao/api-client';
import type { Statuses } from './status-tag.js';

/** States of an enterprise (Art. 12, 30). */
export const ENTERPRISE_STATUSES = {
  REGISTERED: { ...ENTERPRISE_STATUS_WORDS.REGISTERED, tone: 'early' },
  NOMINATED: { ...ENTERPRISE_STATUS_WORDS.NOMINATED, tone: 'early' },
  ROSTER: { ...ENTERPRISE_STATUS_WORDS.ROSTER, tone: 'running' },
  POOL_MEMBER: { ...ENTERPRISE_STATUS_WORDS.POOL_MEMBER, tone: 'good' },
  BLACKLISTED: { ...ENTERPRISE_STATUS_WORDS.BLACKLISTED, tone: 'bad' },
} as const satisfies Statuses;
