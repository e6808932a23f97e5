import { checkOrder, civilDateAt, type Compensation, type OrderCheckRow, partsOf, printInstant, type QueuedLoanDocument } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { reading } from '../reading.js';
import { DAY, FEN, FLAG, INSTANT, listOf, objectOf, TEXT, WHOLE } from '../schemas.js';
import type { Sources } from '../sources.js';
import { column, flagged, periodHead, summed, tableOf } from '../table.js';
import { moneyEventsOf, periodFields, periodOf, periodParameters } from './period.js';

const row = objectOf({
  eventId: TEXT, agreementId: TEXT, loanId: TEXT, valueDate: DAY, recordedAt: INSTANT, rank: WHOLE, overdueSince: DAY, claimFen: FEN, paidFen: FEN, passedOver: listOf(TEXT), waived: listOf(TEXT), kept: FLAG,
});

/** 代偿顺序核查表: each payment of the period held against the queue as it was known when it was made (Art. 26). */
export const paymentOrder = reading({
  name: 'reportPaymentOrder', path: 'reports/payment-order', admits: BUSINESS, summary: { zh: '代偿顺序核查表', en: 'Order of payment, checked' }, parameters: periodParameters, clocks: 'both',
  answer: objectOf({ ...periodFields, payments: WHOLE, outOfOrder: WHOLE, rows: listOf(row) }),
  async read(sources, asked) {
    const period = await periodOf(sources, asked);
    const paid = (await moneyEventsOf(sources, period, ['CompensatedFromEnterpriseFund'])).flatMap((event) => (event.type === 'CompensatedFromEnterpriseFund' ? [event] : []));
    const rows: OrderCheckRow[] = [];
    for (const run of Map.groupBy(paid, ({ metadata }) => metadata.commandId).values()) rows.push(...checkOrder(run, await waitingAfter(sources, run)));
    return { from: period.from, asOf: period.point.asOf, knownAt: printInstant(period.point.knownAt), payments: rows.length, outOfOrder: rows.filter(({ kept }) => !kept).length, rows };
  },
  async table({ from, rows }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    return tableOf({ zh: '代偿顺序核查表', en: 'Order of payment, checked' }, periodHead(from, point, asked.viewer), [
      column('agreementId', '合作协议', 'Agreement'), column('valueDate', '代偿日', 'Paid on', 'date'), column('rank', '顺位', 'Rank', 'whole'), column('loanId', '贷款', 'Loan'), column('overdueSince', '逾期起始日', 'Overdue since', 'date'),
      summed('claimFen', '代偿额', 'Claim'), summed('paidFen', '助保金支付', 'Paid'),
      { field: 'passedOver', title: { zh: '越过的在先贷款', en: 'Older loans passed over' }, kind: 'text', value: ({ passedOver }) => passedOver },
      { field: 'waived', title: { zh: '经决议让后者先付', en: 'Passed by decision' }, kind: 'text', value: ({ waived }) => waived },
      flagged('kept', '核查结果', 'Order kept', { zh: '符合', en: 'yes' }, { zh: '不符', en: 'NO' }),
    ], rows);
  },
});

/** Who was still in the pool's queue once the run was recorded, as then known. */
async function waitingAfter(sources: Sources, [first]: readonly Compensation[]): Promise<readonly QueuedLoanDocument[]> {
  if (first === undefined) return [];
  const { recordedAt } = first.metadata;
  const where = [{ field: 'queued', equals: true }, { field: 'agreementId', equals: partsOf(first.stream).id }];
  return sources.collect<QueuedLoanDocument>('claimsQueue', where, { asOf: civilDateAt(recordedAt), knownAt: recordedAt });
}
