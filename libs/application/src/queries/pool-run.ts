import type { CivilDate, PoolRun, RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 500;

type PoolRecord = PoolRun['events'][number];
type Run = Extract<RecordedSchemeEvent, { readonly type: 'CompensatedFromEnterpriseFund' | 'RiskCompensationShared' }>;

/** All events of the run that an event belongs to, with the day that orders each of its loans. */
export async function readRun(events: EventStore, event: Run): Promise<PoolRun> {
  const run = await eventsOfCommand(events, event);
  const first = run[0]?.revision ?? event.revision;
  if (event.type === 'CompensatedFromEnterpriseFund') {
    return { events: run, sinceOf: new Map(run.flatMap((one) => (one.type === 'CompensatedFromEnterpriseFund' ? [[one.data.loanId, one.data.overdueSince]] : []))) };
  }
  const loans = new Set(run.flatMap((one) => (one.type === 'RiskCompensationShared' ? [one.data.loanId] : [])));
  return { events: run, sinceOf: await compensatedSince(events, event.stream, first, loans) };
}

/** One command writes its events side by side. */
async function eventsOfCommand(events: EventStore, { stream, revision, metadata: { commandId } }: Run): Promise<readonly PoolRecord[]> {
  const before = await takeWhile(poolEvents(events, stream, 'backwards', revision), (one) => one.metadata.commandId === commandId);
  const after = await takeWhile(poolEvents(events, stream, 'forwards', revision + 1), (one) => one.metadata.commandId === commandId);
  return [...before.toReversed(), ...after];
}

/** A shortfall keeps the place in the order that its claim had; a reversed compensation gives none. */
async function compensatedSince(events: EventStore, stream: string, before: number, loans: ReadonlySet<string>): Promise<ReadonlyMap<string, CivilDate>> {
  const since = new Map<string, CivilDate>();
  const reversed = new Set<string>();
  if (before === 0) return since;
  for await (const event of poolEvents(events, stream, 'backwards', before - 1)) {
    if (since.size === loans.size) break;
    if (event.type === 'EntryReversed') reversed.add(event.data.eventId);
    if (event.type !== 'CompensatedFromEnterpriseFund' || reversed.has(event.id)) continue;
    const { loanId, overdueSince } = event.data;
    if (loans.has(loanId) && !since.has(loanId)) since.set(loanId, overdueSince);
  }
  return since;
}

async function* poolEvents(events: EventStore, stream: string, direction: 'forwards' | 'backwards', start: number): AsyncGenerator<PoolRecord> {
  const step = direction === 'forwards' ? 1 : -1;
  for (let from = start; from >= 0; from += step * PAGE) {
    const page = await events.readStream(stream, { direction, from, limit: PAGE });
    for (const stored of page) yield decodeEvent(stored) as PoolRecord;
    if (page.length < PAGE) return;
  }
}

async function takeWhile<T>(items: AsyncIterable<T>, holds: (item: T) => boolean): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const item of items) {
    if (!holds(item)) break;
    taken.push(item);
  }
  return taken;
}
