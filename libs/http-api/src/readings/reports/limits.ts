import { type EnterpriseDocument, limitCheck, type LimitRow, type LoanDocument, type PoolDocument, printInstant } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { text } from '../parameter.js';
import { reading } from '../reading.js';
import { ruleBookAt } from '../rules.js';
import { choiceOf, DAY, FLAG, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from '../schemas.js';
import { scopeCondition } from '../scope.js';
import { withNames } from '../names.js';
import { coded, type Column, column, flagged, pointHead, tableOf } from '../table.js';
import { ARTICLE_WORDS } from '../../words/act-words.js';
import { BOUND_WORDS, LIMIT_WORDS } from '../../words/book-words.js';
import { periodOf } from './period.js';

const row = objectOf({
  limit: choiceOf('CONTRIBUTION', 'LEVERAGE', 'FLOOR', 'SECURITY', 'CAP', 'TERM'), article: TEXT, subject: TEXT, agreementId: orNull(TEXT), bound: choiceOf('AT_LEAST', 'AT_MOST'), unit: choiceOf('FEN', 'MONTHS'),
  limitFigure: WHOLE, actualFigure: WHOLE, kept: FLAG,
});

/** 限额执行情况表: 2 %, ten-fold, 10 %, 40 %, caps and terms. An enterprise's cap goes by all its banks, so a bank and a single pool have none of it. */
export const limits = reading({
  name: 'reportLimits', path: 'reports/limits', admits: BUSINESS, summary: { zh: '限额执行情况表', en: 'Limits and how they are kept' }, parameters: { agreementId: text(), bankId: text() }, clocks: 'both',
  answer: objectOf({ asOf: DAY, knownAt: INSTANT, exceeded: WHOLE, rows: listOf(row) }),
  async read(sources, asked) {
    const { point, agreements } = await periodOf(sources, asked);
    const where = scopeCondition(agreements);
    const documents = {
      pools: await sources.collect<PoolDocument>('pools', where, point),
      loans: await sources.collect<LoanDocument>('loans', where, point),
      enterprises: agreements === 'all' ? await sources.collect<EnterpriseDocument>('enterprises', [], point) : [],
    };
    const rules = await ruleBookAt(sources, point);
    const rows = limitCheck(documents, rules.inForce(point.asOf), rules.byRef);
    return { asOf: point.asOf, knownAt: printInstant(point.knownAt), exceeded: rows.filter(({ kept }) => !kept).length, rows };
  },
  async table({ rows }, sources, asked) {
    const columns: readonly Column<LimitRow>[] = [
      coded('limit', '限额', 'Limit', LIMIT_WORDS), coded('article', '条款', 'Article', ARTICLE_WORDS), column('subject', '对象', 'Subject'), { field: 'enterpriseName', title: { zh: '企业', en: 'Enterprise' }, kind: 'text', value: ({ limit, subject }) => (limit === 'CAP' ? subject : null), namesOf: 'enterprises' }, column('agreementId', '合作协议', 'Agreement'),
      coded('bound', '要求', 'Bound', BOUND_WORDS),
      { field: 'limitFen', title: { zh: '限额数', en: 'Limit figure' }, kind: 'fen', value: inFen('limitFigure') }, { field: 'actualFen', title: { zh: '实际数', en: 'Actual figure' }, kind: 'fen', value: inFen('actualFigure') },
      { field: 'limitMonths', title: { zh: '期限上限（月）', en: 'Most months' }, kind: 'whole', value: inMonths('limitFigure') }, { field: 'actualMonths', title: { zh: '实际期限（月）', en: 'Months' }, kind: 'whole', value: inMonths('actualFigure') },
      flagged('kept', '执行情况', 'Kept', { zh: '符合', en: 'yes' }, { zh: '突破', en: 'NO' }),
    ];
    return tableOf({ zh: '限额执行情况表', en: 'Limits and how they are kept' }, pointHead(await sources.spokenOf(asked.point), asked.viewer), await withNames(sources, asked.point, columns, rows), rows);
  },
});

type Figure = 'limitFigure' | 'actualFigure';
const inFen = (figure: Figure) => (one: LimitRow): number | null => (one.unit === 'FEN' ? one[figure] : null);
const inMonths = (figure: Figure) => (one: LimitRow): number | null => (one.unit === 'MONTHS' ? one[figure] : null);
