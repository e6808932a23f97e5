import { fenOf, typedOf } from '../../amounts/typed-amount.js';
import { ppmOf, typedRateOf } from '../../amounts/typed-rate.js';
import { nameOf } from './draft.js';

/** How a rule is written down: figures as people type them, words out of those that there are. */
export type RuleKind = 'rate' | 'amount' | 'whole' | 'flag' | 'day' | 'word' | 'words' | 'fixed';

/** Words that a rule may be, where it has a choice. */
export const RULE_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'contribution.rounding': ['CEIL', 'FLOOR', 'HALF_UP'], 'layers.rounding': ['CEIL', 'FLOOR', 'HALF_UP'], 'interest.rounding': ['CEIL', 'FLOOR', 'HALF_UP'],
  'riskFund.floorSeverity': ['SOFT', 'HARD'], 'riskFund.leverageBase': ['CURRENT_BALANCE', 'INJECTED_TOTAL'], 'riskFund.insufficient': ['BANK_BEARS', 'PEND_FOR_DECISION', 'TREASURY_TOPS_UP'],
  'security.jointLiability': ['ANY', 'ALL', 'NONE'], 'caps.scope': ['ENTERPRISE', 'LOAN'], 'deadlines.anchor': ['DUE_DATE', 'FIRST_OVERDUE_DAY', 'FIXED_30_DAYS'],
  'claim.scope': ['DUE_ONLY', 'FULL_BALANCE'], 'order.tie': ['PRO_RATA', 'CLAIM_FILED_AT', 'SMALLEST_FIRST'], 'recovery.mode': ['SEQUENTIAL', 'PRO_RATA'],
  'claim.components': ['PRINCIPAL', 'INTEREST', 'PENALTY', 'COMPOUND'], 'recovery.steps': ['COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'],
};
/** Words of the scheme's own. */
const FREE: ReadonlySet<string> = new Set(['eligibility.minGrade', 'calendarRegion']);

export function kindOf(field: string, value: unknown): RuleKind {
  const name = nameOf(field);
  if (field === 'version') return 'whole';
  if (field === 'effectiveFrom') return 'day';
  if (typeof value === 'number') return name.endsWith('pm') ? 'rate' : /^caps\.|Fen$/u.test(name) ? 'amount' : 'whole';
  if (typeof value === 'boolean') return 'flag';
  if (Array.isArray(value)) return 'words';
  return RULE_CHOICES[name] === undefined && !FREE.has(name) ? 'fixed' : 'word';
}

/** A figure as one would type it. */
export function typedFigure(kind: RuleKind, value: unknown): string {
  if (typeof value !== 'number') return String(value ?? '');
  if (kind === 'rate') return typedRateOf(value);
  return kind === 'amount' ? typedOf(value, false) : String(value);
}

/** What was typed; undefined when it is no figure of this kind. */
export function figureOf(kind: RuleKind, typed: string): number | undefined {
  if (kind === 'rate') return ppmOf(typed);
  if (kind === 'amount') return fenOf(typed, false);
  return /^\d{1,15}$/u.test(typed.trim()) ? Number(typed) : undefined;
}
