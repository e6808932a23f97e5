import type { RecordedEvent as ClientEvent, ResolvedEvent } from '@eventstore/db-client';
import { StoreDamagedError, type JsonObject, type RecordedEvent } from '@zhubao/event-store';
import { safeNumber } from './safe-number.js';

/** An event as the server sent it. Its data are looked at on first use: a log that is shared holds events of others, in any form. */
export class EsdbRecordedEvent implements RecordedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly #store: string;
  readonly #data: unknown;
  readonly #metadata: unknown;

  constructor(store: string, event: ClientEvent, position: number) {
    this.#store = store;
    this.stream = event.streamId;
    this.revision = safeNumber(store, 'revision', event.revision);
    this.position = position;
    this.id = event.id;
    this.type = event.type;
    this.#data = event.data;
    this.#metadata = event.metadata ?? {};
  }

  get data(): JsonObject {
    return this.#object('data', this.#data);
  }

  get metadata(): JsonObject {
    return this.#object('metadata', this.#metadata);
  }

  toJSON(): RecordedEvent {
    const { stream, revision, position, id, type, data, metadata } = this;
    return { stream, revision, position, id, type, data, metadata };
  }

  #object(part: string, value: unknown): JsonObject {
    if (isJsonObject(value)) return value;
    throw new StoreDamagedError(this.#store, `holds ${part} that are not a JSON object at position ${this.position} (stream "${this.stream}")`);
  }
}

/** The client parses JSON; what it could not parse it leaves as text or bytes. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/**
 * The record itself: links are not resolved, so that a position always is that of the record which stands there.
 * @throws StoreDamagedError from a server that gives no positions with events, UnsafeNumberError
 */
export function recordOf(store: string, resolved: ResolvedEvent): { readonly event: ClientEvent; readonly position: number } {
  const event: ClientEvent | undefined = resolved.link ?? resolved.event;
  if (event === undefined) throw new StoreDamagedError(store, 'sent a record without an event');
  const commit = event.position?.commit ?? resolved.commitPosition;
  if (commit === undefined) throw new StoreDamagedError(store, 'gives no positions with events; it must be of version 22.6 or later');
  return { event, position: safeNumber(store, 'position', commit) };
}
