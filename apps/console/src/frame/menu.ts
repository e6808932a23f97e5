import type { Words } from '../language/language.js';

export interface MenuEntry {
  readonly path: string;
  readonly title: Words;
  readonly roles: readonly string[];
}

const BUSINESS = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR'];
/** Who gives commands; the others look. */
const ACTING = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY'];

export const MENU: readonly MenuEntry[] = [
  { path: '/', title: { zh: '今日', en: 'Today' }, roles: BUSINESS },
  { path: '/loans', title: { zh: '贷款', en: 'Loans' }, roles: BUSINESS },
  { path: '/claims', title: { zh: '代偿工作台', en: 'Claims' }, roles: BUSINESS },
  { path: '/work', title: { zh: '业务办理', en: 'Work' }, roles: ACTING },
  { path: '/proposals', title: { zh: '复核', en: 'Approvals' }, roles: BUSINESS },
  { path: '/funds', title: { zh: '资金', en: 'Funds' }, roles: BUSINESS },
  { path: '/enterprises', title: { zh: '企业与黑名单', en: 'Enterprises' }, roles: BUSINESS },
  { path: '/reports', title: { zh: '报表', en: 'Reports' }, roles: BUSINESS },
  { path: '/difference', title: { zh: '时点', en: 'Points in time' }, roles: BUSINESS },
  { path: '/audit', title: { zh: '审计', en: 'Audit' }, roles: [...BUSINESS, 'ADMIN'] },
  { path: '/policy', title: { zh: '方案', en: 'Policy' }, roles: [...BUSINESS, 'ADMIN'] },
];

/** What a role may look at; the first is where it begins. */
export function menuOf(role: string): readonly MenuEntry[] {
  return MENU.filter(({ roles }) => roles.includes(role));
}

/** Whether an address lies at an entry or below it. */
export function isWithin(pathname: string, { path }: MenuEntry): boolean {
  return pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
}
