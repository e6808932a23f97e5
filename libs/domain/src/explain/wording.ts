import type { Role } from '../commands/index.js';
import { type Fen, type Rounding, yuan } from '../money/index.js';

/** One statement in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export function said(zh: string, en: string): Said {
  return { zh, en };
}

/** Statements one after another; those that do not apply are left out. */
export function inTurn(...parts: readonly (Said | undefined)[]): Said {
  const kept = parts.filter((part) => part !== undefined);
  return { zh: kept.map(({ zh }) => zh).join(''), en: kept.map(({ en }) => en).join(' ') };
}

/** An amount for people, in yuan. */
export function cny(amount: Fen): Said {
  return { zh: `${yuan(amount)} 元`, en: `CNY ${yuan(amount)}` };
}

/** A number of days in an English sentence. */
export function daysEn(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

export const ROUNDED: Readonly<Record<Rounding, Said>> = {
  FLOOR: said('向下取整到分', 'rounded down to the fen'),
  CEIL: said('向上取整到分', 'rounded up to the fen'),
  HALF_UP: said('四舍五入到分', 'rounded half up to the fen'),
};

export const ROLES: Readonly<Record<Role, Said>> = {
  OFFICE: said('领导小组办公室', 'the Office'),
  BANK: said('合作银行', 'the bank'),
  LEADING_GROUP: said('领导小组', 'the leading group'),
  TREASURY: said('市财政', 'the treasury'),
  AUDITOR: said('审计', 'the auditor'),
  REGULATOR: said('监管部门', 'the regulator'),
  ADMIN: said('管理员', 'the administrator'),
  SYSTEM: said('系统', 'the engine'),
};

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `Art. 26` as the measure prints it: 第二十六条. */
export function articleZh(article: string): string {
  const no = Number(article.replace('Art. ', ''));
  if (!Number.isInteger(no) || no < 1 || no > 99) return article;
  const tens = Math.floor(no / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `第${head}${DIGITS[no % 10] ?? ''}条`;
}
