import { type AskedPoint, type RecordedSchemeEvent, type Report, reportAt } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 2_000;

/** The report at a point in time, folded from the log alone. */
export async function reportOf(events: EventStore, asked: AskedPoint): Promise<Report> {
  const log: RecordedSchemeEvent[] = [];
  for (;;) {
    const after = log.at(-1)?.position;
    const page = await events.readAll({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const event of page) log.push(decodeEvent(event));
    if (page.length < PAGE) return reportAt(log, asked);
  }
}
