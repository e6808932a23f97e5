import { EVENT_CATALOGUE, type RecordedSchemeEvent } from '../event-catalogue.js';
import { type Ledger, newLedger } from '../pool/ledger.js';
import { evolveLedger } from '../pool/ledger-fold.js';
import { isPoolEvent } from '../views/streams-of-events.js';
import { approvalOf, authority } from './authority.js';
import { explainClaim } from './claim.js';
import { explainCompensation } from './compensation.js';
import { explainContribution } from './contribution.js';
import type { Account, Case, Explanation } from './explanation.js';
import { explainLaterSettlement } from './later-settlement.js';
import type { LoanFile } from './loan-file.js';
import { explainLateNotice, explainMissedDeadline } from './missed-deadline.js';
import { explainRecovery, explainSurplusReturned } from './recovery.js';
import { explainReversal } from './reversal.js';
import { explainSharing } from './sharing.js';
import { inTurn, said } from './wording.js';

/** Raised with every change of what explanations say of the same events, also of their wording: evidence that was written names it. */
export const EXPLANATION_VERSION = 1;

/**
 * Why each fen of a loan's contribution, claim, compensation, sharing and recovery went where it went, and every deadline
 * that was flagged. Nothing is decided anew: figures are those that the events carry, and the loan's books of the pool.
 */
export function explainLoan(file: LoanFile): readonly Explanation[] {
  const explanations: Explanation[] = [];
  let books = newLedger(file.loanId);
  for (const entry of file.entries) {
    const { event } = entry;
    const after = isPoolEvent(event) ? evolveLedger(books, event) : books;
    const one = { event, entry, before: books, after, file, filed: file.policies.get(filedUnder(books, after)), inForce: file.policies.get(event.metadata.policyVersion ?? '') };
    const account = accountOf(one);
    if (account !== undefined) explanations.push(explanation(one, account));
    books = after;
  }
  return explanations;
}

function filedUnder(before: Ledger, after: Ledger): string {
  return before.policy === '' ? after.policy : before.policy;
}

function accountOf(one: Case): Account | undefined {
  const { event } = one;
  switch (event.type) {
    case 'DisbursementNotified':
      return explainLateNotice({ ...one, event });
    case 'DeadlineMissed':
      return explainMissedDeadline({ ...one, event });
    case 'FundContributed':
      return explainContribution({ ...one, event });
    case 'CompensationClaimed':
      return explainClaim({ ...one, event });
    case 'CompensatedFromEnterpriseFund':
      return explainCompensation({ ...one, event });
    case 'RiskCompensationShared':
      return explainSharing({ ...one, event });
    case 'RiskShareSettledLater':
      return explainLaterSettlement({ ...one, event });
    case 'RecoveryApplied':
      return explainRecovery({ ...one, event });
    case 'SurplusReturned':
      return explainSurplusReturned({ ...one, event });
    case 'EntryReversed':
      return explainReversal({ ...one, event });
    default:
      return undefined;
  }
}

function explanation(one: Case, { said: why, figures, adds = [], withoutOthers = [], policyVersion, articles = one.event.metadata.articles }: Account): Explanation {
  const { event } = one;
  const policy = policyVersion ?? event.metadata.policyVersion ?? null;
  const { zh, en } = inTurn(heading(event), why, authority(one, articles, policy));
  return {
    eventId: event.id, position: event.position, occurredOn: event.metadata.occurredOn, type: event.type,
    articles, policyVersion: policy, zh, en, figures, adds, withoutOthers, approval: approvalOf(one),
  };
}

function heading({ type }: RecordedSchemeEvent): ReturnType<typeof said> {
  return said(`【${EVENT_CATALOGUE[type].zh}】`, `[${type}]`);
}
