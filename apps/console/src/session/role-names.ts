import type { Words } from '../language/language.js';

/** Who works here, in the words of the regulation. */
export const ROLE_NAMES: Readonly<Record<string, Words>> = {
  OFFICE: { zh: '助保贷办公室', en: 'Office' },
  BANK: { zh: '合作银行', en: 'Bank' },
  LEADING_GROUP: { zh: '领导小组', en: 'Leading group' },
  TREASURY: { zh: '财政', en: 'Treasury' },
  AUDITOR: { zh: '审计', en: 'Auditor' },
  REGULATOR: { zh: '监管', en: 'Regulator' },
  ADMIN: { zh: '系统管理', en: 'Administrator' },
  SYSTEM: { zh: '系统', en: 'System' },
};
