import type { ExceptionDocument, ExceptionKind } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { list } from '../list.js';
import { day, oneOf, text } from '../parameter.js';
import { pick } from '../pick.js';
import { choiceOf, DAY, FEN, INSTANT, objectOf, orNull, TEXT, WHOLE } from '../schemas.js';
import { bankName, coded, column } from '../table.js';
import { EVENT_WORDS } from '../../words/act-words.js';
import { EXCEPTION_WORDS } from '../../words/book-words.js';

const KINDS: readonly ExceptionKind[] = [
  'REVERSAL', 'ORDER_WAIVED', 'SETTLED_LATER', 'CLAIM_DEVIATION', 'CLAIM_RESTATED', 'CLAIM_WITHDRAWN', 'LOAN_REOPENED', 'LEVERAGE_BREACHED', 'STOP_LOSS_TRIGGERED', 'STOP_LOSS_LIFTED',
  'STATEMENT_DIFFERS', 'AGREEMENT_SUSPENDED', 'AGREEMENT_RESUMED', 'AGREEMENT_TERMINATED',
];

const shown = pick<ExceptionDocument, keyof ExceptionDocument>(['position', 'eventId', 'kind', 'agreementId', 'loanId', 'occurredOn', 'recordedAt', 'amountFen', 'reason', 'decisionId', 'reversedEventId', 'reversedType']);

/** The register of exceptions and corrections (例外与更正登记): overrides by decision, reversals, breaches, differences. */
export const exceptions = list<ExceptionDocument, ExceptionDocument>({
  name: 'reportExceptions', path: 'reports/exceptions', admits: BUSINESS, summary: { zh: '例外与更正登记', en: 'Exceptions and corrections' },
  collection: 'exceptions', agreementField: 'agreementId', present: (documents) => documents.map(shown),
  item: objectOf({
    position: WHOLE, eventId: TEXT, kind: choiceOf(...KINDS), agreementId: TEXT, loanId: orNull(TEXT), occurredOn: DAY, recordedAt: INSTANT, amountFen: orNull(FEN), reason: orNull(TEXT),
    decisionId: orNull(TEXT), reversedEventId: orNull(TEXT), reversedType: orNull(TEXT),
  }),
  filters: {
    kind: { parameter: oneOf(...KINDS), field: 'kind', is: 'equal' },
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    bankId: { parameter: text(), field: 'agreementId', is: 'bank' },
    loanId: { parameter: text(), field: 'loanId', is: 'equal' },
    from: { parameter: day, field: 'occurredOn', is: 'from' },
    to: { parameter: day, field: 'occurredOn', is: 'to' },
  },
  sorts: ['occurredOn', 'position'],
  columns: [
    column('occurredOn', '业务日期', 'Took effect', 'date'), column('recordedAt', '登记时刻', 'Recorded', 'instant'), coded('kind', '种类', 'Kind', EXCEPTION_WORDS), column('agreementId', '合作协议', 'Agreement'), bankName, column('loanId', '贷款', 'Loan'),
    column('amountFen', '金额', 'Amount', 'fen'), column('reason', '原因', 'Reason'), column('decisionId', '决议', 'Decision'), coded('reversedType', '被冲正事项', 'Reversed', EVENT_WORDS), column('reversedEventId', '被冲正事件', 'Reversed event'),
  ],
});
