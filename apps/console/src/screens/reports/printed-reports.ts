import type { Words } from '../../language/language.js';

export interface PrintedReport {
  /** Its name in addresses: of the screen, and below `/api/v1/reports/`. */
  readonly name: string;
  readonly title: Words;
  /** Begins on a day that one says, goes by the calendar, or is of the as-of day alone. */
  readonly period: 'from' | 'calendar' | 'day';
}

/** What is filed (09 · reports), in the order of the binder. */
export const PRINTED_REPORTS: readonly PrintedReport[] = [
  { name: 'fund-statement', title: { zh: '资金收支明细账', en: 'Funds' }, period: 'from' },
  { name: 'statistics', title: { zh: '业务统计表', en: 'Statistics' }, period: 'calendar' },
  { name: 'compensations', title: { zh: '代偿明细表', en: 'Compensations' }, period: 'from' },
  { name: 'payment-order', title: { zh: '代偿顺序核查', en: 'Order of payment' }, period: 'from' },
  { name: 'recoveries', title: { zh: '追偿资金分配', en: 'Recoveries' }, period: 'from' },
  { name: 'deadlines', title: { zh: '时限执行情况', en: 'Deadlines' }, period: 'from' },
  { name: 'limits', title: { zh: '限额执行情况', en: 'Limits' }, period: 'day' },
  { name: 'exceptions', title: { zh: '例外与更正登记', en: 'Exceptions' }, period: 'from' },
];
