import { reportAtPoint } from '@zhubao/application';
import { type EnterpriseDocument, instant, type Report, withinAgreements } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { BUSINESS } from './admits.js';
import { reading } from './reading.js';
import { reportSchema } from './report-schema.js';
import { scopeOf } from './scope.js';
import type { Sources } from './sources.js';
import { column, pointHead, summed, tableOf } from './table.js';

/** The report as a viewer sees it: the books of the whole scheme are not a bank's to see. */
export type SeenReport = Omit<Report, 'journal'> & { readonly journal: Report['journal'] | null };

/** The report of the scheme (汇总报告): for a bank its own pools, loans, borrowers and deadlines. */
export const report = reading({
  name: 'getReport', path: 'report', admits: BUSINESS, summary: { zh: '汇总报告', en: 'The report' }, parameters: {}, clocks: 'both', answer: reportSchema,
  async read(sources, { viewer, point = {} }) {
    return seenReport(await reportAtPoint(sources.events, sources.readModels, point), sources, viewer);
  },
  async table({ pools }, sources, { viewer, point }) {
    const rows = Object.entries(pools).map(([agreementId, pool]) => ({ agreementId, ...pool }));
    return tableOf({ zh: '汇总报告：资金池', en: 'The report: pools' }, pointHead(await sources.spokenOf(point), viewer), [
      column('agreementId', '合作协议', 'Agreement'), summed('enterpriseFundFen', '企业助保金余额', 'Enterprise fund'), summed('riskFundFen', '风险补偿金余额', 'Risk fund'),
      summed('contributedFen', '累计缴纳', 'Contributed'), summed('injectedFen', '累计注入', 'Injected'), summed('interestFen', '利息', 'Interest'),
      summed('enterprisePaidFen', '助保金代偿', 'Paid by enterprise fund'), summed('riskPaidFen', '风险补偿金支付', 'Paid by risk fund'),
      summed('enterpriseRefilledFen', '助保金补回', 'Refilled, enterprise fund'), summed('riskRefilledFen', '风险补偿金补回', 'Refilled, risk fund'),
      summed('outstandingFen', '贷款余额', 'Outstanding'), summed('reservedFen', '已备案未放款', 'Reserved'), summed('leverageCapFen', '放大上限', 'Leverage cap'),
      summed('headroomFen', '可用额度', 'Headroom'), column('floorMet', '铺底达标', 'Floor met', 'flag'),
    ], rows);
  },
});

async function seenReport(whole: Report, sources: Sources, viewer: Viewer): Promise<SeenReport> {
  const scope = await scopeOf(sources, viewer);
  if (scope === 'all') return whole;
  const loans = Object.fromEntries(Object.entries(whole.loans).filter(([, { agreementId }]) => scope.has(agreementId)));
  const borrowers = new Set(Object.values(loans).map(({ uscc }) => uscc));
  const enterprises: Record<string, Report['enterprises'][string]> = {};
  const point = { asOf: whole.asOf, knownAt: instant(whole.knownAt) };
  for (const [uscc, standing] of Object.entries(whole.enterprises)) {
    if (!borrowers.has(uscc)) continue;
    const document = await sources.get<EnterpriseDocument>('enterprises', uscc, point);
    if (document !== undefined) enterprises[uscc] = { ...standing, exposureFen: withinAgreements(document, scope).exposureFen };
  }
  return {
    ...whole, loans, enterprises, journal: null,
    pools: Object.fromEntries(Object.entries(whole.pools).filter(([id]) => scope.has(id))),
    deadlines: whole.deadlines.filter(({ subject }) => Object.hasOwn(loans, subject)),
  };
}
