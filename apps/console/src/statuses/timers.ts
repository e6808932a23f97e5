import type { Words } from '../language/language.js';

/** The four duties that have a day (Art. 8, 17, 24, 26). */
export const TIMERS = {
  T1: { zh: '放款告知', en: 'Disbursement notice' },
  T2: { zh: '提出代偿申请', en: 'Filing the claim' },
  T3: { zh: '助保金代偿', en: 'Compensation' },
  T4: { zh: '到期还款', en: 'Repayment' },
} as const satisfies Readonly<Record<string, Words>>;
