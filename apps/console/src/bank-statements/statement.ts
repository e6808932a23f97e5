import { fenOf } from '../amounts/typed-amount.js';
import { recordsOf } from './csv.js';

/** One line of a bank's statement. */
export interface StatementLine {
  /** Its line in the file, counted from 1 with the head. */
  readonly no: number;
  readonly day: string;
  /** Fen; what came in is positive. */
  readonly amountFen: number;
  readonly reference: string;
  readonly text: string;
}

export interface Statement {
  readonly lines: readonly StatementLine[];
  /** Lines that cannot be read: no day, or no amount. */
  readonly unreadable: readonly number[];
  /** Columns that are needed and were not found in the head. */
  readonly missing: readonly ('day' | 'amount')[];
}

/** How banks head their columns; the first that fits counts. What a bank calls credited has come in. */
const COLUMNS = {
  day: /^(?:交易日期|记账日期|入账日期|日期|交易时间|date)/iu,
  amount: /^(?:金额|发生额|交易金额|amount)/iu,
  in: /^(?:收入|贷方|存入|credit|in$)/iu,
  out: /^(?:支出|借方|支取|debit|out$)/iu,
  reference: /(?:流水号|凭证号|交易序号|reference|ref$)/iu,
  text: /(?:摘要|用途|备注|附言|description|text)/iu,
} as const;

/** Reads a statement from CSV. Lines before the head, such as the account's name, are passed over. */
export function readStatement(csv: string): Statement {
  const records = recordsOf(csv.replace(/^\uFEFF/u, ''));
  const headAt = records.findIndex((record) => record.some((title) => COLUMNS.day.test(title.trim())));
  const head = (records[headAt] ?? []).map((title) => title.trim());
  const place = (column: keyof typeof COLUMNS): number => head.findIndex((title) => COLUMNS[column].test(title));
  const at = { day: place('day'), amount: place('amount'), in: place('in'), out: place('out'), reference: place('reference'), text: place('text') };
  const missing = [...(at.day < 0 ? ['day' as const] : []), ...(at.amount < 0 && at.in < 0 && at.out < 0 ? ['amount' as const] : [])];
  if (missing.length > 0) return { lines: [], unreadable: [], missing };
  const read = records.slice(headAt + 1).map((record, index) => {
    const cell = (column: number): string => record[column]?.trim() ?? '';
    const amountFen = at.in >= 0 || at.out >= 0 ? signed(cell(at.in), cell(at.out)) : signedOf(cell(at.amount));
    return { no: headAt + index + 2, day: dayOf(cell(at.day)), amountFen, reference: cell(at.reference), text: cell(at.text) };
  });
  const lines = read.flatMap(({ day, amountFen, ...rest }) => (day === undefined || amountFen === undefined || amountFen === 0 ? [] : [{ ...rest, day, amountFen }]));
  return { lines, unreadable: read.filter(({ day, amountFen }) => day === undefined || !amountFen).map(({ no }) => no), missing };
}

function signed(cameIn: string, wentOut: string): number | undefined {
  const [into, out] = [cameIn, wentOut].map((text) => (text === '' || text === '-' ? 0 : signedOf(text)));
  return into === undefined || out === undefined ? undefined : into - out;
}

function signedOf(text: string): number | undefined {
  const plain = text.replace(/^[+-]/u, '').replace(/^[¥￥]/u, '');
  const fen = fenOf(plain, false);
  return fen !== undefined && text.startsWith('-') ? -fen : fen;
}

/** `2026-3-1`, `2026/03/01`, `20260301` and `2026年3月1日`, with or without a time. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?!\d)/u.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
