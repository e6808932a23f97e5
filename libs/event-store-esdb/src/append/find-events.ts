import type { AppendResult, EncodedEvent } from '@zhubao/event-store';
import type { StreamReader } from '../read/stream-reader.js';

/** How the events of an append stand in their stream. */
export type Found =
  | { readonly kind: 'standing'; readonly answer: AppendResult }
  | { readonly kind: 'missing'; readonly last: number | 'no-stream' }
  /** Some of them stand there, or in another order: they came by another append. */
  | { readonly kind: 'mixed'; readonly last: number };

/** How far back events can stand of an append that was sent moments ago. */
const lookBack = 10_000;

export async function findEvents(reader: StreamReader, stream: string, events: readonly EncodedEvent[]): Promise<Found> {
  const pageSize = Math.max(200, events.length);
  const [newest] = await reader.read(stream, 'backwards', undefined, 1);
  if (newest === undefined) return { kind: 'missing', last: 'no-stream' };
  const last = newest.revision;
  const ids = new Set(events.map((event) => event.id));
  for (let from = last; from >= 0 && from > last - lookBack; from -= pageSize) {
    const page = await reader.read(stream, 'backwards', from, pageSize);
    const known = page.find((event) => ids.has(event.id));
    if (known === undefined) continue;
    const first = known.revision - events.length + 1;
    const standing = first < 0 ? [] : await reader.read(stream, 'forwards', first, events.length);
    const same = standing.length === events.length && standing.every((event, index) => event.id === events[index]?.id);
    return same ? { kind: 'standing', answer: { revision: known.revision, position: known.position } } : { kind: 'mixed', last };
  }
  return { kind: 'missing', last };
}
