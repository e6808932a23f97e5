import { CompactTree, leafOfStreamHash, StreamTails } from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';

const PAGE = 1_000;

/** An event without a hash cannot stand in the tree. */
class UnhashedEventError extends Error {
  override readonly name = 'UnhashedEventError';

  constructor({ id, type, position }: RecordedEvent) {
    super(`Event ${id} (${type}) at position ${position} carries no hash of its stream, so it cannot be in the tree of the log; run "zhubao verify".`);
  }
}

/** What a log holds up to an event: the tree over all events in their order (RFC 6962), and where each stream ends. */
export class LogExtent {
  readonly tree = new CompactTree();
  readonly tails = new StreamTails();

  /** Gives the leaf of the event: the hash of its stream up to it, which commits to its content and to all before it there. @throws UnhashedEventError */
  add(event: RecordedEvent): Uint8Array {
    const hash = event.metadata['streamHash'];
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw new UnhashedEventError(event);
    const leaf = leafOfStreamHash(hash);
    this.tree.append(leaf);
    this.tails.add({ stream: event.stream, revision: event.revision, hash });
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

/** It reads the whole log. */
export async function extentOfLog(events: EventStore): Promise<LogExtent> {
  const extent = new LogExtent();
  for await (const event of eventsUpTo(events)) extent.add(event);
  return extent;
}
