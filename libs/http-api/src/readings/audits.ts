import { type AuditRecord, lastAudits, recordedAudits, recordedCheckpoint } from '@zhubao/application';
import { EVERY_ROLE } from '../access/viewer.js';
import { LOOK_INTO_THE_LOG } from './admits.js';
import { day, whole } from './parameter.js';
import { reading } from './reading.js';
import { ANY_OBJECT, choiceOf, DAY, INSTANT, listOf, objectOf, TEXT, WHOLE } from './schemas.js';
import { coded, column, tableOf } from './table.js';
import { CLOSE_WORDS } from '../words/act-words.js';

const violation = objectOf({ invariant: WHOLE, subject: TEXT, stream: TEXT, eventId: TEXT, position: WHOLE, figures: ANY_OBJECT });
const close = objectOf({
  type: choiceOf('SelfAuditPassed', 'SelfAuditFailed', 'CheckpointSigned'), recordedAt: INSTANT, closedDay: DAY,
  events: WHOLE, position: WHOLE, invariants: listOf(WHOLE), hindsightCount: WHOLE, violationCount: WHOLE, newCount: WHOLE, violations: listOf(violation),
  size: WHOLE, root: TEXT, note: TEXT, keyNames: listOf(TEXT),
}, ['events', 'position', 'invariants', 'hindsightCount', 'violationCount', 'newCount', 'violations', 'size', 'root', 'note', 'keyNames']);

/** What an audit or a signature of a close says in print. */
interface CloseRow extends Pick<AuditRecord, 'type'> {
  readonly closedDay: string;
  readonly recordedAt: string;
  readonly events?: number;
  readonly size?: number;
  readonly violationCount?: number;
  readonly hindsightCount?: number;
  readonly keyNames?: readonly string[];
}

/** Day closes (日终) as they were audited and signed, in the order in which they were recorded. */
export const audits = reading({
  name: 'listAudits', path: 'audits', admits: LOOK_INTO_THE_LOG, summary: { zh: '日终自查与签名', en: 'Self-audits and signed closes' }, parameters: { last: whole(1, 1_000) }, clocks: 'none',
  answer: objectOf({ closes: listOf(close) }),
  async read(sources, { query: { last } }) {
    const records = last === undefined ? await recordedAudits(sources.events) : await lastAudits(sources.events, last);
    return { closes: records.map(({ type, data, metadata: { recordedAt } }) => ({ type, recordedAt, ...data })) };
  },
  table: async ({ closes }, _sources, { viewer }) => tableOf({ zh: '日终自查与签名', en: 'Self-audits and signed closes' }, [[{ zh: '填报单位', en: 'Prepared by' }, viewer.org]], [
    column('closedDay', '日终', 'Close', 'date'), coded('type', '结果', 'Result', CLOSE_WORDS), { field: 'events', title: { zh: '事件数', en: 'Events' }, kind: 'whole', value: ({ events, size }) => events ?? size ?? null },
    { field: 'violationCount', title: { zh: '违反', en: 'Violations' }, kind: 'whole', value: ({ violationCount }) => violationCount ?? null },
    { field: 'hindsightCount', title: { zh: '事后看来', en: 'In hindsight' }, kind: 'whole', value: ({ hindsightCount }) => hindsightCount ?? null },
    { field: 'keyNames', title: { zh: '签名', en: 'Keys' }, kind: 'text', value: ({ keyNames }) => keyNames ?? null }, column('recordedAt', '登记时刻', 'Recorded', 'instant'),
  ], closes as readonly CloseRow[]),
});

/** What late facts show of past days: no failure, and apart from them. */
export const hindsight = reading({
  name: 'listHindsight', path: 'hindsight', admits: LOOK_INTO_THE_LOG, summary: { zh: '事后看来', en: 'In hindsight' }, parameters: {}, clocks: 'none',
  answer: objectOf({
    breaches: listOf(objectOf({
      invariant: WHOLE, subject: TEXT, day: DAY, figures: ANY_OBJECT, zh: TEXT, en: TEXT, cause: objectOf({ on: DAY, position: WHOLE, eventId: TEXT, stream: TEXT, recordedAt: INSTANT }),
    })),
  }),
  read: async (sources) => ({ breaches: await sources.hindsight.breaches() }),
  table: async ({ breaches }, _sources, { viewer }) => tableOf({ zh: '事后看来', en: 'In hindsight' }, [[{ zh: '填报单位', en: 'Prepared by' }, viewer.org]], [
    column('day', '营业日', 'Day', 'date'), column('invariant', '不变量', 'Invariant', 'whole'), column('subject', '主体', 'Subject'), { field: 'said', title: { zh: '说明', en: 'What it shows' }, kind: 'text', value: ({ zh, en }) => ({ zh, en }) },
  ], breaches),
});

/** The checkpoint that was signed at a day close, or at the newest one: what witnesses and banks cosign, open to all. */
export const checkpoint = reading({
  name: 'getCheckpoint', path: 'checkpoint', admits: EVERY_ROLE, summary: { zh: '已签名的检查点', en: 'Signed checkpoint' }, parameters: { day }, clocks: 'none',
  answer: objectOf({ closedDay: DAY, size: WHOLE, root: TEXT, note: TEXT, keyNames: listOf(TEXT) }),
  read: async (sources, { query }) => recordedCheckpoint(sources.events, query.day),
});
