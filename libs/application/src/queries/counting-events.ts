import { type AskedPoint, civilDate, countsAt, endOfDay, isAboutLog, type Point, pointOf, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 1_000;
/** The last moment that can be written: nothing in a log is later, so a query without an instant knows all of it. */
export const END_OF_TIME = endOfDay(civilDate('2199-12-31'));

/** The events of the scheme that count at a point in time, in the order of the log, read page by page. */
export function countingEvents(events: EventStore, asked: AskedPoint): AsyncGenerator<RecordedSchemeEvent, void, undefined> {
  return countingBehind(events, pointOf(asked, END_OF_TIME), undefined);
}

/** Those of them that stand behind a position, up to which nothing was recorded after the point's instant. */
export async function* countingBehind(events: EventStore, { asOf, knownAt }: Point, position: number | undefined): AsyncGenerator<RecordedSchemeEvent, void, undefined> {
  let after = position;
  for (;;) {
    const stored = await events.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
    const page = stored.map(decodeEvent).filter(({ type }) => !isAboutLog(type));
    yield* countsAt(page, asOf, knownAt);
    after = stored.at(-1)?.position;
    if (stored.length < PAGE || page.some(({ metadata }) => metadata.recordedAt > knownAt)) return;
  }
}
