import { printInstant } from '../calendar/index.js';
import type { Approval, Case } from './explanation.js';
import { articleZh, inTurn, ROLES, said, type Said } from './wording.js';

/** By which article and policy, by whose order and on which papers an event stands. */
export function authority({ event, file }: Case, articles: readonly string[], policyVersion: string | null): Said {
  const { actor, occurredOn, recordedAt, evidence } = event.metadata;
  const role = ROLES[actor.role];
  const ordered = actor.role === 'OFFICE' || actor.role === 'LEADING_GROUP';
  const policy = policyVersion === null ? undefined : said(`,政策版本 ${policyVersion}`, `, policy ${policyVersion}`);
  const basis = articles.length === 0 ? undefined : said(`依据${articles.map(articleZh).join('、')}${policy?.zh ?? ''}。`, `Basis: ${articles.join(', ')}${policy?.en ?? ''}.`);
  const second = file.approvals.get(event.metadata.$causationId);
  const decisionId = 'decisionId' in event.data ? event.data.decisionId : undefined;
  const docNo = decisionId === undefined ? undefined : file.decisionDocs.get(decisionId);
  const papers = [
    ...(decisionId === undefined ? [] : [said(`领导小组决议 ${decisionId}${docNo === undefined ? '' : `(${docNo})`}`, `leading-group decision ${decisionId}${docNo === undefined ? '' : ` (${docNo})`}`)]),
    ...evidence.map(({ type, no }) => said(`${type} ${no}`, `${type} ${no}`)),
  ];
  return inTurn(
    basis,
    said(
      `由${role.zh}(${actor.org},${actor.user})${ordered ? '办理' : '报录'},${occurredOn} 生效,${printInstant(recordedAt)} 登记。`,
      `${ordered ? 'Ordered' : 'Reported'} by ${role.en} (${actor.org}, ${actor.user}), effective ${occurredOn}, recorded ${printInstant(recordedAt)}.`,
    ),
    second && said(
      `经${ROLES[second.role].zh}(${second.org},${second.user})${second.approvedOn} 复核批准(提请 ${second.proposalId})。`,
      `Approved by ${ROLES[second.role].en} (${second.org}, ${second.user}) on ${second.approvedOn}, proposal ${second.proposalId}.`,
    ),
    papers.length === 0 ? undefined : said(`凭证:${papers.map(({ zh }) => zh).join('、')}。`, `Documents: ${papers.map(({ en }) => en).join(', ')}.`),
  );
}

/** The same for machines. */
export function approvalOf({ event, file }: Case): Approval {
  const { actor: { user, role, org }, evidence, $causationId } = event.metadata;
  const second = file.approvals.get($causationId);
  const decisionId = 'decisionId' in event.data ? (event.data.decisionId ?? null) : null;
  return { user, role, org, decisionId, decisionDocNo: decisionId === null ? null : (file.decisionDocs.get(decisionId) ?? null), papers: evidence.map(({ type, no }) => ({ type, no })), ...(second && { second }) };
}
