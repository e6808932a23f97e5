import type { CivilDate } from '../calendar/index.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { Recorded } from '../kernel/event.js';
import { type Policy, policyRef } from '../policy/policy.js';
import type { PoolEvent } from '../pool/events.js';
import { isPoolEvent } from '../views/streams-of-events.js';
import { type LoanEntry, type LoanFile, type PoolRun, type SecondPerson, secondPersonOf } from './loan-file.js';
import { followLoan, startOfTrail } from './loan-trail.js';

/** A loan's file out of events at hand: those of the loan and of its pool whole, with the policies and decisions that they name. */
export function loanFileOf(loanId: string, events: readonly RecordedSchemeEvent[]): LoanFile {
  const applied = events.find((event) => event.type === 'LoanApplied' && event.data.loanId === loanId);
  let trail = startOfTrail(loanId, applied?.type === 'LoanApplied' ? applied.data.agreementId : null);
  const entries: LoanEntry[] = [];
  const policies = new Map<string, Policy>();
  const decisionDocs = new Map<string, string>();
  const approvals = new Map<string, SecondPerson>();
  for (const event of events) {
    if (event.type === 'PolicyAdopted') policies.set(policyRef(event.data.policy), event.data.policy);
    else if (event.type === 'LeadingGroupDecisionRecorded') decisionDocs.set(event.data.decisionId, event.data.docNo);
    else if (event.type === 'ProposalApproved') approvals.set(event.id, secondPersonOf(event));
    const followed = followLoan(trail, event);
    trail = followed.trail;
    if (followed.entry !== undefined) entries.push(followed.entry);
  }
  return { loanId, entries, policies, runs: runsOf(events.filter(isPoolEvent), loanId), decisionDocs, approvals };
}

/** Every run that paid or shared the loan, with the day that orders each loan of it. */
function runsOf(events: readonly Recorded<PoolEvent>[], loanId: string): LoanFile['runs'] {
  const runs = new Map<string, PoolRun>();
  /** Of each loan the days of its compensations that stand, the last one at the end. */
  const compensated = new Map<string, readonly { readonly eventId: string; readonly since: CivilDate }[]>();
  const byCommand = Map.groupBy(events, ({ metadata }) => metadata.commandId);
  for (const event of events) {
    const { commandId } = event.metadata;
    if (event.type === 'CompensatedFromEnterpriseFund') {
      const { loanId: paid, overdueSince: since } = event.data;
      if (paid === loanId) runs.set(commandId, runOf(byCommand.get(commandId) ?? [], (each) => (each.type === 'CompensatedFromEnterpriseFund' ? each.data.overdueSince : undefined)));
      compensated.set(paid, [...(compensated.get(paid) ?? []), { eventId: event.id, since }]);
    } else if (event.type === 'EntryReversed' && event.data.loanId !== null) {
      const { loanId: reversed, eventId } = event.data;
      compensated.set(reversed, (compensated.get(reversed) ?? []).filter((one) => one.eventId !== eventId));
    } else if (event.type === 'RiskCompensationShared' && event.data.loanId === loanId) {
      runs.set(commandId, runOf(byCommand.get(commandId) ?? [], (each) => (each.type === 'RiskCompensationShared' ? compensated.get(each.data.loanId)?.at(-1)?.since : undefined)));
    }
  }
  return runs;
}

function runOf(events: readonly Recorded<PoolEvent>[], sinceOf: (event: Recorded<PoolEvent>) => CivilDate | undefined): PoolRun {
  const days = new Map<string, CivilDate>();
  for (const event of events) {
    const since = sinceOf(event);
    if (since !== undefined && 'loanId' in event.data && typeof event.data.loanId === 'string') days.set(event.data.loanId, since);
  }
  return { events, sinceOf: days };
}
