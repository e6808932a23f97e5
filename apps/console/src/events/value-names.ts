import { ACT_WORDS, BOUND_WORDS, CAUSE_WORDS, EXCEPTION_WORDS, LIMIT_WORDS, TIMER_STATE_WORDS, TIMER_WORDS } from '@zhubao/api-client';
import { CHOICE_NAMES } from '../commands/choice-names.js';
import type { Words } from '../language/language.js';
import { ROLE_NAMES } from '../session/role-names.js';
import { AGREEMENT_STATUSES } from '../statuses/agreement-statuses.js';
import { ENTERPRISE_STATUSES } from '../statuses/enterprise-statuses.js';
import { FLAGS } from '../statuses/flags.js';
import { LOAN_STATUSES } from '../statuses/loan-statuses.js';
import { PROPOSAL_STATUSES } from '../statuses/proposal-statuses.js';
import { STANDINGS } from '../statuses/standings.js';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Values that stand in no table of a screen of their own. */
const OTHERS: Readonly<Record<string, Words>> = {
  COMMAND: said('业务事项', 'Command'), PROCESS: said('自动处理', 'Process'),
  APPEARED: said('新出现', 'Appeared'), CHANGED: said('已变化', 'Changed'), VANISHED: said('已消失', 'Vanished'),
  FEN: said('分', 'fen'), PPM: said('百万分之一', 'ppm'), COUNT: said('笔', 'count'), MONTHS: said('月', 'months'), CURED: said('逾期消除', 'Cured'), FILING_FAILED: said('备案未成', 'Filing failed'),
  OTHER: said('数字不同', 'Other figures'), REFUSED: said('将被拒绝', 'Would be refused'), NOT_DECIDED: said('未比较', 'Not compared'),
};

/** Every value that the API tells of, in words; where two screens call one differently, this is what it is called elsewhere. */
export const VALUE_NAMES: Readonly<Record<string, Words>> = {
  ...OTHERS, ...LIMIT_WORDS, ...CAUSE_WORDS, ...TIMER_STATE_WORDS, ...TIMER_WORDS, ...STANDINGS, ...AGREEMENT_STATUSES, ...PROPOSAL_STATUSES, ...ENTERPRISE_STATUSES, ...EXCEPTION_WORDS, ...ACT_WORDS, ...BOUND_WORDS, ...FLAGS, ...LOAN_STATUSES, ...CHOICE_NAMES, ...ROLE_NAMES,
};
