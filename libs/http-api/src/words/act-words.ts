import { EVENT_CATALOGUE, type SchemeEventType } from '@zhubao/domain';
import { said, type WordsOf } from './words.js';

/** Where a proposal stands with its second person (四眼原则). */
export const PROPOSAL_STATUS_WORDS = {
  PROPOSED: said('待复核', 'Waiting'), APPROVED: said('已通过', 'Approved'), EXECUTED: said('已执行', 'Carried out'), REJECTED: said('未通过', 'Rejected'), WITHDRAWN: said('已撤回', 'Withdrawn'), LAPSED: said('已失效', 'Lapsed'),
} as const;

/** What the leading group and the joint meeting do (Art. 10, 29, 31). */
export const ACT_WORDS = { DECISION: said('领导小组决议', 'Decision'), JOINT_MEETING: said('联席会议', 'Joint meeting'), INTERPRETATION: said('条款解释', 'Interpretation') } as const;

/** Why one of two points in time has an event and the other has not. */
export const CAUSE_WORDS = {
  NEW_BUSINESS: said('其后发生的业务', 'New business'), ARRIVED_LATE: said('晚登记', 'Arrived late'), NOT_YET_IN_EFFECT: said('当时尚未生效', 'Not yet in effect'), NOT_YET_KNOWN: said('当时尚未登记', 'Not yet known'),
} as const;

/** Every event: its Chinese from the catalogue, in English its type, `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export const EVENT_WORDS = Object.fromEntries(Object.entries(EVENT_CATALOGUE).map(([type, { zh }]) => [type, said(zh, inEnglish(type))])) as WordsOf<SchemeEventType>;

function inEnglish(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What came of a day close. */
export const CLOSE_WORDS = { SelfAuditPassed: said('自查通过', 'Audit passed'), SelfAuditFailed: said('自查未通过', 'Audit failed'), CheckpointSigned: said('检查点已签名', 'Checkpoint signed') } as const;

const LAST_ARTICLE = 32;

/** Articles of the regulation, as they are cited. */
export const ARTICLE_WORDS: WordsOf<string> = Object.fromEntries(Array.from({ length: LAST_ARTICLE }, (_, index) => [`Art. ${index + 1}`, said(`第 ${index + 1} 条`, `Art. ${index + 1}`)]));

/** What the system does of itself is done by nobody. */
export const ITSELF = { SYSTEM: said('系统自动', 'the system') } as const;
