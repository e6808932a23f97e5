import { type AskedPoint, causesBetween, type Diff, diffReports, pointOf } from '@zhubao/domain';
import { keysConcerned, partialReport } from './partial-report.js';
import type { SchemePast } from './scheme-past.js';

/**
 * What changed between two points in time, and the events that did it. Loans and enterprises are looked up where an event
 * concerns them; pools, deadlines and accounts can also change by days alone, and are few or looked through.
 */
export async function diff(past: SchemePast, from: AskedPoint, to: AskedPoint): Promise<Diff> {
  const now = await past.now();
  const [first, second] = [pointOf(from, now), pointOf(to, now)];
  const causes = causesBetween(await past.between(first, second), first, second);
  const wanted = {
    pools: 'all', loans: keysConcerned('loans', causes), enterprises: keysConcerned('enterprises', causes),
    deadlines: first.asOf === second.asOf ? keysConcerned('deadlines', causes) : 'all', accounts: 'all',
  } as const;
  return diffReports(await partialReport(past, wanted, first), await partialReport(past, wanted, second), causes);
}
