import { PROPOSAL_STATUS_WORDS } from '@zhubao/api-client';
import type { Statuses } from './status-tag.js';

/** Where a proposal stands with its second person (四眼原则). */
export const PROPOSAL_STATUSES = {
  PROPOSED: { ...PROPOSAL_STATUS_WORDS.PROPOSED, tone: 'warn' },
  APPROVED: { ...PROPOSAL_STATUS_WORDS.APPROVED, tone: 'running' },
  EXECUTED: { ...PROPOSAL_STATUS_WORDS.EXECUTED, tone: 'good' },
  REJECTED: { ...PROPOSAL_STATUS_WORDS.REJECTED, tone: 'bad' },
  WITHDRAWN: { ...PROPOSAL_STATUS_WORDS.WITHDRAWN, tone: 'over' },
  LAPSED: { ...PROPOSAL_STATUS_WORDS.LAPSED, tone: 'over' },
} as const satisfies Statuses;
