import { AGREEMENT_STATUS_WORDS } from '@zhubao/api-client';
import type { Statuses } from './status-tag.js';

/** States of a cooperation agreement (Art. 7, 18). */
export const AGREEMENT_STATUSES = {
  UNSIGNED: { ...AGREEMENT_STATUS_WORDS.UNSIGNED, tone: 'early' },
  ACTIVE: { ...AGREEMENT_STATUS_WORDS.ACTIVE, tone: 'good' },
  SUSPENDED: { ...AGREEMENT_STATUS_WORDS.SUSPENDED, tone: 'warn' },
  TERMINATED: { ...AGREEMENT_STATUS_WORDS.TERMINATED, tone: 'over' },
} as const satisfies Statuses;
