import type { Words } from '../language/language.js';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Who acts. */
export const ROLES: Readonly<Record<string, Words>> = {
  OFFICE: said('助保办', 'Office'), BANK: said('合作银行', 'Bank'), LEADING_GROUP: said('领导小组', 'Leading group'), TREASURY: said('财政', 'Treasury'),
  AUDITOR: said('审计', 'Auditor'), REGULATOR: said('监管', 'Regulator'), ADMIN: said('系统管理员', 'Administrator'),
};
