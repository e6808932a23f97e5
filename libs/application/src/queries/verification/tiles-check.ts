import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { StoredTiles, TREE_CHECKPOINT } from '../../transparency/stored-tiles.js';
import type { CheckedTree } from './checked-tree.js';
import type { FaultBook } from './fault-book.js';

const HASH_BYTES = 32;
const WIDTH = 256;

/** Compares the tree that is kept beside the read models, as far as it is, with that of the log. */
export async function checkTiles(readModels: ReadModelStore, events: EventStore, tree: CheckedTree, book: FaultBook): Promise<void> {
  if ((await readModels.checkpoint(TREE_CHECKPOINT)) === undefined) return;
  const kept = await StoredTiles.of(readModels, events);
  if (kept === undefined || kept.size > tree.size) {
    book.add({ what: 'READ_MODEL_AHEAD_OF_LOG', collection: 'logTiles', zh: '所存的默克尔树不是本日志的:日志缺少末尾的事件,或已被替换。', en: 'The tree that is kept is not that of this log: its last events are missing, or it was replaced.' });
    return;
  }
  for (const { level, index, hashes } of tree.tiles()) {
    const width = Math.min(WIDTH, Math.floor(kept.size / WIDTH ** level) - index * WIDTH);
    if (width <= 0) continue;
    const stored = await kept.read({ level, index });
    if (stored !== undefined && Buffer.from(hashes).subarray(0, width * HASH_BYTES).equals(stored.subarray(0, width * HASH_BYTES))) continue;
    book.add({
      what: 'READ_MODEL_DIFFERS', collection: 'logTiles', key: `${level}/${index}`,
      zh: `所存默克尔树第 ${level} 层第 ${index} 块与日志不符。`, en: `Tile ${index} of level ${level} of the tree that is kept is not that of the log.`,
    });
  }
}
