import { type AskedPoint, type Explanation, explainLoan, type LoanEntry, type LoanFile, pointOf, type Policy, policyRef, type PoolRun, type RecordedSchemeEvent, type SecondPerson, secondPersonOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { DEFAULT_SCHEME } from '../engine/scheme-id.js';
import { END_OF_TIME } from './counting-events.js';
import { type Gathered, gatherFromStreams } from './loan-file-in-streams.js';
import { loanEntries } from './loan-history/loan-scan.js';
import { readRun } from './pool-run.js';

const PAGE = 1_000;

/**
 * Why each fen of a loan went where it went, as it stands at a point in time; nothing for a loan that nobody knows. With read models
 * out of the streams concerned, without them out of the whole log, which gives the same and takes longer.
 */
export async function explain(events: EventStore, loanId: string, point: AskedPoint = {}, readModels?: ReadModelStore, schemeId = DEFAULT_SCHEME): Promise<readonly Explanation[]> {
  const gathered = (readModels && (await gatherFromStreams(events, readModels, loanId, pointOf(point, END_OF_TIME), schemeId))) ?? (await gatherFromLog(events, loanId, point));
  return explainLoan(await loanFile(events, loanId, gathered));
}

/** With the runs and decisions that the loan's events name. */
async function loanFile(events: EventStore, loanId: string, { entries, policies, governanceStreams, approvals }: Gathered): Promise<LoanFile> {
  return { loanId, entries, policies, runs: await runsOf(events, entries), decisionDocs: await decisionDocs(events, governanceStreams, decisionsOf(entries)), approvals };
}

/** One pass over the whole log. */
async function gatherFromLog(events: EventStore, loanId: string, point: AskedPoint): Promise<Gathered> {
  const policies = new Map<string, Policy>();
  const governanceStreams = new Set<string>();
  const approvals = new Map<string, SecondPerson>();
  const entries: LoanEntry[] = [];
  const aside = (event: RecordedSchemeEvent): void => {
    if (event.type === 'PolicyAdopted') policies.set(policyRef(event.data.policy), event.data.policy);
    else if (event.type === 'LeadingGroupDecisionRecorded') governanceStreams.add(event.stream);
    else if (event.type === 'ProposalApproved') approvals.set(event.id, secondPersonOf(event));
  };
  for await (const entry of loanEntries(events, loanId, point, aside)) entries.push(entry);
  return { entries, policies, governanceStreams, approvals };
}

async function runsOf(events: EventStore, entries: readonly LoanEntry[]): Promise<LoanFile['runs']> {
  const runs = new Map<string, PoolRun>();
  for (const { event } of entries) {
    if (event.type === 'CompensatedFromEnterpriseFund' || event.type === 'RiskCompensationShared') runs.set(event.metadata.commandId, await readRun(events, event));
  }
  return runs;
}

function decisionsOf(entries: readonly LoanEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ event: { data } }) => ('decisionId' in data && data.decisionId !== undefined ? [data.decisionId] : [])));
}

async function decisionDocs(events: EventStore, streams: ReadonlySet<string>, wanted: ReadonlySet<string>): Promise<LoanFile['decisionDocs']> {
  const docs = new Map<string, string>();
  for (const stream of streams) {
    for (let from = 0; docs.size < wanted.size; from += PAGE) {
      const page = await events.readStream(stream, { from, limit: PAGE });
      for (const stored of page) {
        const event = decodeEvent(stored);
        if (event.type === 'LeadingGroupDecisionRecorded' && wanted.has(event.data.decisionId)) docs.set(event.data.decisionId, event.data.docNo);
      }
      if (page.length < PAGE) break;
    }
  }
  return docs;
}
