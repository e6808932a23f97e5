import { type EnterpriseDocument, type ExposureReport, exposureReport, type LoanDocument, withinAgreements } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { type About, list } from './list.js';
import { text } from './parameter.js';
import { ruleBookAt } from './rules.js';
import { choiceOf, FEN, listOf, objectOf, orNull, TEXT } from './schemas.js';
import { scopeOf } from './scope.js';
import { column, summed } from './table.js';

/** A bank sees its own part, and no headroom: that goes by the exposure over all banks. */
async function exposuresOf(documents: readonly EnterpriseDocument[], { sources, viewer, asked }: About): Promise<readonly ExposureReport[]> {
  const scope = await scopeOf(sources, viewer);
  const seen = documents.map((one) => (scope === 'all' ? one : withinAgreements(one, scope))).filter(({ exposures }) => Object.keys(exposures).length > 0);
  const loanIds = seen.flatMap(({ exposures }) => Object.keys(exposures));
  const loans = loanIds.length === 0 ? [] : await sources.collect<LoanDocument>('loans', [{ field: 'uscc', in: seen.map(({ uscc }) => uscc) }], asked);
  const byId = new Map(loans.map((loan) => [loan.loanId, loan]));
  const rules = await ruleBookAt(sources, asked);
  return seen.map((one) => {
    const report = exposureReport(one, (loanId) => byId.get(loanId), rules.byRef);
    return scope === 'all' ? report : { ...report, headroomFen: null };
  });
}

/** What the scheme is exposed to with each enterprise over all banks, against its cap (限额, Art. 14). */
export const exposures = list<EnterpriseDocument, ExposureReport>({
  name: 'listExposures', path: 'exposures', admits: BUSINESS, summary: { zh: '企业敞口与限额', en: 'Exposures and their caps' },
  collection: 'enterprises', keyField: 'uscc', agreementField: 'none', present: exposuresOf,
  item: objectOf({
    uscc: TEXT, name: TEXT, exposureFen: FEN, capFen: orNull(FEN), headroomFen: orNull(FEN),
    loans: listOf(objectOf({ loanId: TEXT, agreementId: TEXT, amountFen: FEN, method: orNull(choiceOf('SCORECARD', 'RATING')), capFen: orNull(FEN) })),
  }),
  filters: { uscc: { parameter: text(), field: 'uscc', is: 'equal' } },
  sorts: ['uscc', 'name'],
  columns: [
    column('name', '企业', 'Enterprise'), column('uscc', '统一社会信用代码', 'USCC'), summed('exposureFen', '敞口', 'Exposure'), column('capFen', '限额', 'Cap', 'fen'), column('headroomFen', '余量', 'Headroom', 'fen'),
    { field: 'loans', title: { zh: '贷款', en: 'Loans' }, kind: 'text', value: ({ loans }) => loans.map(({ loanId }) => loanId) },
  ],
});
