import type { Statuses } from './status-tag.js';

/** Where a proposal stands with its second person (四眼原则). */
export const PROPOSAL_STATUSES = {
  PROPOSED: { zh: '待复核', en: 'Waiting', tone: 'warn' },
  APPROVED: { zh: '已通过', en: 'Approved', tone: 'running' },
  EXECUTED: { zh: '已执行', en: 'Carried out', tone: 'good' },
  REJECTED: { zh: '未通过', en: 'Rejected', tone: 'bad' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', tone: 'over' },
  LAPSED: { zh: '已失效', en: 'Lapsed', tone: 'over' },
} as const satisfies Statuses;
