import { reflectsAll, reportAtPoint, reportOf } from '@zhubao/application';
import { locateForReading, openLog, openReadModelsForReading } from '@zhubao/stores';
import { printReport } from '../terminal/report-tables.js';
import { pointInTime, type PointOptions } from './point-options.js';

export interface ReportOptions extends PointOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly json?: boolean;
}

/**
 * `zhubao report`: the figures now, or as of a date as they were known at an instant. Out of the read models where they
 * reflect the whole log; else folded from the log, which is the same and takes longer.
 */
export async function report(options: ReportOptions): Promise<void> {
  const point = pointInTime(options);
  const locations = locateForReading(options);
  const events = await openLog(locations.log);
  const readModels = locations.readModels && (await openReadModelsForReading(locations.readModels));
  try {
    const found = readModels !== undefined && (await reflectsAll(events, readModels)) ? await reportAtPoint(events, readModels, point) : await reportOf(events, point);
    if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else printReport(found);
  } finally {
    await events.close();
    await readModels?.close();
  }
}
