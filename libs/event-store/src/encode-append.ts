import { InvalidAppendError } from './errors/invalid-append-error.js';
import type { ExpectedRevision, NewEvent } from './event-store.js';
import { appendLimits } from './limits.js';

/** An event in the form that goes to disk or wire: `data` and `metadata` are JSON text. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

const lowerCaseUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Bytes that a UTF-16 unit can take in UTF-8 at most. */
const maxBytesPerUnit = 3;

/**
 * Checks an append against the limits that hold for every adapter and encodes its events,
 * so that later changes of the caller's objects cannot reach the log.
 * @throws InvalidAppendError
 */
export function encodeAppend(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): readonly EncodedEvent[] {
  const refuse = (problem: string): never => {
    throw new InvalidAppendError(stream, problem);
  };
  const streamProblem = nameProblem('stream name', stream, appendLimits.maxStreamNameLength);
  if (streamProblem !== undefined) refuse(streamProblem);
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    refuse(`expected revision ${expected} is not a revision; use a whole number from 0, or "no-stream" for a new stream.`);
  }
  if (events.length === 0) refuse('it holds no events; append at least one.');
  if (events.length > appendLimits.maxEvents) {
    refuse(`it holds ${events.length} events, and one append takes ${appendLimits.maxEvents}; split it.`);
  }
  if (events.length > 1 && new Set(events.map((event) => event.id)).size < events.length) {
    refuse('two of its events share one id; give each event its own.');
  }
  const encoded = events.map((event) => encodeEvent(event, refuse));
  const bytes = sizeOf(encoded);
  if (bytes > appendLimits.maxBytes) refuse(`it takes ${bytes} bytes, and one append takes ${appendLimits.maxBytes}; split it.`);
  return encoded;
}

function encodeEvent(event: NewEvent, refuse: (problem: string) => never): EncodedEvent {
  if (!lowerCaseUuid.test(event.id)) refuse(`event id "${event.id}" is not a UUID in lower case; make one with randomUUID().`);
  const typeProblem = nameProblem('event type', event.type, appendLimits.maxTypeLength);
  if (typeProblem !== undefined) refuse(typeProblem);
  return { id: event.id, type: event.type, data: encodeObject('data', event, refuse), metadata: encodeObject('metadata', event, refuse) };
}

function encodeObject(part: 'data' | 'metadata', event: NewEvent, refuse: (problem: string) => never): string {
  const value = event[part];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`the ${part} of event ${event.id} is not an object; wrap it in one.`);
  try {
    return JSON.stringify(value);
  } catch (error) {
    return refuse(`the ${part} of event ${event.id} is not JSON (${error instanceof Error ? error.message : String(error)}); use plain values.`);
  }
}

function nameProblem(what: string, name: string, maxLength: number): string | undefined {
  if (name.length === 0) return `the ${what} is empty; name it.`;
  if (name.length > maxLength) return `the ${what} has ${name.length} characters, and ${maxLength} are taken; shorten it.`;
  // EventStoreDB keeps names that begin with $ to itself.
  if (name.startsWith('$')) return `the ${what} "${name}" begins with "$", which is reserved; choose another.`;
  if (/\p{Cc}|\p{Cs}/u.test(name)) return `the ${what} ${JSON.stringify(name)} holds a control character or half a character; remove it.`;
  return undefined;
}

function sizeOf(events: readonly EncodedEvent[]): number {
  const units = events.reduce((sum, event) => sum + event.type.length + event.data.length + event.metadata.length, 0);
  // Counting exactly costs a pass over all text; most appends are far from the limit.
  if (units * maxBytesPerUnit <= appendLimits.maxBytes) return units;
  return events.reduce((sum, event) => sum + Buffer.byteLength(event.type) + Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata), 0);
}
