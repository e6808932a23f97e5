import { CompactTree, leafHash } from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';

const PAGE = 1_000;

/** An event without a hash cannot stand in the tree. */
class UnhashedEventError extends Error {
  override readonly name = 'UnhashedEventError';

  constructor({ id, type, position }: RecordedEvent) {
    super(`Event ${id} (${type}) at position ${position} carries no hash of its stream, so it cannot be in the tree of the log; run "zhubao verify".`);
  }
}

/** The leaf of an event: the hash of its stream up to it, which commits to its content and to all before it there. */
export function leafOf(event: RecordedEvent): Uint8Array {
  const hash = event.metadata['streamHash'];
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw new UnhashedEventError(event);
  return leafHash(Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(hash.slice(2 * index, 2 * index + 2), 16)));
}

/** The Merkle tree over every event in the order of the log (RFC 6962). It reads the whole log. */
export async function treeOfLog(events: EventStore): Promise<CompactTree> {
  const tree = new CompactTree();
  for (let after: number | undefined; ; ) {
    const page = await events.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
    for (const event of page) tree.append(leafOf(event));
    after = page.at(-1)?.position;
    if (page.length < PAGE) return tree;
  }
}
