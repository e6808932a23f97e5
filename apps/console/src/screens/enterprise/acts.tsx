import { NextSteps } from '../../commands/next-steps.js';
import type { EnterpriseRow } from '../enterprises/enterprise-columns.js';

/** Steps that concern this enterprise now of those that this role may take. */
export function Acts({ enterprise: { uscc, standing, blacklisted } }: { readonly enterprise: EnterpriseRow }) {
  const next = { REGISTERED: ['NominateEnterprise'], NOMINATED: ['DecideRoster'], ROSTER: ['ApplyForLoan', 'RemoveFromRoster'] }[standing];
  const wanted = blacklisted ? ['LiftBlacklisting'] : [...next, 'NoteRiskSignal', 'BlacklistEnterprise'];
  return <NextSteps commands={wanted} about={{ uscc }} />;
}
