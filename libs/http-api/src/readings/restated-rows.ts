import { REPORT_FIELD_WORDS } from '../words/figure-words.js';
import { LOAN_FLAG_WORDS, LOAN_STATUS_WORDS } from '../words/loan-words.js';
import { ENTERPRISE_STATUS_WORDS } from '../words/party-words.js';
import type { SeenDay } from './seen-difference.js';
import { coded, type Column, column } from './table.js';

type Said = string | boolean | readonly string[] | null;

/** One field of a close that stands otherwise than it was first reported: an amount, or what else it says. */
interface RestatedRow {
  readonly close: string;
  readonly kind: keyof typeof KINDS;
  readonly subject: string;
  readonly field: string;
  readonly beforeFen: number | null;
  readonly afterFen: number | null;
  readonly changeFen: number | null;
  readonly before: Said;
  readonly after: Said;
}

const KINDS = { POOL: { zh: '资金池', en: 'Pool' }, LOAN: { zh: '贷款', en: 'Loan' }, ENTERPRISE: { zh: '企业', en: 'Enterprise' } } as const;
const SAID = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' }, ...ENTERPRISE_STATUS_WORDS, ...LOAN_FLAG_WORDS, ...LOAN_STATUS_WORDS };

export const restatedColumns: readonly Column<RestatedRow>[] = [
  column('close', '日终', 'Close', 'date'), coded('kind', '种类', 'Kind', KINDS), column('subject', '主体', 'Subject'), coded('field', '项目', 'Field', REPORT_FIELD_WORDS),
  column('beforeFen', '原报金额', 'Amount first reported', 'fen'), column('afterFen', '重述金额', 'Amount restated', 'fen'), column('changeFen', '变动', 'Change', 'fen'),
  coded('before', '原报', 'First reported', SAID), coded('after', '重述', 'Restated', SAID),
];

export function restatedRows({ close, pools, loans, enterprises }: SeenDay): readonly RestatedRow[] {
  return ([['POOL', pools], ['LOAN', loans], ['ENTERPRISE', enterprises]] as const).flatMap(([kind, subjects]) => subjects.flatMap(({ id, fields }) => fields.map(({ field, before, after, changeFen = null }) => ({
    close, kind, subject: id, field, beforeFen: amountOf(before), afterFen: amountOf(after), changeFen, before: saidOf(before), after: saidOf(after),
  }))));
}

function amountOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function saidOf(value: unknown): Said {
  if (typeof value === 'number' || value === null || value === undefined) return null;
  return typeof value === 'boolean' ? value : Array.isArray(value) ? value.map(String) : String(value);
}
