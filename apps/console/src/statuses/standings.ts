import type { Statuses } from './status-tag.js';

/** What keeps a queued loan from being paid, or nothing does (Art. 26). */
export const STANDINGS = {
  PAYABLE: { zh: '可代偿', en: 'Payable', tone: 'good' },
  RUN_REFUSED: { zh: '不得先付', en: 'Run refused', tone: 'bad' },
  MONTH_NOT_OVER: { zh: '未满一个月', en: 'Month not over', tone: 'early' },
  NOT_CLAIMED: { zh: '银行未申请', en: 'Not claimed', tone: 'warn' },
  WAIVED: { zh: '已豁免顺序', en: 'Order waived', tone: 'over' },
} as const satisfies Statuses;
