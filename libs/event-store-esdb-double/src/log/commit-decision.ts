import type { Expected, LogEvent } from './log-event.js';
import type { RecentIds } from './recent-ids.js';
import type { StreamState } from './stream-state.js';

export type CommitDecision =
  | { readonly kind: 'write' }
  /** The same events stand there already: the first answer is given again. */
  | { readonly kind: 'repeated'; readonly last: LogEvent }
  | { readonly kind: 'wrong-expected-version'; readonly current: bigint }
  | { readonly kind: 'stream-deleted' };

/**
 * The decision of the server's index writer, case by case. Ids alone are compared, never data.
 * A batch of which only the beginning is known ("corrupted idempotency") is told to the client as a wrong version.
 */
export function decideCommit(name: string, stream: StreamState, expected: Expected, ids: readonly string[], recent: RecentIds): CommitDecision {
  const current = stream.lastRevision;
  const wrong: CommitDecision = { kind: 'wrong-expected-version', current };
  if (stream.tombstoned) return { kind: 'stream-deleted' };
  if (expected === 'stream_exists') {
    if (stream.softDeleted) return { kind: 'stream-deleted' };
    if (current < 0n && !stream.hasMetadata) return wrong;
  }
  if (expected === 'any' || expected === 'stream_exists') {
    const places = ids.map((id) => recent.placeIn(name, id));
    const unknown = places.findIndex((place) => place === undefined);
    if (unknown === 0 || ids.length === 0) return { kind: 'write' };
    const last = places.at(-1);
    return unknown > 0 || last === undefined ? wrong : { kind: 'repeated', last };
  }
  const revision = expected === 'no_stream' ? -1n : expected;
  if (revision > current) return wrong;
  if (revision === current) return { kind: 'write' };
  const standing = ids.map((_, index) => stream.events.find((event) => event.revision === revision + 1n + BigInt(index)));
  const differs = standing.findIndex((event, index) => event?.id !== ids[index]);
  if (differs === 0 && expected === 'no_stream' && stream.softDeleted) return { kind: 'write' };
  const last = standing.at(-1);
  return differs >= 0 || last === undefined ? wrong : { kind: 'repeated', last };
}
