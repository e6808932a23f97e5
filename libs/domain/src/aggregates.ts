import { agreementAggregate } from './agreement/state.js';
import { approvalAggregate } from './approval/proposal.js';
import { auditAggregate } from './audit/audit.js';
import { clockAggregate } from './clock/clock.js';
import { enterpriseAggregate } from './enterprise/state.js';
import { governanceAggregate } from './governance/state.js';
import { loanAggregate } from './loan/state.js';
import { policyAggregate } from './policy/adoption.js';
import { poolAggregate } from './pool/state.js';
import { privacyAggregate } from './privacy/privacy.js';
import { calendarAggregate } from './workdays/publication.js';

/** Every aggregate by the prefix of its streams. */
export const AGGREGATES = {
  policy: policyAggregate,
  calendar: calendarAggregate,
  clock: clockAggregate,
  governance: governanceAggregate,
  agreement: agreementAggregate,
  pool: poolAggregate,
  enterprise: enterpriseAggregate,
  loan: loanAggregate,
  approval: approvalAggregate,
  audit: auditAggregate,
  privacy: privacyAggregate,
} as const;

export type StateOf<A extends keyof typeof AGGREGATES> = (typeof AGGREGATES)[A]['initial'];
