import { type CivilDate, daysBetween } from '../calendar/index.js';
import type { Timer } from '../loan/events.js';
import type { Account, Case } from './explanation.js';
import { daysEn, inTurn, said, type Said } from './wording.js';

const TIMERS: Readonly<Record<Timer, Said>> = {
  T1: said('放款后告知管理机构的期限', 'the period for telling the Office of the disbursement'),
  T2: said('逾期满一个月前提出代偿申请的期限', 'the period for filing the claim, the end of the month overdue,'),
  T3: said('逾期满一个月后代偿的期限', 'the period for paying compensation after the month overdue'),
  T4: said('还款到期日', 'the due date of the instalment'),
};

const ARTICLES: Readonly<Record<Timer, readonly string[]>> = { T1: ['Art. 24'], T2: ['Art. 8'], T3: ['Art. 26'], T4: ['Art. 17'] };

const CAUSES: Readonly<Record<'LATE' | 'NOT_NOTIFIED' | 'BANK_STATEMENT_MISSING' | 'NOT_PAID', Said>> = {
  LATE: said('事项已办理,但已超期', 'the step was taken, but late'),
  NOT_NOTIFIED: said('银行当时仍未告知', 'the bank had still not told the Office'),
  BANK_STATEMENT_MISSING: said('银行当时仍未提出代偿申请及债权清单,无从支付', 'the bank had still filed no claim statement, so nothing could be paid'),
  NOT_PAID: said('申请已提出,但当时仍未支付', 'the claim was filed, but still unpaid'),
};

/** A deadline that passed: how it came about, when that was found, and why it was missed (Art. 8, 24, 26). */
export function explainMissedDeadline({ event, file, before, inForce }: Case<'DeadlineMissed'>): Account {
  const { timer, due, cause } = event.data;
  const foundOn = event.metadata.occurredOn;
  const daysLate = Math.max(0, daysBetween(due, foundOn));
  const [name, why] = [TIMERS[timer], CAUSES[cause]];
  return {
    said: inTurn(
      timer === 'T1' ? noticeOrigin(due, file.entries, inForce?.deadlines) : overdueOrigin(timer, due, before.queue ?? paidBeside(event, file.entries), inForce?.deadlines),
      said(`${name.zh}(${timer})为 ${due},已超期:${why.zh};于 ${foundOn} 标记,已过 ${daysLate} 天。`, `${capital(name.en)} (${timer}) ended on ${due} and was missed: ${why.en}. Flagged on ${foundOn}, ${daysEn(daysLate)} after it.`),
    ),
    figures: { timer, due, cause, foundOn, daysLate },
    articles: ARTICLES[timer],
  };
}

/** The notice that came after its deadline; the day is kept, the fact is accepted. */
export function explainLateNotice({ event: { data }, file }: Case<'DisbursementNotified'>): Account | undefined {
  if (data.onTime) return undefined;
  const due = noticeDeadline(file.entries);
  const daysLate = due === undefined ? undefined : daysBetween(due, data.notifiedOn);
  return {
    said: said(
      `放款告知于 ${data.notifiedOn} 送达${due === undefined ? '' : `,期限为 ${due},迟 ${daysLate ?? 0} 天`};照常受理并标记。`,
      `The notice of disbursement came on ${data.notifiedOn}${due === undefined ? '' : `; it was due on ${due}, ${daysEn(daysLate ?? 0)} earlier`}. It is accepted and flagged.`,
    ),
    figures: { timer: 'T1', notifiedOn: data.notifiedOn, ...(due === undefined ? {} : { due }), ...(daysLate === undefined ? {} : { daysLate }) },
  };
}

type Entries = Case['file']['entries'];

type Rules = NonNullable<Case['inForce']>['deadlines'] | undefined;

function noticeOrigin(due: CivilDate, entries: Entries, rules: Rules): Said | undefined {
  const disbursedOn = entries.flatMap(({ event }) => (event.type === 'LoanDisbursed' ? [event.data.disbursedOn] : []))[0];
  if (disbursedOn === undefined || rules === undefined) return undefined;
  const days = rules.disbursementNoticeWorkdays;
  return said(`贷款于 ${disbursedOn} 发放,其后第 ${days} 个工作日为 ${due}。`, `The loan was disbursed on ${disbursedOn}; working day ${days} after it is ${due}.`);
}

interface Overdue {
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly calendarVersion: number;
}

/** A payment that came late has taken the loan out of the queue; the payment itself then carries its days. */
function paidBeside({ metadata: { commandId } }: Case<'DeadlineMissed'>['event'], entries: Entries): Overdue | null {
  return entries.flatMap(({ event }) => (event.type === 'CompensatedFromEnterpriseFund' && event.metadata.commandId === commandId ? [event.data] : []))[0] ?? null;
}

function overdueOrigin(timer: Timer, due: CivilDate, overdue: Overdue | null, rules: Rules): Said | undefined {
  if (overdue === null) return undefined;
  const days = rules?.compensationWorkdays;
  return inTurn(
    said(`贷款自 ${overdue.overdueSince} 起逾期,于 ${overdue.monthEndsOn} 满一个月。`, `The loan is overdue since ${overdue.overdueSince}; its month ended on ${overdue.monthEndsOn}.`),
    timer !== 'T3' || days === undefined ? undefined : said(
      `其后第 ${days} 个工作日为 ${due}(工作日历第 ${overdue.calendarVersion} 版)。`,
      `Working day ${days} after it is ${due} (calendar version ${overdue.calendarVersion}).`,
    ),
  );
}

function noticeDeadline(entries: Entries): CivilDate | undefined {
  return entries.reduce<CivilDate | undefined>((due, { event }) => {
    if (event.type === 'LoanDisbursed') return event.data.noticeDeadline;
    return event.type === 'DeadlineMoved' && event.data.timer === 'T1' ? event.data.to : due;
  }, undefined);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
