/** An event as a log or a file holds it, before anybody has looked at its shape. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** Where the store knows it without decoding the metadata. */
  readonly schema?: unknown;
  readonly data: object;
  readonly metadata: object;
}

/** Turns the data of one version of an event type into the next. */
type Upcaster = (data: Readonly<Record<string, unknown>>) => object;

/**
 * Past events never change; a new shape is a new version, and the way to it stands here: `TYPE: [1→2, 2→3, …]`.
 * A type that is not listed has had one version only.
 */
const UPCASTERS: Readonly<Record<string, readonly Upcaster[]>> = {
  // Version 1 left it to the reader whether a deviation mattered; any had been beyond the tolerance.
  CompensationClaimed: [(data) => ({ ...data, deviates: data['deviationFen'] !== 0 })],
};

/** The log holds an event in a shape that this version does not know. */
class UnknownSchemaError extends Error {
  constructor({ id, position, stream, type }: StoredEvent, schema: unknown, newest: number) {
    super(`Event ${id} at position ${position} of ${stream} is ${type} in version ${JSON.stringify(schema)}; this program knows it up to version ${newest}. Run the version that wrote it, or a newer one.`);
    this.name = 'UnknownSchemaError';
  }
}

/** An event in the newest shape of its type. One without a version was written before versions were. @throws UnknownSchemaError */
export function upcast(event: StoredEvent): StoredEvent {
  const steps = (Object.hasOwn(UPCASTERS, event.type) ? UPCASTERS[event.type] : undefined) ?? [];
  const newest = steps.length + 1;
  const schema = event.schema ?? ('schema' in event.metadata ? event.metadata.schema : undefined) ?? 1;
  if (schema === newest) return event;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1 || schema > newest) throw new UnknownSchemaError(event, schema, newest);
  const data = steps.slice(schema - 1).reduce<object>((older, step) => step({ ...older }), event.data);
  const { id, type, stream, revision, position, metadata } = event;
  return { id, type, stream, revision, position, data, metadata: { ...metadata, schema: newest } };
}
