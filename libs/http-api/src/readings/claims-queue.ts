import { type LoanDocument, type PoolDocument, printInstant, queueForecast, type QueuedLoanDocument, type QueuePlace } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { text } from './parameter.js';
import { reading } from './reading.js';
import { ruleBookAt } from './rules.js';
import { choiceOf, DAY, FEN, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { scopeCondition, scopeOf } from './scope.js';
import { coded, column, pointHead, summed, tableOf } from './table.js';
import { STANDING_WORDS } from '../words/loan-words.js';

interface PoolQueue {
  readonly agreementId: string;
  readonly bankName: string | null;
  readonly enterpriseFundFen: number;
  readonly riskFundFen: number;
  readonly places: readonly QueuePlace[];
}

const place = objectOf({
  rank: WHOLE, loanId: TEXT, overdueSince: DAY, monthEndsOn: DAY, compensableFrom: DAY, deadline: orNull(DAY), claimId: orNull(TEXT), claimFen: orNull(FEN),
  standing: choiceOf('PAYABLE', 'RUN_REFUSED', 'MONTH_NOT_OVER', 'NOT_CLAIMED', 'WAIVED'), reason: objectOf({ zh: TEXT, en: TEXT }),
  forecast: orNull(objectOf({ paidFen: FEN, shortfallFen: FEN, riskShareFen: FEN, bankShareFen: FEN })),
});

/** The queue of each pool in the order of Art. 26, with what a run on the as-of day would pay by the rule itself. */
export const claimsQueue = reading({
  name: 'getClaimsQueue', path: 'claims-queue', admits: BUSINESS, summary: { zh: '待代偿队列', en: 'Claims queue' }, parameters: { agreementId: text() }, clocks: 'both',
  answer: objectOf({ asOf: DAY, knownAt: INSTANT, pools: listOf(objectOf({ agreementId: TEXT, bankName: orNull(TEXT), enterpriseFundFen: FEN, riskFundFen: FEN, places: listOf(place) })) }),
  async read(sources, { viewer, point, query: { agreementId } }) {
    const { asOf, knownAt } = await sources.spokenOf(point);
    const where = [{ field: 'queued', equals: true }, ...scopeCondition(await scopeOf(sources, viewer)), ...(agreementId === undefined ? [] : [{ field: 'agreementId', equals: agreementId }])];
    const queued = Map.groupBy(await sources.collect<QueuedLoanDocument>('claimsQueue', where, point), (one) => one.agreementId);
    const rules = await ruleBookAt(sources, point);
    const policy = rules.inForce(asOf);
    const pools: PoolQueue[] = [];
    for (const [id, loans] of [...queued].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const pool = await sources.get<PoolDocument>('pools', id, point);
      const documents = await sources.collect<LoanDocument>('loans', [{ field: 'agreementId', equals: id }, { field: 'loanId', in: loans.map(({ loanId }) => loanId) }], point);
      if (pool === undefined || policy === undefined) continue;
      const places = queueForecast(documents.flatMap(({ ledger }) => (ledger === null ? [] : [ledger])), {
        agreementId: id, on: asOf, enterpriseFundFen: pool.enterpriseFen, policy, policyOf: (ref) => rules.byRef(ref) ?? policy,
      });
      pools.push({ agreementId: id, bankName: pool.bankName, enterpriseFundFen: pool.enterpriseFen, riskFundFen: pool.riskFen, places });
    }
    return { asOf, knownAt: printInstant(knownAt), pools };
  },
  async table({ pools }, sources, { viewer, point }) {
    const rows = pools.flatMap(({ agreementId, bankName, places }) => places.map(({ forecast, ...one }) => ({
      ...one, agreementId, bankName, paidFen: forecast?.paidFen ?? null, shortfallFen: forecast?.shortfallFen ?? null, riskShareFen: forecast?.riskShareFen ?? null, bankShareFen: forecast?.bankShareFen ?? null,
    })));
    return tableOf({ zh: '待代偿队列', en: 'Claims queue' }, pointHead(await sources.spokenOf(point), viewer), [
      column('agreementId', '合作协议', 'Agreement'), column('bankName', '合作银行', 'Bank'), column('rank', '顺位', 'Rank', 'whole'), column('loanId', '贷款', 'Loan'), column('overdueSince', '逾期起始日', 'Overdue since', 'date'),
      column('monthEndsOn', '逾期满1个月日', 'Month ends', 'date'), column('compensableFrom', '可代偿日', 'Compensable from', 'date'), column('deadline', '代偿期限', 'Deadline', 'date'),
      summed('claimFen', '代偿申请额', 'Claim'), coded('standing', '情形', 'Standing', STANDING_WORDS), column('reason', '说明', 'Reason'), summed('paidFen', '预计代偿', 'Would be paid'),
      summed('shortfallFen', '预计不足', 'Shortfall'), summed('riskShareFen', '风险补偿金分担', 'Share of the risk fund'), summed('bankShareFen', '银行分担', 'Share of the bank'),
    ], rows);
  },
});
