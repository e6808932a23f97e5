import { STANDING_WORDS } from '@zhubao/api-client';
import type { Statuses } from './status-tag.js';

/** What keeps a queued loan from being paid, or nothing does (Art. 26). */
export const STANDINGS = {
  PAYABLE: { ...STANDING_WORDS.PAYABLE, tone: 'good' },
  RUN_REFUSED: { ...STANDING_WORDS.RUN_REFUSED, tone: 'bad' },
  MONTH_NOT_OVER: { ...STANDING_WORDS.MONTH_NOT_OVER, tone: 'early' },
  NOT_CLAIMED: { ...STANDING_WORDS.NOT_CLAIMED, tone: 'warn' },
  WAIVED: { ...STANDING_WORDS.WAIVED, tone: 'over' },
} as const satisfies Statuses;
