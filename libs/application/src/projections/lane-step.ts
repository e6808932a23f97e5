import type { CivilDate, Instant } from '@zhubao/domain';
import type { RecordedEvent } from '@zhubao/event-store';
import type { ProjectedEvent } from '@zhubao/read-models';
import { BEFORE_ALL_TIME } from './anchor.js';
import type { CachedDocument } from './document-cache.js';
import { foldEvent } from './fold-event.js';
import type { ChronicleWriter } from './history/chronicle.js';
import { lateRow } from './history/late-row.js';
import type { Lane } from './lane.js';

/** The two clocks of an event: when it took effect, and when it was recorded. */
export interface EventTimes {
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
}

/** Whoever tells the clocks of events has the past of documents kept. */
export type TimesOf<E extends ProjectedEvent> = (event: E) => EventTimes;

/** An event with the documents that it may change, or why there are none. */
export type LaneWork<E extends ProjectedEvent> = { readonly event: E; readonly documents: readonly CachedDocument[] } | { readonly failure: unknown };

/** What one lane does with one event of a batch. */
export interface LaneStep<E extends ProjectedEvent> {
  readonly lane: Lane<E>;
  readonly index: number;
  readonly work: LaneWork<E>;
}

/** A batch as it was read, with the clocks of each event where the past is kept, and the greatest recording instant in it up to each. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  readonly times: readonly (EventTimes | undefined)[];
  readonly latest: readonly string[];
}

/** Either the event is folded, or the lane stays at the end of what stands before it. */
export function takeStep<E extends ProjectedEvent>({ lane, index, work }: LaneStep<E>, { events, times, latest }: Batch): void {
  const recorded = events[index];
  if (recorded === undefined || lane.poison !== undefined || lane.position >= recorded.position) return;
  try {
    if ('failure' in work) throw work.failure;
    const clocks = times[index];
    if (lane.history === undefined || clocks === undefined) foldEvent(lane.projection, work.event, work.documents, lane.documents.change);
    else foldWithPast(lane, lane.history, work, later(lane.logTime, latest[index] ?? BEFORE_ALL_TIME), clocks.occurredOn);
  } catch (cause) {
    const { id: eventId, type, stream, revision, position } = recorded;
    lane.poison = { eventId, type, stream, revision, position, cause };
    const before = events[index - 1];
    if (before !== undefined) advance(lane, before, latest[index - 1]);
  }
}

/** Everything up to the event is folded, whether it concerned the lane or not. */
export function advance<E extends ProjectedEvent>(lane: Lane<E>, { id, position }: RecordedEvent, latest = BEFORE_ALL_TIME): void {
  if (lane.position >= position) return;
  lane.logTime = later(lane.logTime, latest);
  lane.position = position;
  lane.eventId = id;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Folds an event and writes down what the documents were before it, and which of them it concerns: where histories follow them, and where it came late. */
function foldWithPast<E extends ProjectedEvent>(
  lane: Lane<E>, history: ChronicleWriter, { event, documents }: Extract<LaneWork<E>, { event: E }>, at: string, occurredOn: CivilDate,
): void {
  const concerned = history.traces === undefined ? [] : documents.filter(({ position }) => position < event.position).map((folded) => ({ folded, begins: folded.document === undefined }));
  foldEvent(lane.projection, event, documents, (folded, document, position) => {
    history.record(folded.chronicle, folded.key, folded.document, document, { at, position });
    lane.documents.change(folded, document, position);
  });
  for (const { folded, begins } of concerned) history.traces?.follow(folded.chronicle, folded.key, folded.document, begins, event, { at, position: event.position });
  for (const { key } of documents) {
    const late = lateRow(key, event, at, occurredOn);
    if (late === undefined) return;
    history.late(key, late);
  }
}
