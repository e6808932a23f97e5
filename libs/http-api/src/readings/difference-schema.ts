import type { CauseEntry } from '@zhubao/domain';
import { deadlineSchema } from './report-schema.js';
import { choiceOf, DAY, eventEntryFields, FEN, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { column, type Column } from './table.js';

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

/** The events that did it, as rows. */
export const causeColumns: readonly Column<CauseEntry>[] = [
  column('occurredOn', '业务日期', 'Took effect', 'date'), column('recordedAt', '登记时刻', 'Recorded', 'instant'), column('type', '事件', 'Event'), column('zh', '名称', 'Called'),
  column('stream', '事件流', 'Stream'), column('cause', '缘由', 'Cause'), column('late', '晚登记', 'Late', 'flag'),
  { field: 'lines', title: { zh: '分录（借正贷负，分）', en: 'Lines (debits positive, fen)' }, kind: 'text', value: ({ lines }) => lines.map(({ account, amountFen }) => `${account} ${amountFen}`).join('; ') },
];
