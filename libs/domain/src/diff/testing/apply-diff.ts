import type { Report } from '../../report/report.js';
import type { Diff, SubjectDiff } from '../diff-reports.js';
import type { FieldChange } from '../field-changes.js';

/** What a report shows beside its clocks and its place in the log. */
export type Shown = Pick<Report, 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'journal'>;

interface Tree {
  [name: string]: unknown;
}

/** The report at the one end with the difference put into it. */
export function applied({ pools, loans, enterprises, deadlines, journal }: Shown, diff: Diff): object {
  const touched = new Set(diff.deadlines.map(({ subject }) => subject));
  return {
    pools: withSubjects(pools, diff.pools),
    loans: withSubjects(loans, diff.loans),
    enterprises: withSubjects(enterprises, diff.enterprises),
    deadlines: [...deadlines.filter(({ subject }) => !touched.has(subject)), ...diff.deadlines.flatMap(({ after }) => after)].sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)),
    journal: withFields(journal, diff.journal),
  };
}

function withSubjects(reports: Readonly<Record<string, object>>, diffs: readonly SubjectDiff[]): object {
  const found: Tree = { ...reports };
  for (const { id, change, fields } of diffs) {
    if (change === 'VANISHED') delete found[id];
    else found[id] = withFields(reports[id] ?? {}, fields);
  }
  return found;
}

function withFields(report: object, changes: readonly FieldChange[]): object {
  const found: Tree = structuredClone(report) as Tree;
  for (const { field, after } of changes) {
    const path = field.split('.');
    const last = path.pop() ?? field;
    let at = found;
    for (const name of path) at = (at[name] ??= {}) as Tree;
    at[last] = after;
  }
  return found;
}
