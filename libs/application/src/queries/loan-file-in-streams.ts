import {
  type ApprovalDocument, approvalsProjection, countsAt, followLoan, isAboutLog, type LoanEntry, loansProjection, type Point, type Policy, policyRef, type RecordedSchemeEvent, type SecondPerson, secondPersonOf, startOfTrail, streamOf, trialBalanceProjection,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { maximumPageSize, type ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { HeldEvents } from '../projections/anchor.js';
import { reachedBy } from '../projections/reached.js';
import { poolOf } from './loan-history/loan-scan.js';
import { StoredHistories } from './loan-history/stored-histories.js';

const PAGE = 1_000;

/** What of a loan's file the log tells by itself. */
export interface Gathered {
  readonly entries: readonly LoanEntry[];
  readonly policies: ReadonlyMap<string, Policy>;
  /** Where decisions of the leading group stand. */
  readonly governanceStreams: ReadonlySet<string>;
  readonly approvals: ReadonlyMap<string, SecondPerson>;
}

/**
 * Gathers it out of the streams concerned: the loan's events, wherever they stand, the whole of its pool, policies, decisions and
 * approvals. `undefined` where only the whole log can tell: where the read models do not answer for it, or not yet.
 */
export async function gatherFromStreams(events: EventStore, readModels: ReadModelStore, loanId: string, point: Point, schemeId: string): Promise<Gathered | undefined> {
  // What is written meanwhile is in none of them, lest it be in one and not in the other.
  const head = (await events.head()) ?? -1;
  const reached = await reachedBy(readModels, new HeldEvents(events), [loansProjection, trialBalanceProjection]);
  if (reached === undefined) return undefined;
  const agreementId = await poolOf(events, loanId);
  const counting = async (stream: string): Promise<readonly RecordedSchemeEvent[]> => (await eventsOf(events, stream, point)).filter(({ position }) => position <= head);
  const touching = (await new StoredHistories(events, readModels, reached).entries(loanId, point)).map(({ event }) => event).filter(({ position }) => position <= head);
  const entries = entriesAmong(loanId, agreementId, [...touching, ...(agreementId === null ? [] : await counting(streamOf('pool', agreementId)))]);
  const approvals = await approvalsBehind(readModels, agreementId, entries.map(({ event }) => event), counting);
  if (approvals === undefined) return undefined;
  const policies = (await counting(streamOf('policy', schemeId))).flatMap((event) => (event.type === 'PolicyAdopted' ? [event.data.policy] : []));
  const governance = await counting(streamOf('governance', schemeId));
  return {
    entries, approvals, policies: new Map(policies.map((policy) => [policyRef(policy), policy])),
    governanceStreams: new Set(governance.filter(({ type }) => type === 'LeadingGroupDecisionRecorded').map(({ stream }) => stream)),
  };
}

function entriesAmong(loanId: string, agreementId: string | null, found: readonly RecordedSchemeEvent[]): readonly LoanEntry[] {
  const inOrder = [...new Map(found.map((event) => [event.position, event])).values()].sort((a, b) => a.position - b.position);
  let trail = startOfTrail(loanId, agreementId);
  return inOrder.flatMap((event) => {
    const followed = followLoan(trail, event);
    trail = followed.trail;
    return followed.entry ?? [];
  });
}

/** Approvals that let events be carried out. `undefined` when an event has a cause that is not found among those of the pool. */
async function approvalsBehind(readModels: ReadModelStore, agreementId: string | null, entries: readonly RecordedSchemeEvent[], counting: (stream: string) => Promise<readonly RecordedSchemeEvent[]>): Promise<Gathered['approvals'] | undefined> {
  // What a person orders alone is its own cause, and what a process does is the system's.
  const carriedOut = new Map(entries.filter(({ metadata: { actor, commandId, $causationId } }) => actor.role !== 'SYSTEM' && $causationId !== commandId).map((event) => [event.id, event]));
  const approvals = new Map<string, SecondPerson>();
  if (carriedOut.size === 0) return approvals;
  for await (const { proposalId, executed } of approvalsOf(readModels, agreementId)) {
    const own = executed?.events.filter(({ id }) => carriedOut.delete(id)) ?? [];
    if (own.length === 0) continue;
    for (const event of await counting(streamOf('approval', proposalId))) if (event.type === 'ProposalApproved') approvals.set(event.id, secondPersonOf(event));
  }
  return carriedOut.size === 0 ? approvals : undefined;
}

async function* approvalsOf(readModels: ReadModelStore, agreementId: string | null): AsyncGenerator<ApprovalDocument> {
  let cursor: string | undefined;
  do {
    const page = await readModels.find(approvalsProjection.collection.name, { where: [{ field: 'agreementId', equals: agreementId }], limit: maximumPageSize, ...(cursor !== undefined && { cursor }) });
    for (const { document } of page.documents) yield document as unknown as ApprovalDocument;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Those of a stream that count at the point, in its order. */
async function eventsOf(events: EventStore, stream: string, { asOf, knownAt }: Point): Promise<readonly RecordedSchemeEvent[]> {
  const found: RecordedSchemeEvent[] = [];
  for (let from = 0; ; from += PAGE) {
    const page = await events.readStream(stream, { from, limit: PAGE });
    found.push(...countsAt(page.map(decodeEvent).filter(({ type }) => !isAboutLog(type)), asOf, knownAt));
    if (page.length < PAGE) return found;
  }
}
