import { LOAN_STATUS_WORDS } from '@zhubao/api-client';
import type { Statuses } from './status-tag.js';

/** States of a loan in the words of the regulation, in the order of its life (Art. 12 to 28). */
export const LOAN_STATUSES: Statuses = {
  APPLIED: { ...LOAN_STATUS_WORDS.APPLIED, tone: 'early' },
  APPROVED: { ...LOAN_STATUS_WORDS.APPROVED, tone: 'early' },
  DECLINED: { ...LOAN_STATUS_WORDS.DECLINED, tone: 'over' },
  RECOMMENDED: { ...LOAN_STATUS_WORDS.RECOMMENDED, tone: 'early' },
  FILED: { ...LOAN_STATUS_WORDS.FILED, tone: 'early' },
  FILING_REFUSED: { ...LOAN_STATUS_WORDS.FILING_REFUSED, tone: 'over' },
  CONTRIBUTED: { ...LOAN_STATUS_WORDS.CONTRIBUTED, tone: 'early' },
  SIGNED: { ...LOAN_STATUS_WORDS.SIGNED, tone: 'early' },
  CLEARED: { ...LOAN_STATUS_WORDS.CLEARED, tone: 'early' },
  DISBURSED: { ...LOAN_STATUS_WORDS.DISBURSED, tone: 'running' },
  REPAID: { ...LOAN_STATUS_WORDS.REPAID, tone: 'good' },
  OVERDUE: { ...LOAN_STATUS_WORDS.OVERDUE, tone: 'bad' },
  CLAIMED: { ...LOAN_STATUS_WORDS.CLAIMED, tone: 'bad' },
  COMPENSATED: { ...LOAN_STATUS_WORDS.COMPENSATED, tone: 'warn' },
  SHORTFALL_APPLIED: { ...LOAN_STATUS_WORDS.SHORTFALL_APPLIED, tone: 'warn' },
  SHARED: { ...LOAN_STATUS_WORDS.SHARED, tone: 'warn' },
  CLOSED: { ...LOAN_STATUS_WORDS.CLOSED, tone: 'good' },
  WRITTEN_OFF: { ...LOAN_STATUS_WORDS.WRITTEN_OFF, tone: 'over' },
  WITHDRAWN: { ...LOAN_STATUS_WORDS.WITHDRAWN, tone: 'over' },
};
