import type { Statuses } from './status-tag.js';

/** States of a cooperation agreement (Art. 7, 18). */
export const AGREEMENT_STATUSES = {
  UNSIGNED: { zh: '未签约', en: 'Not signed', tone: 'early' },
  ACTIVE: { zh: '合作中', en: 'Active', tone: 'good' },
  SUSPENDED: { zh: '已暂停', en: 'Suspended', tone: 'warn' },
  TERMINATED: { zh: '已终止', en: 'Ended', tone: 'over' },
} as const satisfies Statuses;
