import { previewOfProposal } from '@zhubao/application';
import { type ApprovalDocument, isRejection } from '@zhubao/domain';
import { rejected } from '../problems/rejected.js';
import { idOf } from '../four-eyes/said.js';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { day, oneOf, text } from './parameter.js';
import { pick } from './pick.js';
import { reading } from './reading.js';
import { ANY_OBJECT, choiceOf, DAY, INSTANT, listOf, mapOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';
import { isWithin, scopeOf } from './scope.js';
import { coded, column, enterpriseName } from './table.js';
import { PROPOSAL_STATUS_WORDS } from '../words/act-words.js';
import { COMMAND_WORDS } from '../words/command-words.js';

const STATUSES = ['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'EXECUTED'] as const;

const shown = pick<ApprovalDocument, keyof ApprovalDocument>([
  'proposalId', 'status', 'command', 'commandData', 'effectiveOn', 'agreementId', 'loanId', 'uscc', 'proposer', 'since', 'proposedAt', 'lapsesOn', 'openUntil', 'preview',
  'decider', 'decidedOn', 'reason', 'refusal', 'executed',
]);

const actor = objectOf({ user: TEXT, role: TEXT, org: TEXT });
const event = objectOf({ id: TEXT, type: TEXT });

const proposal = objectOf({
  proposalId: TEXT, status: choiceOf(...STATUSES), command: TEXT, commandData: ANY_OBJECT, effectiveOn: DAY, agreementId: orNull(TEXT), loanId: orNull(TEXT), uscc: orNull(TEXT),
  proposer: actor, since: DAY, proposedAt: INSTANT, lapsesOn: DAY, openUntil: orNull(DAY), preview: objectOf({ position: WHOLE, digest: TEXT, effectsDigest: TEXT }),
  decider: orNull(actor), decidedOn: orNull(DAY), reason: orNull(TEXT), refusal: orNull(ANY_OBJECT), executed: orNull(objectOf({ stream: TEXT, revision: WHOLE, events: listOf(event) })),
});

/** Commands that wait for a second person, or were decided by one (四眼原则). */
export const proposals = list<ApprovalDocument, ApprovalDocument>({
  name: 'listProposals', path: 'proposals', admits: BUSINESS, summary: { zh: '待复核与已复核事项', en: 'Proposals for a second person' },
  collection: 'approvals', agreementField: 'agreementId', item: proposal, present: (documents) => documents.map(shown),
  filters: {
    status: { parameter: oneOf(...STATUSES), field: 'status', is: 'equal' }, command: { parameter: text(), field: 'command', is: 'equal' },
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' }, from: { parameter: day, field: 'since', is: 'from' }, to: { parameter: day, field: 'since', is: 'to' },
  },
  sorts: ['-since', 'openUntil'],
  columns: [
    column('since', '提出日', 'Since', 'date'), coded('command', '事项', 'Command', COMMAND_WORDS), coded('status', '状态', 'Status', PROPOSAL_STATUS_WORDS), column('agreementId', '合作协议', 'Agreement'), column('loanId', '贷款', 'Loan'), enterpriseName, column('uscc', '统一社会信用代码', 'USCC'),
    { field: 'proposer', title: { zh: '提出人', en: 'Proposed by' }, kind: 'text', value: ({ proposer: { user } }) => user },
    column('effectiveOn', '生效日', 'Effective on', 'date'), column('lapsesOn', '失效日', 'Lapses on', 'date'), { field: 'decider', title: { zh: '复核人', en: 'Decided by' }, kind: 'text', value: ({ decider }) => decider?.user ?? null },
    column('decidedOn', '复核日', 'Decided on', 'date'), column('reason', '理由', 'Reason'),
  ],
});

export const oneProposal = reading({
  name: 'getProposal', path: 'proposals/:proposalId', admits: BUSINESS, summary: { zh: '一项待复核事项', en: 'One proposal' }, parameters: {}, clocks: 'both', answer: proposal,
  async read(sources, { viewer, point, path: { proposalId = '' } }) {
    const found = await sources.get<ApprovalDocument>('approvals', idOf(proposalId), point);
    return found !== undefined && isWithin(await scopeOf(sources, viewer), found.agreementId) ? shown(found) : undefined;
  },
});

const balances = objectOf({ enterpriseFundFen: WHOLE, riskFundFen: WHOLE });
const change = objectOf({ field: TEXT, before: {}, after: {}, changeFen: WHOLE }, ['changeFen']);

export const previewSchema = objectOf({
  position: WHOLE, digest: TEXT, effectsDigest: TEXT, command: TEXT, commandData: ANY_OBJECT, effectiveOn: DAY, isWritten: { type: 'boolean' },
  effects: objectOf({
    events: listOf(objectOf({ by: choiceOf('COMMAND', 'PROCESS'), stream: TEXT, type: TEXT, occurredOn: DAY, data: ANY_OBJECT })),
    balances: mapOf(objectOf({ before: balances, after: balances })),
    loans: listOf(objectOf({ loanId: TEXT, changes: listOf(change) })),
  }),
});

/** What an approver signs: computed by the engine on a fork of the log as it stands. */
export const proposalPreview = reading({
  name: 'previewProposal', path: 'proposals/:proposalId/preview', admits: BUSINESS, summary: { zh: '复核前的预览', en: 'What an approval would do' }, parameters: {}, clocks: 'none', answer: previewSchema,
  async read(sources, { viewer, path: { proposalId = '' } }) {
    const id = idOf(proposalId);
    const found = await sources.get<ApprovalDocument>('approvals', id, undefined);
    if (found === undefined || !isWithin(await scopeOf(sources, viewer), found.agreementId)) return undefined;
    const preview = await previewOfProposal(sources.engine, id);
    if (isRejection(preview)) throw rejected(preview);
    return preview;
  },
});
