import { reportOf } from '@zhubao/application';
import { locateNamedLog, openLog } from '@zhubao/stores';
import { printReport } from '../terminal/report-tables.js';
import { pointInTime, type PointOptions } from './point-options.js';

export interface ReportOptions extends PointOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** `zhubao report`: the figures now, or as of a date as they were known at an instant. */
export async function report(options: ReportOptions): Promise<void> {
  const point = pointInTime(options);
  const events = await openLog(locateNamedLog(options));
  try {
    const found = await reportOf(events, point);
    if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else printReport(found);
  } finally {
    await events.close();
  }
}
