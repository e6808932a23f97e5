import { type AccountDocument, add, type CivilDate, type Fen, fundStatement, type FundStatement, type PoolDocument, printInstant, ZERO } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { reading } from '../reading.js';
import { choiceOf, DAY, FEN, FLAG, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from '../schemas.js';
import { scopeCondition } from '../scope.js';
import { coded, type Column, column, periodHead, summed, tableOf } from '../table.js';
import { EVENT_WORDS } from '../../words/act-words.js';
import { FUND_WORDS } from '../../words/book-words.js';
import { dayBefore, entriesOf, periodFields, periodOf, periodParameters } from './period.js';

const parts = { openingFen: FEN, inFen: FEN, outFen: FEN, injectedFen: FEN, contributedFen: FEN, interestFen: FEN, refilledFen: FEN, paidFen: FEN, reversedFen: FEN, closingFen: FEN };
const line = objectOf({ position: WHOLE, occurredOn: DAY, recordedAt: INSTANT, type: TEXT, loanId: orNull(TEXT), inFen: FEN, outFen: FEN, balanceFen: FEN });
const statement = objectOf({ agreementId: TEXT, fund: choiceOf('ENTERPRISE', 'RISK'), ...parts, bookedFen: FEN, balanced: FLAG, lines: listOf(line) });
const pool = objectOf({ agreementId: TEXT, bankName: orNull(TEXT), lastReconciledOn: orNull(DAY), lastDifferenceFen: orNull(FEN), funds: listOf(statement) });

/** A statement held against the account itself, which is folded apart from it. */
interface CheckedStatement extends FundStatement {
  /** Balance of the account at the end of the period. */
  readonly bookedFen: Fen;
  /** Opening and what came in are the booked balance and what went out. */
  readonly balanced: boolean;
}

/** 助保金池资金收支明细账: opening, in, out and closing of each fund of each pool, entry by entry. */
export const fundStatements = reading({
  name: 'reportFundStatement', path: 'reports/fund-statement', admits: BUSINESS, summary: { zh: '助保金池资金收支明细账', en: 'Statement of the funds' }, parameters: periodParameters, clocks: 'both',
  answer: objectOf({ ...periodFields, pools: listOf(pool) }),
  async read(sources, asked) {
    const period = await periodOf(sources, asked);
    const { from, point: { asOf, knownAt } } = period;
    const entries = Map.groupBy(await entriesOf(sources, period), ({ agreementId }) => agreementId);
    const balanceOf = async (account: string, day: CivilDate) => (await sources.get<AccountDocument>('accounts', account, { asOf: day, knownAt }))?.balanceFen ?? ZERO;
    const pools: { readonly agreementId: string; readonly bankName: string | null; readonly lastReconciledOn: string | null; readonly lastDifferenceFen: number | null; readonly funds: readonly CheckedStatement[] }[] = [];
    for (const { agreementId, bankName, lastReconciledOn, lastDifferenceFen } of await sources.collect<PoolDocument>('pools', scopeCondition(period.agreements), period.point)) {
      const funds: CheckedStatement[] = [];
      for (const fund of ['ENTERPRISE', 'RISK'] as const) {
        const account = `${fund}_FUND:${agreementId}`;
        const statement = fundStatement(agreementId, fund, await balanceOf(account, dayBefore(from)), entries.get(agreementId) ?? []);
        const bookedFen = await balanceOf(account, asOf);
        funds.push({ ...statement, bookedFen, balanced: add(statement.openingFen, statement.inFen) === add(bookedFen, statement.outFen) });
      }
      pools.push({ agreementId, bankName, lastReconciledOn, lastDifferenceFen, funds });
    }
    return { from, asOf, knownAt: printInstant(knownAt), pools };
  },
  async table({ from, pools }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    return tableOf({ zh: '助保金池资金收支明细账', en: 'Statement of the funds' }, periodHead(from, point, asked.viewer), columns, pools.flatMap(({ funds }) => funds.flatMap(rowsOf)));
  },
});

interface StatementRow {
  readonly agreementId: string;
  readonly fund: FundStatement['fund'];
  readonly occurredOn: string | null;
  /** An event, or which balance it is. */
  readonly entry: string;
  readonly loanId: string | null;
  readonly inFen: number | null;
  readonly outFen: number | null;
  readonly balanceFen: number;
}

const columns: readonly Column<StatementRow>[] = [
  column('agreementId', '合作协议', 'Agreement'), coded('fund', '资金', 'Fund', FUND_WORDS), column('occurredOn', '业务日期', 'Took effect', 'date'), coded('entry', '摘要', 'Entry', { ...EVENT_WORDS, OPENING: { zh: '期初余额', en: 'Opening' }, CLOSING: { zh: '期末余额', en: 'Closing' } }), column('loanId', '贷款', 'Loan'),
  summed('inFen', '本期增加', 'In'), summed('outFen', '本期减少', 'Out'), column('balanceFen', '余额', 'Balance', 'fen'),
];

function rowsOf({ agreementId, fund, openingFen, closingFen, lines }: FundStatement): readonly StatementRow[] {
  const bare = { agreementId, fund, occurredOn: null, loanId: null, inFen: null, outFen: null };
  return [
    { ...bare, entry: 'OPENING', balanceFen: openingFen },
    ...lines.map(({ occurredOn, type, loanId, inFen, outFen, balanceFen }) => ({ agreementId, fund, occurredOn, entry: type, loanId, inFen, outFen, balanceFen })),
    { ...bare, entry: 'CLOSING', balanceFen: closingFen },
  ];
}
