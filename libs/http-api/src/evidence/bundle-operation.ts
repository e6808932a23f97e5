import type { Role } from '@zhubao/domain';

/** Who may take evidence away: whoever supervises. A bundle holds whole streams, so of a firm that borrows at several banks it tells each of the others. */
export const TAKE_EVIDENCE: readonly Role[] = ['OFFICE', 'AUDITOR', 'REGULATOR'];

/** `GET /api/v1/loans/{loanId}/evidence-bundle` in the API's documents. */
export const bundleOperation = {
  operationId: 'getEvidenceBundle', tags: ['queries'], summary: '证据包 Evidence of a loan',
  description: 'The events that the loan rests on, as the log held them at the last signed day close, with the proofs, one JSON object a line; `zhubao verify --bundle` and the console verify it. 每行一个 JSON 对象。',
  parameters: [{ name: 'loanId', in: 'path', required: true, schema: { type: 'string' } }],
};
