import { CompactTree, leafOfStreamHash, StreamTails } from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { tailOf } from './leaf.js';

const PAGE = 1_000;

/** What a log holds up to an event: the tree over all events in their order (RFC 6962), and where each stream ends. */
export class LogExtent {
  readonly tree = new CompactTree();
  readonly tails = new StreamTails();

  /** Gives the leaf of the event. @throws UnhashedEventError */
  add(event: RecordedEvent): Uint8Array {
    const tail = tailOf(event);
    const leaf = leafOfStreamHash(tail.hash);
    this.tree.append(leaf);
    this.tails.add(tail);
    return leaf;
  }
}

/** The first events of a log in their order, page by page; all of them by default. */
export async function* eventsUpTo(events: EventStore, size = Number.POSITIVE_INFINITY): AsyncGenerator<RecordedEvent, void, undefined> {
  let after: number | undefined;
  for (let left = size; left > 0; ) {
    const page = await events.readAll({ ...(after === undefined ? {} : { after }), limit: Math.min(PAGE, left) });
    yield* page;
    left -= page.length;
    after = page.at(-1)?.position;
    if (page.length === 0) return;
  }
}

/** Where each stream ends among the first events. It reads them all. */
export async function tailsUpTo(events: EventStore, size: number): Promise<StreamTails> {
  const tails = new StreamTails();
  for await (const event of eventsUpTo(events, size)) tails.add(tailOf(event));
  return tails;
}
