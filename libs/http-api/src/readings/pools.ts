import type { PoolDocument } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { oneOf, text } from './parameter.js';
import { pick } from './pick.js';
import { reading } from './reading.js';
import { choiceOf, DAY, FEN, FLAG, listOf, mapOf, objectOf, orNull, PPM, TEXT, WHOLE } from './schemas.js';
import { isWithin, scopeOf } from './scope.js';
import { coded, column, summed } from './table.js';
import { AGREEMENT_STATUS_WORDS } from '../words/party-words.js';

const STATUSES = ['UNSIGNED', 'ACTIVE', 'SUSPENDED', 'TERMINATED'] as const;

const shown = pick<PoolDocument, keyof PoolDocument>([
  'agreementId', 'bankId', 'bankName', 'status', 'from', 'to', 'contributionPpm', 'accounts', 'enterpriseFen', 'riskFen', 'contributedFen', 'injectedFen',
  'enterpriseInterestFen', 'riskInterestFen', 'enterprisePaidFen', 'riskPaidFen', 'enterpriseRefilledFen', 'riskRefilledFen', 'outstandingFen', 'reservedFen',
  'usedFen', 'expectedVolumeFen', 'expectedYear', 'floorRequiredFen', 'stopped', 'leverageBreaches', 'lastReconciledOn', 'lastDifferenceFen',
]);

const pool = objectOf({
  agreementId: TEXT, bankId: orNull(TEXT), bankName: orNull(TEXT), status: choiceOf(...STATUSES), from: orNull(DAY), to: orNull(DAY), contributionPpm: orNull(PPM),
  accounts: mapOf(objectOf({ accountNoMasked: TEXT, funds: listOf(choiceOf('ENTERPRISE', 'RISK')) })),
  enterpriseFen: FEN, riskFen: FEN, contributedFen: FEN, injectedFen: FEN, enterpriseInterestFen: FEN, riskInterestFen: FEN, enterprisePaidFen: FEN, riskPaidFen: FEN,
  enterpriseRefilledFen: FEN, riskRefilledFen: FEN, outstandingFen: FEN, reservedFen: FEN, usedFen: FEN, expectedVolumeFen: FEN, expectedYear: orNull(WHOLE),
  floorRequiredFen: FEN, stopped: FLAG, leverageBreaches: WHOLE, lastReconciledOn: orNull(DAY), lastDifferenceFen: orNull(FEN),
});

/** Pools (资金池): both funds, what is lent on them and what their agreement says. */
export const pools = list<PoolDocument, ReturnType<typeof shown>>({
  name: 'listPools', path: 'pools', admits: BUSINESS, summary: { zh: '资金池', en: 'Pools' },
  collection: 'pools', keyField: 'agreementId', agreementField: 'agreementId', item: pool, present: (documents) => documents.map(shown),
  filters: { status: { parameter: oneOf(...STATUSES), field: 'status', is: 'equal' }, bankId: { parameter: text(), field: 'bankId', is: 'equal' } },
  sorts: ['agreementId', 'bankId', 'enterpriseFen', 'riskFen', 'outstandingFen'],
  columns: [
    column('agreementId', '合作协议', 'Agreement'), column('bankName', '合作银行', 'Bank'), coded('status', '状态', 'Status', AGREEMENT_STATUS_WORDS),
    summed('enterpriseFen', '企业助保金余额', 'Enterprise fund'), summed('riskFen', '风险补偿金余额', 'Risk fund'), summed('contributedFen', '累计缴纳', 'Contributed'),
    summed('injectedFen', '累计注入', 'Injected'), summed('enterprisePaidFen', '助保金代偿', 'Paid by enterprise fund'), summed('riskPaidFen', '风险补偿金支付', 'Paid by risk fund'),
    summed('outstandingFen', '贷款余额', 'Outstanding'), summed('reservedFen', '已备案未放款', 'Reserved'), summed('usedFen', '已用额度', 'Used'),
  ],
});

export const onePool = reading({
  name: 'getPool', path: 'pools/:agreementId', admits: BUSINESS, summary: { zh: '一个资金池', en: 'One pool' }, parameters: {}, clocks: 'both', answer: pool,
  async read(sources, { viewer, point, path: { agreementId = '' } }) {
    if (!isWithin(await scopeOf(sources, viewer), agreementId)) return undefined;
    const found = await sources.get<PoolDocument>('pools', agreementId, point);
    return found && shown(found);
  },
});
