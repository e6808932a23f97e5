import type { JsonSchema } from '@zhubao/application';
import type { EnterpriseStatus, LoanFlag, LoanStatus } from '@zhubao/domain';

/** The few shapes that answers are made of. */
export const FEN: JsonSchema = { type: 'integer', description: 'fen (分)' };
export const PPM: JsonSchema = { type: 'integer', description: 'ppm' };
export const WHOLE: JsonSchema = { type: 'integer' };
export const TEXT: JsonSchema = { type: 'string' };
export const DAY: JsonSchema = { type: 'string', format: 'date' };
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
export const FLAG: JsonSchema = { type: 'boolean' };
export const ANY_OBJECT: JsonSchema = { type: 'object', additionalProperties: true };

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function mapOf(values: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: values };
}

export function choiceOf(...choices: readonly string[]): JsonSchema {
  return { type: 'string', enum: choices };
}

/** Every field required unless its name is in `optional`; no other is there. */
export function objectOf(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}

export const LOAN_STATUSES: readonly LoanStatus[] = [
  'APPLIED', 'APPROVED', 'DECLINED', 'RECOMMENDED', 'FILED', 'FILING_REFUSED', 'CONTRIBUTED', 'SIGNED', 'CLEARED', 'DISBURSED', 'REPAID', 'OVERDUE', 'CLAIMED',
  'COMPENSATED', 'SHORTFALL_APPLIED', 'SHARED', 'CLOSED', 'WRITTEN_OFF', 'WITHDRAWN',
];

export const LOAN_FLAGS: readonly LoanFlag[] = [
  'CLAIM_DEVIATION', 'LATE_CLAIM', 'LATE_COMPENSATION', 'LATE_NOTICE', 'MISUSE', 'PAYER_NOT_BORROWER', 'REPORTED_AFTER_YOUNGER_PAID',
];

export const ENTERPRISE_STATUSES: readonly EnterpriseStatus[] = ['REGISTERED', 'NOMINATED', 'ROSTER', 'POOL_MEMBER', 'BLACKLISTED'];

export const TIMERS = ['T1', 'T2', 'T3', 'T4'] as const;
export const TIMER_STATES = ['OPEN', 'MET', 'MET_LATE', 'MISSED'] as const;

/** What recoveries have still to repay, by step (Art. 28). */
export const DUES = objectOf({ costsFen: FEN, liquidatedDamagesFen: FEN, bankFen: FEN, riskFundFen: FEN, enterpriseFundFen: FEN });
export const ACTOR = objectOf({ user: TEXT, role: TEXT, org: TEXT });

/** An event as lists show it. */
export const eventEntryFields = {
  position: WHOLE, stream: TEXT, revision: WHOLE, eventId: TEXT, type: TEXT, zh: TEXT, occurredOn: DAY, recordedAt: INSTANT, late: FLAG, actor: ACTOR,
};
export const EVIDENCE = listOf(objectOf({ type: TEXT, no: TEXT, issuedOn: DAY, sha256: TEXT }, ['issuedOn', 'sha256']));

/** A rate with both its parts. */
export const RATIO = objectOf({ numerator: WHOLE, denominator: WHOLE, ppm: orNull(WHOLE) });
