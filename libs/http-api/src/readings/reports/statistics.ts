import {
  businessStatistics, civilDate, type CivilDate, type DeadlineDocument, deadlineExecution, type EnterpriseDocument, type ExceptionDocument, type LoanDocument, type PoolDocument, printInstant,
  recoveryDistribution, withinAgreements,
} from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { oneOf, text } from '../parameter.js';
import { reading } from '../reading.js';
import { ruleBookAt } from '../rules.js';
import { choiceOf, listOf, objectOf, orNull, TEXT, WHOLE } from '../schemas.js';
import { scopeCondition } from '../scope.js';
import { coded, column, periodHead, tableOf } from '../table.js';
import { moneyEventsOf, periodFields, periodOf } from './period.js';

const said = objectOf({ zh: TEXT, en: TEXT });
const statistic = objectOf({ item: TEXT, title: said, unit: choiceOf('COUNT', 'FEN', 'PPM'), value: orNull(WHOLE), numerator: orNull(WHOLE), denominator: orNull(WHOLE), denominatorUnit: orNull(choiceOf('COUNT', 'FEN')), note: orNull(said) });

const PERIODS = ['month', 'quarter', 'year'] as const;
const BEGINNING = civilDate('1970-01-01');

/** 助保贷业务统计表 of the month, quarter or year up to the as-of day: every rate with its numerator, its denominator and its day. */
export const statistics = reading({
  name: 'reportStatistics', path: 'reports/statistics', admits: BUSINESS, summary: { zh: '助保贷业务统计表', en: 'Business statistics' }, parameters: { period: oneOf(...PERIODS), agreementId: text(), bankId: text() }, clocks: 'both',
  answer: objectOf({ ...periodFields, period: choiceOf(...PERIODS), rows: listOf(statistic) }),
  async read(sources, asked) {
    const { query: { period: kind = 'month' } } = asked;
    const { point, agreements } = await periodOf(sources, asked);
    const from = firstDayOf(kind, point.asOf);
    const where = scopeCondition(agreements);
    const enterprises = await sources.collect<EnterpriseDocument>('enterprises', [], point);
    const period = { from, point, agreements };
    const rows = businessStatistics({
      from, asOf: point.asOf,
      pools: await sources.collect<PoolDocument>('pools', where, point),
      loans: await sources.collect<LoanDocument>('loans', where, point),
      enterprises: agreements === 'all' ? enterprises : enterprises.map((one) => withinAgreements(one, agreements)),
      policy: (await ruleBookAt(sources, point)).inForce(point.asOf),
      moved: await moneyEventsOf(sources, period, ['CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'EntryReversed']),
      exceptions: await sources.collect<ExceptionDocument>('exceptions', [{ field: 'occurredOn', from, to: point.asOf }, ...where], point),
      timers: deadlineExecution(await sources.collect<DeadlineDocument>('deadlines', where, point), from, point.asOf).timers,
      recoveries: recoveryDistribution(await moneyEventsOf(sources, { ...period, from: BEGINNING }, ['RecoveryApplied', 'EntryReversed'])),
    });
    return { from, asOf: point.asOf, knownAt: printInstant(point.knownAt), period: kind, rows };
  },
  async table({ from, rows }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    return tableOf({ zh: '助保贷业务统计表', en: 'Business statistics' }, periodHead(from, point, asked.viewer), [
      coded('item', '项目', 'Item', Object.fromEntries(rows.map(({ item, title }) => [item, title]))),
      { field: 'count', title: { zh: '数量', en: 'Count' }, kind: 'whole', value: ({ unit, value }) => (unit === 'COUNT' ? value : null) },
      { field: 'valueFen', title: { zh: '金额', en: 'Amount' }, kind: 'fen', value: ({ unit, value }) => (unit === 'FEN' ? value : null) },
      { field: 'valuePpm', title: { zh: '比率', en: 'Rate' }, kind: 'ppm', value: ({ unit, value }) => (unit === 'PPM' ? value : null) },
      column('numerator', '分子', 'Numerator', 'fen'),
      { field: 'denominatorFen', title: { zh: '分母', en: 'Denominator' }, kind: 'fen', value: ({ denominatorUnit, denominator }) => (denominatorUnit === 'FEN' ? denominator : null) },
      { field: 'denominatorCount', title: { zh: '分母（户）', en: 'Denominator, a count' }, kind: 'whole', value: ({ denominatorUnit, denominator }) => (denominatorUnit === 'COUNT' ? denominator : null) },
      { field: 'note', title: { zh: '口径', en: 'Definition' }, kind: 'text', value: ({ note }) => note },
      { field: 'asOf', title: { zh: '截止日', en: 'As of' }, kind: 'date', value: () => point.asOf },
    ], rows);
  },
});

function firstDayOf(period: (typeof PERIODS)[number], asOf: CivilDate): CivilDate {
  const [year = '', month = ''] = asOf.split('-');
  if (period === 'year') return civilDate(`${year}-01-01`);
  const first = period === 'month' ? month : String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  return civilDate(`${year}-${first}-01`);
}
