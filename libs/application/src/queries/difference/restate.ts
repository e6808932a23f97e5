import { causesBetween, type CivilDate, concernsReport, type Diff, diffReports, endOfDay, type Instant, lateAtCloses, movesEveryCap, printInstant } from '@zhubao/domain';
import { keysConcerned, partialReport } from './partial-report.js';
import type { SchemePast } from './scheme-past.js';

/** What was first reported at a day's close and stands otherwise as known now; journal figures by their change alone. */
export type RestatedDay = Omit<Diff, 'from' | 'to' | 'journal'> & {
  readonly close: CivilDate;
  readonly debitsChangeFen: number;
  readonly creditsChangeFen: number;
};

export interface Restatement {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly knownAt: string;
  /** Only days on which some figure differs; the others stand as they were reported. */
  readonly days: readonly RestatedDay[];
}

/**
 * Holds each day close of a period, as it was first reported, against what is known of that day by `knownAt` (by default
 * now). Only what late events concern is looked up, so the cost goes by them and not by days and documents.
 */
export async function restate(past: SchemePast, from: CivilDate, to: CivilDate, asked?: Instant): Promise<Restatement> {
  const knownAt = asked ?? (await past.now());
  const days: RestatedDay[] = [];
  const late = (await past.late(from, to)).filter(({ event }) => concernsReport(event));
  for (const [close, lateHere] of lateAtCloses(late, from, to, knownAt)) {
    const reported = { asOf: close, knownAt: endOfDay(close) };
    const known = { asOf: close, knownAt };
    const causes = causesBetween(lateHere, reported, known);
    const wanted = {
      pools: causes.some(({ event }) => movesEveryCap(event)) ? 'all' : keysConcerned('pools', causes),
      loans: keysConcerned('loans', causes), enterprises: keysConcerned('enterprises', causes),
      deadlines: keysConcerned('deadlines', causes), accounts: keysConcerned('accounts', causes),
    } as const;
    const [before, after] = [await partialReport(past, wanted, reported), await partialReport(past, wanted, known)];
    const { pools, loans, enterprises, deadlines, events } = diffReports(before, after, causes);
    const debitsChangeFen = after.journal.debitsFen - before.journal.debitsFen;
    const creditsChangeFen = after.journal.creditsFen - before.journal.creditsFen;
    const differs = debitsChangeFen !== 0 || [pools, loans, enterprises, deadlines].some((subjects) => subjects.length > 0);
    if (differs) days.push({ close, debitsChangeFen, creditsChangeFen, pools, loans, enterprises, deadlines, events });
  }
  return { from, to, knownAt: printInstant(knownAt), days };
}
