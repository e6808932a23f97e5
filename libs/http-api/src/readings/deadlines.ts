import { type DeadlineDocument, deadlineReport, type DeadlineReport, workdaysBetween } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { type About, list } from './list.js';
import { day, flag, oneOf, text } from './parameter.js';
import { deadlineSchema } from './report-schema.js';
import { calendarAt, ruleBookAt } from './rules.js';
import { objectOf, orNull, TEXT, TIMER_STATES, TIMERS, WHOLE } from './schemas.js';
import { bankName, coded, column } from './table.js';
import { TIMER_STATE_WORDS, TIMER_WORDS } from '../words/loan-words.js';

/** A duty of a loan and its day, with the working days that are left for it. */
export interface DeadlineRow extends DeadlineReport {
  readonly agreementId: string | null;
  /** From the as-of day to its own; `null` when it is met, unknown, or lies in a year whose calendar is not published. */
  readonly workdaysLeft: number | null;
}

const deadlineRow = objectOf({ ...deadlineSchema, agreementId: orNull(TEXT), workdaysLeft: orNull(WHOLE) });

/** A loan has several timers: each is a row, and a page counts loans. */
async function deadlineRows(documents: readonly DeadlineDocument[], { sources, asked, point: { asOf }, values }: About): Promise<readonly DeadlineRow[]> {
  const region = (await ruleBookAt(sources, asked)).inForce(asOf)?.calendarRegion;
  const calendar = region === undefined ? undefined : await calendarAt(sources, region, asked);
  const { timer, state, dueFrom, dueTo } = values;
  return documents.flatMap(({ loanId, agreementId, timers }) => timers.flatMap((record) => {
    const one = deadlineReport(loanId, record, asOf);
    if (one === undefined || (timer !== undefined && one.timer !== timer) || (state !== undefined && one.state !== state)) return [];
    if ((dueFrom !== undefined && (one.due === null || one.due < dueFrom)) || (dueTo !== undefined && (one.due === null || one.due > dueTo))) return [];
    const left = one.metOn !== null || one.due === null || calendar === undefined ? null : workdaysBetween(calendar, asOf, one.due);
    return [{ ...one, agreementId, workdaysLeft: left === 'UNPUBLISHED' ? null : left }];
  }));
}

/** Deadlines T1 to T4 (时限): open, met, late or missed, as of the day. */
export const deadlines = list<DeadlineDocument, DeadlineRow>({
  name: 'listDeadlines', path: 'deadlines', admits: BUSINESS, summary: { zh: '时限', en: 'Deadlines' },
  collection: 'deadlines', keyField: 'loanId', agreementField: 'agreementId', item: deadlineRow, present: deadlineRows,
  filters: {
    timer: { parameter: oneOf(...TIMERS), field: 'timer', is: 'shown' },
    state: { parameter: oneOf(...TIMER_STATES), field: 'state', is: 'shown' },
    dueFrom: { parameter: day, field: 'due', is: 'shown' },
    dueTo: { parameter: day, field: 'due', is: 'shown' },
    open: { parameter: flag, field: 'nextOpenDue', is: 'set' },
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    bankId: { parameter: text(), field: 'agreementId', is: 'bank' },
    loanId: { parameter: text(), field: 'loanId', is: 'equal' },
  },
  sorts: ['nextOpenDue', 'loanId'],
  columns: [
    coded('timer', '时限', 'Timer', TIMER_WORDS), column('subject', '贷款', 'Loan'), column('agreementId', '合作协议', 'Agreement'), bankName, column('due', '期限', 'Due', 'date'), column('metOn', '办结日', 'Met on', 'date'),
    coded('state', '状态', 'State', TIMER_STATE_WORDS), column('daysLate', '超期天数', 'Days late', 'whole'), column('workdaysLeft', '剩余工作日', 'Working days left', 'whole'),
  ],
});
