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
const firstPage = 64;

/** Looks for the events of an append from the end of their stream backwards. */
export async function findEvents(reader: StreamReader, stream: string, events: readonly EncodedEvent[]): Promise<Found> {
  const ids = new Set(events.map((event) => event.id));
  let last: number | undefined;
  let from: number | undefined;
  for (let pageSize = Math.max(firstPage, events.length); ; pageSize *= 4) {
    const page = await reader.read(stream, 'backwards', from, pageSize);
    last ??= page[0]?.revision;
    if (last === undefined) return { kind: 'missing', last: 'no-stream' };
    const index = page.findIndex((event) => ids.has(event.id));
    const newest = page[index];
    if (newest !== undefined) {
      const whole = page.length - index >= events.length || newest.revision < events.length - 1;
      const standing = whole ? page.slice(index, index + events.length) : await reader.read(stream, 'backwards', newest.revision, events.length);
      const same = standing.length === events.length && standing.every((event, back) => event.id === events[events.length - 1 - back]?.id);
      return same ? { kind: 'standing', answer: { revision: newest.revision, position: newest.position } } : { kind: 'mixed', last };
    }
    from = (page.at(-1)?.revision ?? 0) - 1;
    if (from < 0 || page.length < pageSize || from < last - lookBack) return { kind: 'missing', last };
  }
}
