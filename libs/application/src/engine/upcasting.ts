import type { JsonObject, RecordedEvent } from '@zhubao/event-store';

/** Turns the data of one version of an event type into the next. */
type Upcaster = (data: JsonObject) => JsonObject;

/**
 * Past events never change; a new shape is a new version, and the way to it stands here: `TYPE: [1→2, 2→3, …]`.
 * A type that is not listed has had one version only.
 */
const UPCASTERS: Readonly<Record<string, readonly Upcaster[]>> = {
  // Version 1 left it to the reader whether a deviation mattered; any had been beyond the tolerance.
  CompensationClaimed: [(data) => ({ ...data, deviates: data['deviationFen'] !== 0 })],
};

export function upcast(event: RecordedEvent): RecordedEvent {
  const steps = UPCASTERS[event.type];
  if (steps === undefined) return event;
  const { schema } = event.metadata;
  const written = typeof schema === 'number' ? schema : 1;
  if (written > steps.length) return event;
  const data = steps.slice(written - 1).reduce((older, step) => step(older), event.data);
  const { id, type, stream, revision, position, metadata } = event;
  return { id, type, stream, revision, position, data, metadata: { ...metadata, schema: steps.length + 1 } };
}
