import type { CalendarDocument, GovernanceActDocument, PolicyDocument } from '@zhubao/domain';
import { policyInForce, policyRef } from '@zhubao/domain';
import { EVERY_ROLE } from '../access/viewer.js';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { day, oneOf, text, whole } from './parameter.js';
import { pick } from './pick.js';
import { reading } from './reading.js';
import { ANY_OBJECT, choiceOf, DAY, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { coded, column } from './table.js';
import { ACT_WORDS, ARTICLE_WORDS } from '../words/act-words.js';

const ACTS = ['DECISION', 'JOINT_MEETING', 'INTERPRETATION'] as const;
const actShown = pick<GovernanceActDocument, keyof GovernanceActDocument>(['position', 'act', 'on', 'recordedAt', 'docNo', 'decisionId', 'decisionKind', 'article', 'subject', 'text', 'parties', 'actions']);

/** Decisions of the leading group, joint meetings and readings of articles (Art. 10, 29, 31). */
export const governanceActs = list<GovernanceActDocument, GovernanceActDocument>({
  name: 'listGovernanceActs', path: 'governance-acts', admits: BUSINESS, summary: { zh: '决议、联席会议与条款解释', en: 'Decisions, joint meetings and interpretations' },
  // Decisions and meetings speak of loans of every bank; how an article is read is for all.
  seenBy: ({ role }) => (role === 'BANK' ? [{ field: 'act', equals: 'INTERPRETATION' }] : []),
  collection: 'governanceActs', agreementField: 'none', present: (documents) => documents.map(actShown),
  item: objectOf({
    position: WHOLE, act: choiceOf(...ACTS), on: DAY, recordedAt: INSTANT, docNo: orNull(TEXT), decisionId: orNull(TEXT), decisionKind: orNull(TEXT), article: orNull(TEXT),
    subject: orNull(TEXT), text: TEXT, parties: listOf(TEXT), actions: listOf(TEXT),
  }),
  filters: {
    act: { parameter: oneOf(...ACTS), field: 'act', is: 'equal' },
    decisionId: { parameter: text(), field: 'decisionId', is: 'equal' },
    article: { parameter: text(), field: 'article', is: 'equal' },
    from: { parameter: day, field: 'on', is: 'from' },
    to: { parameter: day, field: 'on', is: 'to' },
  },
  sorts: ['-on', 'position'],
  columns: [
    column('on', '日期', 'On', 'date'), coded('act', '种类', 'Act', ACT_WORDS), column('docNo', '文号', 'Document'), column('decisionId', '决议编号', 'Decision'), column('decisionKind', '决议事项', 'Kind'),
    coded('article', '条款', 'Article', ARTICLE_WORDS), column('subject', '主题', 'Subject'), column('text', '内容', 'Text'),
  ],
});

const policyShown = pick<PolicyDocument, keyof PolicyDocument>(['ref', 'effectiveFrom', 'adoptedAtPosition', 'docNo', 'policy']);
const policy = objectOf({ ref: TEXT, effectiveFrom: DAY, adoptedAtPosition: WHOLE, docNo: TEXT, policy: ANY_OBJECT });

export const policies = list<PolicyDocument, PolicyDocument>({
  name: 'listPolicies', path: 'policies', admits: EVERY_ROLE, summary: { zh: '政策版本', en: 'Policies' },
  collection: 'policies', agreementField: 'none', present: (documents) => documents.map(policyShown), item: policy,
  filters: { effectiveFrom: { parameter: day, field: 'effectiveFrom', is: 'from' }, effectiveTo: { parameter: day, field: 'effectiveFrom', is: 'to' } },
  sorts: ['effectiveFrom', 'adoptedAtPosition'],
  columns: [column('ref', '版本', 'Version'), column('effectiveFrom', '生效日', 'Effective from', 'date'), column('docNo', '文号', 'Document')],
});

/** The rules that hold on the as-of day. */
export const policyOfDay = reading({
  name: 'getPolicyInForce', path: 'policy-in-force', admits: EVERY_ROLE, summary: { zh: '当日有效的政策', en: 'The policy in force' }, parameters: {}, clocks: 'both', answer: policy,
  async read(sources, { point }) {
    const { asOf } = await sources.spokenOf(point);
    const adopted = (await sources.collect<PolicyDocument>('policies', [], point)).toSorted((a, b) => a.adoptedAtPosition - b.adoptedAtPosition);
    const found = policyInForce({ versions: adopted.map((one) => one.policy) }, asOf);
    const document = found && adopted.find(({ ref }) => ref === policyRef(found));
    return document && policyShown(document);
  },
});

const notice = pick<CalendarDocument, keyof CalendarDocument>(['region', 'year', 'holidays', 'makeupDays', 'publishedOn', 'docNo', 'version']);

/** Working calendars, each year as last published (Art. 24, 26). */
export const calendars = list<CalendarDocument, CalendarDocument>({
  name: 'listCalendars', path: 'calendars', admits: EVERY_ROLE, summary: { zh: '工作日历', en: 'Working calendars' },
  collection: 'calendars', agreementField: 'none', present: (documents) => documents.map(notice),
  item: objectOf({ region: TEXT, year: WHOLE, holidays: listOf(DAY), makeupDays: listOf(DAY), publishedOn: DAY, docNo: TEXT, version: WHOLE }),
  filters: { region: { parameter: text(), field: 'region', is: 'equal' }, year: { parameter: whole(2000, 2199), field: 'year', is: 'equal' } },
  sorts: ['year', 'region'],
  columns: [
    column('region', '地区', 'Region'), column('year', '年度', 'Year', 'whole'), column('publishedOn', '公布日', 'Published', 'date'), column('docNo', '文号', 'Document'),
    { field: 'holidays', title: { zh: '放假', en: 'Holidays' }, kind: 'text', value: ({ holidays }) => holidays },
    { field: 'makeupDays', title: { zh: '调休上班', en: 'Make-up days' }, kind: 'text', value: ({ makeupDays }) => makeupDays },
  ],
});
