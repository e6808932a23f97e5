import type { Instant } from '../calendar/index.js';
import { isAboutLog, type RecordedSchemeEvent } from '../event-catalogue.js';
import type { Point } from '../report/counts-at.js';

/** An event with its log time: the greatest `recordedAt` up to it in the order of the log, from which on it is known (06 §5). */
export interface KnownEvent {
  readonly event: RecordedSchemeEvent;
  readonly knownFrom: Instant;
}

/** The events of the scheme with their log times, from a place on up to which `known` was the latest. */
export function* knownEvents(log: Iterable<RecordedSchemeEvent>, known?: Instant): Generator<KnownEvent, void, undefined> {
  let latest = known;
  for (const event of log) {
    if (isAboutLog(event.type)) continue;
    const { recordedAt } = event.metadata;
    if (latest === undefined || recordedAt > latest) latest = recordedAt;
    yield { event, knownFrom: latest };
  }
}

export function countsIn({ event, knownFrom }: KnownEvent, { asOf, knownAt }: Point): boolean {
  return event.metadata.occurredOn <= asOf && knownFrom <= knownAt;
}
