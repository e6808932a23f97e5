import type { CauseEntry } from '@zhubao/domain';
import { deadlineSchema } from './report-schema.js';
import { choiceOf, DAY, eventEntryFields, FEN, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { coded, column, type Column } from './table.js';
import { CAUSE_WORDS, EVENT_WORDS, ITSELF } from '../words/act-words.js';
import { ACCOUNT_WORDS } from '../words/book-words.js';
import { accountParts } from './journal.js';

const fieldChange = objectOf({ field: TEXT, before: {}, after: {}, changeFen: FEN }, ['changeFen']);
const subject = objectOf({ id: TEXT, change: choiceOf('CHANGED', 'APPEARED', 'VANISHED'), fields: listOf(fieldChange), causes: listOf(WHOLE) });
const deadlines = objectOf({ subject: TEXT, before: listOf(objectOf(deadlineSchema)), after: listOf(objectOf(deadlineSchema)), causes: listOf(WHOLE) });
const cause = objectOf({
  ...eventEntryFields, cause: choiceOf('NEW_BUSINESS', 'ARRIVED_LATE', 'NOT_YET_IN_EFFECT', 'NOT_YET_KNOWN'), lines: listOf(objectOf({ account: TEXT, amountFen: FEN })),
});
const point = objectOf({ asOf: DAY, knownAt: INSTANT });
const subjects = { pools: listOf(subject), loans: listOf(subject), enterprises: listOf(subject), deadlines: listOf(deadlines), events: listOf(cause) };

/** Books of the whole scheme are `null` for a bank. */
export const diffSchema = objectOf({ from: point, to: point, ...subjects, journal: orNull(listOf(fieldChange)) });

export const restatementSchema = objectOf({
  from: DAY, to: DAY, knownAt: INSTANT, days: listOf(objectOf({ close: DAY, debitsChangeFen: orNull(FEN), creditsChangeFen: orNull(FEN), ...subjects })),
});

/** A line that an event booked, or an event that booked none. */
interface CauseRow extends Omit<CauseEntry, 'lines'> {
  readonly account: string | null;
  readonly accountPool: string | null;
  readonly amountFen: number | null;
}

/** The events that did it, a row for each line that one booked. */
export function causeRows(events: readonly CauseEntry[]): readonly CauseRow[] {
  return events.flatMap(({ lines, ...event }): readonly CauseRow[] => (lines.length === 0 ? [{ ...event, account: null, accountPool: null, amountFen: null }] : lines.map(({ account, amountFen }) => ({ ...event, ...accountParts(account), amountFen }))));
}

export const causeColumns: readonly Column<CauseRow>[] = [
  column('occurredOn', '业务日期', 'Took effect', 'date'), column('recordedAt', '登记时刻', 'Recorded', 'instant'), coded('type', '事件', 'Event', EVENT_WORDS), column('stream', '事件流', 'Stream'), column('position', '序号', 'Position', 'whole'),
  coded('cause', '缘由', 'Cause', CAUSE_WORDS), column('late', '晚登记', 'Late', 'flag'), { field: 'user', title: { zh: '经办', en: 'By' }, kind: 'text', value: ({ actor }) => (actor.role === 'SYSTEM' ? actor.role : `${actor.user} ${actor.org}`), words: ITSELF },
  coded('account', '科目', 'Account', ACCOUNT_WORDS), column('accountPool', '科目所属资金池', 'Pool of the account'), column('amountFen', '金额（借正贷负）', 'Amount, debits positive', 'fen'),
];
