/** What a client proposes to write. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** A record of the log. Its commit and prepare position are one and the same, as in every log that a current server writes. */
export interface LogEvent extends ProposedEvent {
  /** Offset in bytes: rises strictly, is not dense. */
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  /** 100 ns since 1970. */
  readonly createdTicks: bigint;
}

/** What a writer expects of a stream, in the client's own words. */
export type Expected = bigint | 'any' | 'no_stream' | 'stream_exists';

const json = 'application/json';

export function jsonEvent(id: string, type: string, data: unknown): ProposedEvent {
  return { id, type, contentType: json, data: Buffer.from(JSON.stringify(data)), metadata: Buffer.alloc(0) };
}

/** As the server measures an append against its limit. */
export function sizeOf(events: readonly ProposedEvent[]): number {
  return events.reduce((sum, event) => sum + event.data.length + event.metadata.length + Buffer.byteLength(event.type), 0);
}
