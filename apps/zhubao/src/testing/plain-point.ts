import { type Documents, foldProjections, type Point, PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';

/** The events that count at a point in the rule's plainest words: what had taken effect by the day, of what the log knew by the instant. */
function plainlyCounting(log: readonly RecordedSchemeEvent[], { asOf, knownAt }: Point): readonly RecordedSchemeEvent[] {
  const counted: RecordedSchemeEvent[] = [];
  let logTime = '';
  for (const event of log) {
    const { recordedAt, occurredOn } = event.metadata;
    if (recordedAt > logTime) logTime = recordedAt;
    if (logTime > knownAt) break;
    if (occurredOn <= asOf) counted.push(event);
  }
  return counted;
}

/** Every document of a point, folded from the start of the log. */
export function plainDocuments(log: readonly RecordedSchemeEvent[], point: Point): Documents {
  return foldProjections(plainlyCounting(log, point), PROJECTIONS);
}
