import type { BlacklistDocument } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { type About, list } from './list.js';
import { day, flag, text } from './parameter.js';
import { acquaintanceOf, knows } from './personal-data.js';
import { DAY, FEN, FLAG, listOf, objectOf, orNull, TEXT } from './schemas.js';
import { column, enterpriseName, flagged } from './table.js';

interface SeenListing extends Omit<BlacklistDocument, 'persons' | 'lossFen'> {
  readonly persons: readonly string[] | null;
  readonly lossFen: BlacklistDocument['lossFen'] | null;
}

/** That a firm is listed is everybody's; who answers for it is for those who may know, and losses may be those of other banks. */
async function seen(documents: readonly BlacklistDocument[], { sources, viewer }: About): Promise<readonly SeenListing[]> {
  const acquaintance = await acquaintanceOf(sources, viewer, documents.map(({ uscc }) => uscc));
  return documents.map(({ uscc, persons, reason, decisionId, lossFen, since, listed, liftedOn }) => ({
    uscc, persons: knows(acquaintance, uscc) ? persons : null, reason, decisionId, lossFen: viewer.role === 'BANK' ? null : lossFen, since, listed, liftedOn,
  }));
}

/** The blacklist of Art. 30; a lifted listing stays on file. */
export const blacklist = list<BlacklistDocument, SeenListing>({
  name: 'listBlacklist', path: 'blacklist', admits: BUSINESS, summary: { zh: '黑名单', en: 'Blacklist' },
  collection: 'blacklist', keyField: 'uscc', agreementField: 'none', present: seen,
  item: objectOf({
    uscc: TEXT, persons: orNull(listOf(TEXT)), reason: TEXT, decisionId: TEXT, lossFen: orNull(objectOf({ bank: FEN, enterpriseFund: FEN, riskFund: FEN })), since: DAY, listed: FLAG, liftedOn: orNull(DAY),
  }),
  filters: {
    uscc: { parameter: text(), field: 'uscc', is: 'equal' },
    listed: { parameter: flag, field: 'listed', is: 'equal' },
    sinceFrom: { parameter: day, field: 'since', is: 'from' },
    sinceTo: { parameter: day, field: 'since', is: 'to' },
  },
  sorts: ['-since', 'uscc'],
  columns: [
    enterpriseName, column('uscc', '统一社会信用代码', 'USCC'), flagged('listed', '状态', 'Status', { zh: '在名单', en: 'Listed' }, { zh: '已移出', en: 'Lifted' }), column('since', '列入日', 'Since', 'date'), column('liftedOn', '移出日', 'Lifted', 'date'), column('reason', '原因', 'Reason'), column('decisionId', '决议', 'Decision'),
    { field: 'persons', title: { zh: '责任人', en: 'Persons' }, kind: 'text', value: ({ persons }) => persons },
    { field: 'lossFen.bank', title: { zh: '银行损失', en: 'Loss of the bank' }, kind: 'fen', value: ({ lossFen }) => lossFen?.bank ?? null, totalled: true },
    { field: 'lossFen.enterpriseFund', title: { zh: '助保金损失', en: 'Enterprise fund' }, kind: 'fen', value: ({ lossFen }) => lossFen?.enterpriseFund ?? null, totalled: true },
    { field: 'lossFen.riskFund', title: { zh: '风险补偿金损失', en: 'Risk fund' }, kind: 'fen', value: ({ lossFen }) => lossFen?.riskFund ?? null, totalled: true },
  ],
});
