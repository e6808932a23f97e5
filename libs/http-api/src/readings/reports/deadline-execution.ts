import { type DeadlineDocument, deadlineExecution, printInstant, type Sentence } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { reading } from '../reading.js';
import { deadlineSchema } from '../report-schema.js';
import { choiceOf, listOf, objectOf, orNull, RATIO, TEXT, TIMERS, WHOLE } from '../schemas.js';
import { scopeCondition } from '../scope.js';
import { coded, column, periodHead, tableOf } from '../table.js';
import { TIMER_STATE_WORDS, TIMER_WORDS } from '../../words/loan-words.js';
import { periodFields, periodOf, periodParameters } from './period.js';

const timer = objectOf({ timer: choiceOf(...TIMERS), due: WHOLE, met: WHOLE, metLate: WHOLE, missed: WHOLE, open: WHOLE, onTime: RATIO });

/** 时限执行情况表: the deadlines that fell due in the period, and how each kind was kept. */
export const deadlinesKept = reading({
  name: 'reportDeadlines', path: 'reports/deadlines', admits: BUSINESS, summary: { zh: '时限执行情况表', en: 'Deadlines and how they were kept' }, parameters: periodParameters, clocks: 'both',
  answer: objectOf({ ...periodFields, timers: listOf(timer), rows: listOf(objectOf({ ...deadlineSchema, agreementId: orNull(TEXT) })) }),
  async read(sources, asked) {
    const { from, point, agreements } = await periodOf(sources, asked);
    const documents = await sources.collect<DeadlineDocument>('deadlines', scopeCondition(agreements), point);
    return { from, asOf: point.asOf, knownAt: printInstant(point.knownAt), ...deadlineExecution(documents, from, point.asOf) };
  },
  async table({ from, rows, timers }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    const kept = timers.map(({ timer: name, due, met, metLate, missed, open, onTime: { ppm } }): readonly [Sentence, string] => [
      { zh: `${TIMER_WORDS[name].zh}（应办/按期/超期办结/逾期未办/未到期，按期率）`, en: `${TIMER_WORDS[name].en} (due/met/late/missed/open, on time)` }, `${due}/${met}/${metLate}/${missed}/${open}，${ppm === null ? '—' : `${ppm / 10_000} %`}`,
    ]);
    const table = tableOf({ zh: '时限执行情况表', en: 'Deadlines and how they were kept' }, periodHead(from, point, asked.viewer), [
      coded('timer', '时限', 'Timer', TIMER_WORDS), column('subject', '贷款', 'Loan'), column('agreementId', '合作协议', 'Agreement'), column('due', '期限', 'Due', 'date'), column('metOn', '办结日', 'Met on', 'date'),
      coded('state', '状态', 'State', TIMER_STATE_WORDS), column('daysLate', '超期天数', 'Days late', 'whole'),
    ], rows);
    return { ...table, notes: kept };
  },
});
