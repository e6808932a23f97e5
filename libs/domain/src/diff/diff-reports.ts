import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { DeadlineReport, Report } from '../report/report.js';
import { type CauseEntry, causeEntry, type CausingEvent } from './causes.js';
import { concernedKeys, movesEveryCap, type ReportedCollection } from './concerns.js';
import { type FieldChange, fieldChanges } from './field-changes.js';

/** A pool, loan or enterprise whose report differs, and the positions of the events that concern it. */
export interface SubjectDiff {
  readonly id: string;
  readonly change: 'CHANGED' | 'APPEARED' | 'VANISHED';
  readonly fields: readonly FieldChange[];
  /** Of `Diff.events`; none where days alone did it: a policy came into force, a deadline passed. */
  readonly causes: readonly number[];
}

/** The deadlines of a loan, all of them, at both ends. */
export interface DeadlinesDiff {
  readonly subject: string;
  readonly before: readonly DeadlineReport[];
  readonly after: readonly DeadlineReport[];
  readonly causes: readonly number[];
}

/** What differs between two reports, and the events that did it. */
export interface Diff {
  readonly from: Pick<Report, 'asOf' | 'knownAt'>;
  readonly to: Pick<Report, 'asOf' | 'knownAt'>;
  readonly pools: readonly SubjectDiff[];
  readonly loans: readonly SubjectDiff[];
  readonly enterprises: readonly SubjectDiff[];
  readonly deadlines: readonly DeadlinesDiff[];
  readonly journal: readonly FieldChange[];
  /** Every event that counts at one end only, in the order of the log. */
  readonly events: readonly CauseEntry[];
}

/** Compares reports that hold at least what the causes concern, and everything that days alone may have changed. */
export function diffReports(from: Report, to: Report, causes: readonly CausingEvent[]): Diff {
  return {
    from: { asOf: from.asOf, knownAt: from.knownAt },
    to: { asOf: to.asOf, knownAt: to.knownAt },
    pools: subjects('pools', from.pools, to.pools, causes),
    loans: subjects('loans', from.loans, to.loans, causes),
    enterprises: subjects('enterprises', from.enterprises, to.enterprises, causes),
    deadlines: deadlines(from.deadlines, to.deadlines, causes),
    journal: fieldChanges(from.journal, to.journal),
    events: causes.map(causeEntry),
  };
}

type Reports = Readonly<Record<string, object>>;

function subjects(collection: ReportedCollection, from: Reports, to: Reports, causes: readonly CausingEvent[]): readonly SubjectDiff[] {
  const found: SubjectDiff[] = [];
  const byKey = causesByKey(collection, causes);
  const everywhere = collection === 'pools' ? causes.filter(({ event }) => movesEveryCap(event)) : [];
  for (const id of [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()) {
    const [before, after] = [from[id], to[id]];
    const fields = fieldChanges(before, after);
    if (fields.length === 0) continue;
    found.push({ id, change: before === undefined ? 'APPEARED' : after === undefined ? 'VANISHED' : 'CHANGED', fields, causes: positionsOf([...(byKey.get(id) ?? []), ...everywhere.map(({ event }) => event)]) });
  }
  return found;
}

function deadlines(from: readonly DeadlineReport[], to: readonly DeadlineReport[], causes: readonly CausingEvent[]): readonly DeadlinesDiff[] {
  const byKey = causesByKey('deadlines', causes);
  const old = Map.groupBy(from, ({ subject }) => subject);
  const young = Map.groupBy(to, ({ subject }) => subject);
  const found: DeadlinesDiff[] = [];
  for (const subject of [...new Set([...old.keys(), ...young.keys()])].sort()) {
    const before = old.get(subject) ?? [];
    const after = young.get(subject) ?? [];
    if (JSON.stringify(before) !== JSON.stringify(after)) found.push({ subject, before, after, causes: positionsOf(byKey.get(subject) ?? []) });
  }
  return found;
}

function causesByKey(collection: ReportedCollection, causes: readonly CausingEvent[]): ReadonlyMap<string, readonly RecordedSchemeEvent[]> {
  const found = new Map<string, RecordedSchemeEvent[]>();
  for (const { event } of causes) {
    for (const key of concernedKeys(collection, event)) {
      const events = found.get(key) ?? [];
      if (events.length === 0) found.set(key, events);
      events.push(event);
    }
  }
  return found;
}

function positionsOf(events: readonly RecordedSchemeEvent[]): readonly number[] {
  return [...new Set(events.map(({ position }) => position))].sort((a, b) => a - b);
}
