import { reflectsAll, reportAtPoint, reportOf } from '@zhubao/application';
import { printReport } from '../terminal/report-tables.js';
import { pointInTime, type PointOptions } from './point-options.js';
import { type LogOptions, withLog } from './with-log.js';

export interface ReportOptions extends PointOptions, LogOptions {
  readonly json?: boolean;
}

/**
 * `zhubao report`: the figures now, or as of a date as they were known at an instant. Out of the read models where they
 * reflect the whole log; else folded from the log, which is the same and takes longer.
 */
export async function report(options: ReportOptions): Promise<void> {
  const point = pointInTime(options);
  const found = await withLog(options, async ({ events, readModels }) =>
    readModels !== undefined && (await reflectsAll(events, readModels)) ? reportAtPoint(events, readModels, point) : reportOf(events, point));
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else printReport(found);
}
