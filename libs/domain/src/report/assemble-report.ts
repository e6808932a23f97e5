import { printInstant } from '../calendar/index.js';
import { sum } from '../money/index.js';
import { policyInForce } from '../policy/adoption.js';
import type { DeadlineDocument } from '../views/deadlines/deadline-document.js';
import type { EnterpriseDocument } from '../views/enterprises.js';
import type { AccountDocument } from '../views/journal/trial-balance.js';
import type { LoanDocument } from '../views/loans/loan-document.js';
import type { PolicyDocument } from '../views/policies.js';
import type { PoolDocument } from '../views/pools/pools.js';
import { deadlineReports } from './deadline-report.js';
import { loanReport } from './loan-report.js';
import { poolReport } from './pool-report.js';
import type { Report, ReportPoint } from './report.js';

/** Documents of one point in time, in any order: whole collections, live or as they were. */
/** Raised with every change of what a report shows of the same documents: evidence that was written names it. */
export const REPORT_VERSION = 1;

export interface ReportDocuments {
  readonly pools: Iterable<PoolDocument>;
  readonly loans: Iterable<LoanDocument>;
  readonly enterprises: Iterable<EnterpriseDocument>;
  readonly deadlines: Iterable<DeadlineDocument>;
  readonly accounts: Iterable<AccountDocument>;
  readonly policies: Iterable<PolicyDocument>;
}

/** Puts the report together from documents alone, so that live, past and rehearsed reports are one thing. */
export function assembleReport(documents: ReportDocuments, { asOf, knownAt, position, events }: ReportPoint): Report {
  const adopted = [...documents.policies].sort((a, b) => a.adoptedAtPosition - b.adoptedAtPosition).map(({ policy }) => policy);
  const policy = policyInForce({ versions: adopted }, asOf);
  return {
    asOf,
    knownAt: printInstant(knownAt),
    position: String(position),
    events,
    pools: byId(documents.pools, ({ agreementId }) => agreementId, (pool) => poolReport(pool, policy)),
    loans: byId(documents.loans, ({ loanId }) => loanId, loanReport),
    enterprises: byId(documents.enterprises, ({ uscc }) => uscc, ({ status, exposureFen, blacklisted }) => ({ status, exposureFen, blacklisted })),
    deadlines: deadlineReports(documents.deadlines, asOf),
    journal: journalTotals([...documents.accounts]),
  };
}

function journalTotals(accounts: readonly AccountDocument[]): Report['journal'] {
  const debitsFen = sum(accounts.map((account) => account.debitsFen));
  const creditsFen = sum(accounts.map((account) => account.creditsFen));
  return { balanced: debitsFen === creditsFen, debitsFen, creditsFen };
}

/** Keyed by id, in code-point order. */
function byId<D, R>(documents: Iterable<D>, idOf: (document: D) => string, reportOf: (document: D) => R | undefined): Readonly<Record<string, R>> {
  const entries: [string, R][] = [];
  for (const document of documents) {
    const report = reportOf(document);
    if (report !== undefined) entries.push([idOf(document), report]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
