import type { CivilDate } from '../../calendar/index.js';
import type { RecordedSchemeEvent, SchemeEventType } from '../../event-catalogue.js';
import { policyRef } from '../../policy/policy.js';
import { after, type Life, type Scheme } from '../../testing/index.js';
import { isPoolEvent } from '../../views/streams-of-events.js';
import { explainLoan } from '../explain-loan.js';
import type { Explanation } from '../explanation.js';
import type { LoanEntry, LoanFile, PoolRun } from '../loan-file.js';
import { followLoan, startOfTrail } from '../loan-trail.js';

/** Explanations of one type of a loan's events, after these lives. */
export function explained(loanId: string, type: SchemeEventType, ...lives: Life[]): readonly Explanation[] {
  return explainLoan(fileOf(after(...lives), loanId)).filter((one) => one.type === type);
}

/** The only one of its type. */
export function theExplanation(loanId: string, type: SchemeEventType, ...lives: Life[]): Explanation {
  const [one, ...more] = explained(loanId, type, ...lives);
  if (one === undefined || more.length > 0) throw new Error(`${type} of ${loanId} is explained ${more.length + (one === undefined ? 0 : 1)} times`);
  return one;
}

/** A loan's file out of a scheme in memory. */
export function fileOf(scheme: Scheme, loanId: string, agreementId = 'ccb'): LoanFile {
  const entries: LoanEntry[] = [];
  let trail = startOfTrail(loanId, agreementId);
  for (const event of scheme.log) {
    const followed = followLoan(trail, event);
    trail = followed.trail;
    if (followed.entry !== undefined) entries.push(followed.entry);
  }
  return { loanId, entries, runs: runsOf(scheme.log), policies: policiesOf(scheme.log), decisionDocs: decisionDocsOf(scheme.log), approvals: new Map() };
}

function runsOf(log: readonly RecordedSchemeEvent[]): LoanFile['runs'] {
  const sinceOf = new Map<string, CivilDate>();
  for (const event of log) if (event.type === 'CompensatedFromEnterpriseFund') sinceOf.set(event.data.loanId, event.data.overdueSince);
  const byCommand = Map.groupBy(log.filter(isPoolEvent), ({ metadata }) => metadata.commandId);
  return new Map([...byCommand].map(([commandId, events]): [string, PoolRun] => [commandId, { events, sinceOf }]));
}

function policiesOf(log: readonly RecordedSchemeEvent[]): LoanFile['policies'] {
  return new Map(log.flatMap((event) => (event.type === 'PolicyAdopted' ? [[policyRef(event.data.policy), event.data.policy]] : [])));
}

function decisionDocsOf(log: readonly RecordedSchemeEvent[]): LoanFile['decisionDocs'] {
  return new Map(log.flatMap((event) => (event.type === 'LeadingGroupDecisionRecorded' ? [[event.data.decisionId, event.data.docNo]] : [])));
}
