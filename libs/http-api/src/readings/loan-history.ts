import { explain, type LoanHistoryEntry, openLoanHistories } from '@zhubao/application';
import type { Explanation } from '@zhubao/domain';
import { BUSINESS, KNOW_PERSONS } from './admits.js';
import { loanInScope } from './loans.js';
import { acquaintanceOf, knows, withoutPersons } from './personal-data.js';
import { reading } from './reading.js';
import { ANY_OBJECT, DAY, EVIDENCE, eventEntryFields, FEN, listOf, mapOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { coded, column, pointHead, tableOf } from './table.js';
import { ARTICLE_WORDS, EVENT_WORDS, ITSELF } from '../words/act-words.js';

const entry = objectOf({
  ...eventEntryFields, articles: listOf(TEXT), policyVersion: orNull(TEXT), evidence: EVIDENCE, data: ANY_OBJECT,
  balances: orNull(objectOf({ enterpriseFundFen: FEN, riskFundFen: FEN })), outstandingFen: FEN,
});

/** Every event that touched a loan, over all streams, with what stood after it. */
export const loanHistory = reading({
  name: 'getLoanHistory', path: 'loans/:loanId/history', admits: BUSINESS, summary: { zh: '一笔贷款的经过', en: 'History of a loan' }, parameters: {}, clocks: 'both',
  answer: objectOf({ loanId: TEXT, entries: listOf(entry) }),
  async read(sources, { viewer, point, path: { loanId = '' } }) {
    const loan = await loanInScope(sources, viewer, loanId, point);
    if (loan === undefined) return undefined;
    const histories = await openLoanHistories(sources.events, sources.readModels);
    const entries = await histories.of(loanId, point);
    const isKnown = knows(await acquaintanceOf(sources, viewer, loan.uscc === null ? [] : [loan.uscc]), loan.uscc);
    return { loanId, entries: isKnown ? entries : entries.map((one): object => ({ ...one, data: withoutPersons(one.data) })) };
  },
  async table({ entries }, sources, { viewer, point }) {
    return tableOf({ zh: '贷款经过', en: 'History of a loan' }, pointHead(await sources.spokenOf(point), viewer), [
      column('occurredOn', '业务日期', 'Took effect', 'date'), column('recordedAt', '登记时刻', 'Recorded', 'instant'), coded('type', '事件', 'Event', EVENT_WORDS), coded('articles', '依据条款', 'Articles', ARTICLE_WORDS),
      { field: 'actor', title: { zh: '经办', en: 'By' }, kind: 'text', value: ({ actor }) => (actor.role === 'SYSTEM' ? actor.role : `${actor.user} ${actor.org}`), words: ITSELF },
      column('outstandingFen', '贷款余额', 'Outstanding', 'fen'),
      { field: 'enterpriseFundFen', title: { zh: '企业助保金余额', en: 'Enterprise fund' }, kind: 'fen', value: ({ balances }) => balances?.enterpriseFundFen ?? null },
      { field: 'riskFundFen', title: { zh: '风险补偿金余额', en: 'Risk fund' }, kind: 'fen', value: ({ balances }) => balances?.riskFundFen ?? null },
    ], entries as readonly LoanHistoryEntry[]);
  },
});

const explanation = objectOf({
  eventId: TEXT, position: WHOLE, occurredOn: DAY, type: TEXT, articles: listOf(TEXT), policyVersion: orNull(TEXT), zh: TEXT, en: TEXT, figures: ANY_OBJECT,
  adds: listOf(objectOf({ of: TEXT, totalFen: FEN, parts: mapOf(FEN) })),
  withoutOthers: listOf(ANY_OBJECT),
  approval: objectOf({ user: TEXT, role: TEXT, org: TEXT, decisionId: orNull(TEXT), decisionDocNo: orNull(TEXT), papers: listOf(objectOf({ type: TEXT, no: TEXT })) }),
});

/** Why each fen of a loan went where it went. Its sentences name who paid, so it is for those who may know persons. */
export const loanExplanation = reading({
  name: 'explainLoan', path: 'loans/:loanId/explanation', admits: KNOW_PERSONS, summary: { zh: '每一分钱的去向与依据', en: 'Why each fen went where it went' }, parameters: {}, clocks: 'both',
  answer: objectOf({ loanId: TEXT, explanations: listOf(explanation) }),
  async read(sources, { viewer, point, path: { loanId = '' } }) {
    const loan = await loanInScope(sources, viewer, loanId, point);
    return loan && { loanId, explanations: await explain(sources.events, loanId, point, sources.readModels, sources.engine.schemeId) };
  },
  async table({ explanations }, sources, { viewer, point }) {
    return tableOf({ zh: '贷款资金去向', en: 'Where the money of a loan went' }, pointHead(await sources.spokenOf(point), viewer), [
      column('occurredOn', '业务日期', 'Took effect', 'date'), coded('type', '事件', 'Event', EVENT_WORDS), { field: 'said', title: { zh: '说明', en: 'Why' }, kind: 'text', value: ({ zh, en }) => ({ zh, en }) },
      coded('articles', '依据条款', 'Articles', ARTICLE_WORDS),
    ], explanations as readonly Explanation[]);
  },
});
