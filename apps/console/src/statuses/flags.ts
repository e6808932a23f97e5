import type { Words } from '../language/language.js';

/** What was noticed of a loan and stays on its file. */
export const FLAGS: Readonly<Record<string, Words>> = {
  CLAIM_DEVIATION: { zh: '申请额与复算不符', en: 'Claim deviates' },
  LATE_CLAIM: { zh: '申请超期', en: 'Late claim' },
  LATE_COMPENSATION: { zh: '代偿超期', en: 'Late compensation' },
  LATE_NOTICE: { zh: '告知超期', en: 'Late notice' },
  MISUSE: { zh: '挪用', en: 'Misuse' },
  PAYER_NOT_BORROWER: { zh: '他人代还', en: 'Paid by another' },
  REPORTED_AFTER_YOUNGER_PAID: { zh: '后报逾期', en: 'Reported after a younger was paid' },
};
