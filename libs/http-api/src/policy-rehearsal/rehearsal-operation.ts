import type { Role } from '@zhubao/domain';

/** Who may ask what other rules would have done: who makes the rules, and who oversees them. The answer tells of every bank. */
export const REHEARSE: readonly Role[] = ['OFFICE', 'LEADING_GROUP', 'REGULATOR', 'AUDITOR'];

/** `POST /api/v1/policies/rehearsal` in the API's documents. */
export const rehearsalOperation = {
  operationId: 'rehearsePolicy', tags: ['queries'], summary: '方案试算 Rehearsal of a policy',
  description: 'What a candidate would have decided of the past: each decision of the period taken anew on the history as it was, with sums and the decisions that differ. Nothing is written. It ends after ten seconds, wherever it is: `reach` says how far it came. 以拟议方案重新作出过去的决定，不写入任何内容。',
};
