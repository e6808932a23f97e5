import { FUND_WORDS, RECOVERY_SOURCE_WORDS, SIZE_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Values that are chosen from, in words. */
export const CHOICE_NAMES: Readonly<Record<string, Words>> = {
  ...FUND_WORDS, ...SIZE_WORDS, ...RECOVERY_SOURCE_WORDS,
  SCORECARD: said('评分卡', 'Scorecard'), RATING: said('信用评级', 'Rating'),
  WORKING_CAPITAL: said('流动资金贷款', 'Working capital'), MORTGAGE: said('抵押', 'Mortgage'), PLEDGE: said('质押', 'Pledge'), GUARANTEE: said('保证', 'Guarantee'),
  LEGAL_REPRESENTATIVE: said('法定代表人', 'Legal representative'), ACTUAL_CONTROLLER: said('实际控制人', 'Actual controller'), MAIN_SHAREHOLDER: said('主要股东', 'Main shareholder'), SPOUSE: said('配偶', 'Spouse'),
  UNMATCHED: said('账内无', 'Not in the books'), DUPLICATE: said('对账单重复', 'Duplicate'), BOOKS_ONLY: said('账内有、对账单无', 'Not on the statement'), IN: said('收', 'In'), OUT: said('付', 'Out'),
  '360': said('360 天', '360 days'), '365': said('365 天', '365 days'),
};
