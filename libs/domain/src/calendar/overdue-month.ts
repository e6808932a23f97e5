import { type CivilDate, addDays, addMonths } from './civil-date.js';
import { type WorkdayFound, type WorkingCalendar, nextWorkdayFrom, nthWorkdayAfter } from './working-calendar.js';

/** How "overdue for more than one month" (逾期超过1个月) is read. The defaults are 1, DUE_DATE, no roll and 3. */
export interface OverdueMonthRules {
  readonly overdueMonths: number;
  /** FIXED_30_DAYS counts 30 days for each month from the due date. */
  readonly anchor: 'DUE_DATE' | 'FIRST_OVERDUE_DAY' | 'FIXED_30_DAYS';
  /** Whether a month that ends on a day off ends on the next working day instead. */
  readonly rollMonthEnd: boolean;
  /** Working days after the month end within which the Office pays (Art. 26). */
  readonly compensationWorkdays: number;
}

export interface OverdueMonth {
  readonly overdueSince: CivilDate;
  /** The last day of the month: the loan is not yet overdue for *more than* a month. */
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  /** The last day to pay, or null while a year it needs is unpublished. */
  readonly deadline: CivilDate | null;
  /** True when an unpublished year leaves the deadline (and a rolled month end) open. */
  readonly provisional: boolean;
  readonly calendarVersion: number;
}

/** The dates that follow from an instalment due on `dueDate` and left unpaid (Art. 26; 民法典201, 202). */
export function overdueMonth(dueDate: CivilDate, rules: OverdueMonthRules, calendar: WorkingCalendar): OverdueMonth {
  const unrolled = monthEnd(dueDate, rules);
  const rolled: WorkdayFound = rules.rollMonthEnd ? nextWorkdayFrom(calendar, unrolled) : { published: true, date: unrolled };
  const monthEndsOn = rolled.published ? rolled.date : unrolled;
  const last = rolled.published ? nthWorkdayAfter(calendar, monthEndsOn, rules.compensationWorkdays) : rolled;
  return {
    overdueSince: addDays(dueDate, 1),
    monthEndsOn,
    compensableFrom: addDays(monthEndsOn, 1),
    deadline: last.published ? last.date : null,
    provisional: !last.published,
    calendarVersion: calendar.version,
  };
}

function monthEnd(dueDate: CivilDate, { anchor, overdueMonths }: OverdueMonthRules): CivilDate {
  switch (anchor) {
    case 'DUE_DATE': return addMonths(dueDate, overdueMonths);
    case 'FIRST_OVERDUE_DAY': return addMonths(addDays(dueDate, 1), overdueMonths);
    case 'FIXED_30_DAYS': return addDays(dueDate, 30 * overdueMonths);
    default: return unknownAnchor(anchor);
  }
}

function unknownAnchor(anchor: never): never {
  throw new RangeError(`unknown anchor ${String(anchor)} of the overdue month`);
}
