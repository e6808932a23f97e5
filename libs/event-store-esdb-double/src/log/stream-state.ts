import type { LogEvent } from './log-event.js';

/** Revisions are signed 64-bit numbers; the highest marks a tombstone, and as truncation point a soft delete. */
export const maxRevision = 9_223_372_036_854_775_807n;

/** One stream: its events and what its metadata hide of them. */
export class StreamState {
  readonly events: LogEvent[] = [];
  truncateBefore = 0n;
  maxCount: number | undefined;
  tombstoned = false;
  hasMetadata = false;

  /** -1 before the first event. */
  get lastRevision(): bigint {
    return this.events.at(-1)?.revision ?? -1n;
  }

  get softDeleted(): boolean {
    return this.truncateBefore === maxRevision;
  }

  /** What reads of the stream show; $all shows the rest too. */
  visible(): readonly LogEvent[] {
    const kept = this.events.filter((event) => event.revision >= this.truncateBefore);
    return this.maxCount === undefined ? kept : kept.slice(-this.maxCount);
  }
}
