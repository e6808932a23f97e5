import type { ReconciliationDocument } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { day, text } from './parameter.js';
import { pick } from './pick.js';
import { choiceOf, DAY, FEN, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { type Column, column } from './table.js';

const shown = pick<ReconciliationDocument, keyof ReconciliationDocument>([
  'position', 'eventId', 'agreementId', 'accountId', 'from', 'statementDate', 'balanceFen', 'ledgerFen', 'differenceFen', 'explainedFen', 'unexplainedFen', 'fileSha256',
  'matched', 'unmatched', 'duplicates', 'booksOnly', 'open', 'occurredOn', 'recordedAt', 'user',
]);

const tally = orNull(objectOf({ lines: WHOLE, inFen: FEN, outFen: FEN }));

type Kind = 'matched' | 'unmatched' | 'duplicates' | 'booksOnly';

/** How many lines, and what came in and went out by them. */
function tallied(kind: Kind, zh: string, en: string): readonly Column<ReconciliationDocument>[] {
  return [
    { field: `${kind}.lines`, title: { zh: `${zh}（笔）`, en: `${en} (lines)` }, kind: 'whole', value: (row) => row[kind]?.lines ?? null },
    { field: `${kind}.inFen`, title: { zh: `${zh}：收`, en: `${en}: in` }, kind: 'fen', value: (row) => row[kind]?.inFen ?? null },
    { field: `${kind}.outFen`, title: { zh: `${zh}：付`, en: `${en}: out` }, kind: 'fen', value: (row) => row[kind]?.outFen ?? null },
  ];
}

/** Reconciliations (对账记录): every statement that was held against the books, and what of it is open. */
export const reconciliations = list<ReconciliationDocument, ReconciliationDocument>({
  name: 'listReconciliations', path: 'reconciliations', admits: BUSINESS, summary: { zh: '对账记录', en: 'Reconciliations' },
  collection: 'reconciliations', agreementField: 'agreementId', present: (documents) => documents.map(shown),
  item: objectOf({
    position: WHOLE, eventId: TEXT, agreementId: TEXT, accountId: TEXT, from: orNull(DAY), statementDate: DAY, balanceFen: FEN, ledgerFen: FEN, differenceFen: FEN, explainedFen: orNull(FEN),
    unexplainedFen: orNull(FEN), fileSha256: orNull(TEXT), matched: tally, unmatched: tally, duplicates: tally, booksOnly: tally,
    open: listOf(objectOf({ kind: choiceOf('UNMATCHED', 'DUPLICATE', 'BOOKS_ONLY'), day: DAY, direction: choiceOf('IN', 'OUT'), amountFen: FEN, reference: TEXT }, ['reference'])),
    occurredOn: DAY, recordedAt: INSTANT, user: TEXT,
  }),
  filters: {
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    bankId: { parameter: text(), field: 'agreementId', is: 'bank' },
    accountId: { parameter: text(), field: 'accountId', is: 'equal' },
    from: { parameter: day, field: 'statementDate', is: 'from' },
    to: { parameter: day, field: 'statementDate', is: 'to' },
  },
  sorts: ['-statementDate', 'position'],
  columns: [
    column('statementDate', '对账单日', 'Statement of', 'date'), column('from', '期间自', 'From', 'date'), column('agreementId', '合作协议', 'Agreement'), column('accountId', '专户', 'Account'),
    column('balanceFen', '对账单余额', 'Balance', 'fen'), column('ledgerFen', '账面余额', 'Books', 'fen'), column('differenceFen', '差额', 'Difference', 'fen'), column('unexplainedFen', '未说明差额', 'Unexplained', 'fen'),
    ...tallied('matched', '已核对', 'Matched'), ...tallied('unmatched', '账内无', 'Not in the books'), ...tallied('duplicates', '重复', 'Duplicates'), ...tallied('booksOnly', '账内有、对账单无', 'Not on the statement'),
    column('fileSha256', '文件摘要', 'Hash of the file'), column('user', '经办', 'By'), column('recordedAt', '登记时刻', 'Recorded', 'instant'),
  ],
});
