import { type AccountDocument, type JournalDocument, printInstant, sum } from '@zhubao/domain';
import { BUSINESS, WHOLE_SCHEME } from './admits.js';
import { list } from './list.js';
import { day, oneOf, text } from './parameter.js';
import { pick } from './pick.js';
import { reading } from './reading.js';
import { DAY, FEN, FLAG, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { bankName, coded, type Column, column, pointHead, summed, tableOf } from './table.js';
import { EVENT_WORDS } from '../words/act-words.js';
import { ACCOUNT_WORDS } from '../words/book-words.js';

const shown = pick<JournalDocument, keyof JournalDocument>(['position', 'revision', 'eventId', 'type', 'agreementId', 'loanId', 'occurredOn', 'recordedAt', 'lines']);

const MONEY_TYPES = [
  'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied',
  'SurplusReturned', 'EntryReversed',
] as const;

/** One line of an entry: its account, and the amount on the side where it stands. */
function lineOf({ position, eventId, occurredOn, recordedAt, type, loanId, agreementId }: JournalDocument, { account, amountFen }: JournalDocument['lines'][number]) {
  return { position, eventId, occurredOn, recordedAt, type, loanId, agreementId, ...accountParts(account), debitFen: amountFen > 0 ? amountFen : null, creditFen: amountFen > 0 ? null : -amountFen };
}

/** `ENTERPRISE_FUND:ccb` is an account of a pool; `TREASURY` is one of the scheme. */
export function accountParts(whole: string): { readonly account: string; readonly accountPool: string | null } {
  const [kind = '', pool = null] = whole.split(':');
  return { account: kind, accountPool: pool };
}

const lineColumns: readonly Column<ReturnType<typeof lineOf>>[] = [
  column('position', '序号', 'Position', 'whole'), column('occurredOn', '业务日期', 'Took effect', 'date'), coded('type', '摘要', 'Entry', EVENT_WORDS), column('loanId', '贷款', 'Loan'),
  coded('account', '科目', 'Account', ACCOUNT_WORDS), column('accountPool', '科目所属资金池', 'Pool of the account'), summed('debitFen', '借方', 'Debit'), summed('creditFen', '贷方', 'Credit'),
  column('agreementId', '合作协议', 'Agreement'), bankName, column('recordedAt', '登记时刻', 'Recorded', 'instant'), column('eventId', '事件编号', 'Event'),
];

/** The double-entry books (复式账): what each event moved, debits positive. */
export const journal = list<JournalDocument, JournalDocument>({
  name: 'listJournal', path: 'journal', admits: BUSINESS, summary: { zh: '会计分录', en: 'Journal' },
  collection: 'journal', agreementField: 'agreementId', present: (documents) => documents.map(shown),
  item: objectOf({ position: WHOLE, revision: WHOLE, eventId: TEXT, type: TEXT, agreementId: TEXT, loanId: orNull(TEXT), occurredOn: DAY, recordedAt: INSTANT, lines: listOf(objectOf({ account: TEXT, amountFen: FEN })) }),
  filters: {
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    bankId: { parameter: text(), field: 'agreementId', is: 'bank' },
    loanId: { parameter: text(), field: 'loanId', is: 'equal' },
    type: { parameter: oneOf(...MONEY_TYPES), field: 'type', is: 'equal' },
    from: { parameter: day, field: 'occurredOn', is: 'from' },
    to: { parameter: day, field: 'occurredOn', is: 'to' },
  },
  sorts: ['occurredOn', 'position'],
  columns: (entries, lay) => lay(lineColumns, entries.flatMap((entry) => entry.lines.map((line) => lineOf(entry, line)))),
});

const account = pick<AccountDocument, keyof AccountDocument>(['account', 'debitsFen', 'creditsFen', 'balanceFen']);

/** The trial balance (试算平衡): every account of the scheme, and whether debits are credits. */
export const trialBalance = reading({
  name: 'getTrialBalance', path: 'trial-balance', admits: WHOLE_SCHEME, summary: { zh: '试算平衡表', en: 'Trial balance' }, parameters: {}, clocks: 'both',
  answer: objectOf({ asOf: DAY, knownAt: INSTANT, balanced: FLAG, debitsFen: FEN, creditsFen: FEN, accounts: listOf(objectOf({ account: TEXT, debitsFen: FEN, creditsFen: FEN, balanceFen: FEN })) }),
  async read(sources, { point }) {
    const { asOf, knownAt } = await sources.spokenOf(point);
    const accounts = (await sources.collect<AccountDocument>('accounts', [], point)).map(account);
    const debitsFen = sum(accounts.map((one) => one.debitsFen));
    const creditsFen = sum(accounts.map((one) => one.creditsFen));
    return { asOf, knownAt: printInstant(knownAt), balanced: debitsFen === creditsFen, debitsFen, creditsFen, accounts };
  },
  async table({ accounts }, sources, { viewer, point }) {
    return tableOf({ zh: '试算平衡表', en: 'Trial balance' }, pointHead(await sources.spokenOf(point), viewer), [
      coded('account', '科目', 'Account', ACCOUNT_WORDS), column('accountPool', '科目所属资金池', 'Pool of the account'), summed('debitsFen', '借方', 'Debits'), summed('creditsFen', '贷方', 'Credits'), summed('balanceFen', '余额', 'Balance'),
    ], accounts.map((one) => ({ ...one, ...accountParts(one.account) })));
  },
});
