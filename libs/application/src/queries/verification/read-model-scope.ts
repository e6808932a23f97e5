import { PROJECTIONS, type SchemeProjection } from '@zhubao/domain';
import { type Checkpoint, type ReadModelStore, UnknownCollectionError } from '@zhubao/read-models';
import type { FaultBook } from './fault-book.js';

/** A projection whose stored documents can be compared, and up to where. */
export interface Comparable {
  readonly projection: SchemeProjection;
  readonly checkpoint: number;
}

export interface StoredCheckpoint {
  readonly projection: SchemeProjection;
  readonly checkpoint: Checkpoint | undefined;
}

export async function checkpointsOf(store: ReadModelStore): Promise<readonly StoredCheckpoint[]> {
  const found: StoredCheckpoint[] = [];
  for (const projection of PROJECTIONS) found.push({ projection, checkpoint: await store.checkpoint(projection.name) });
  return found;
}

/** Those read models that can be compared with a log that ends at `head`; says of the others why not. */
export function comparable(stored: readonly StoredCheckpoint[], head: number, book: FaultBook): readonly Comparable[] {
  return stored.flatMap(({ projection, checkpoint }) => {
    const { name, version, collection } = projection;
    if (checkpoint === undefined) {
      book.leaveOut({ what: 'PROJECTION_NOT_BUILT', zh: `读模型 ${name} 尚未建立。`, en: `Read model ${name} has not been built.` });
      return [];
    }
    if (checkpoint.version !== version) {
      book.leaveOut({
        what: 'PROJECTION_OUTDATED',
        zh: `读模型 ${name} 为第 ${checkpoint.version} 版,本程序为第 ${version} 版,须重建后核对。`, en: `Read model ${name} has version ${checkpoint.version}; this program folds version ${version}. Rebuild it first.`,
      });
      return [];
    }
    if (checkpoint.position > head) {
      book.add({
        what: 'READ_MODEL_AHEAD_OF_LOG', collection: collection.name, position: checkpoint.position,
        zh: `读模型 ${name} 已反映到位置 ${checkpoint.position},而日志止于 ${head}:日志缺少末尾的事件。`, en: `Read model ${name} reflects position ${checkpoint.position}, but the log ends at ${head}: its last events are missing.`,
      });
    }
    return [{ projection, checkpoint: checkpoint.position }];
  });
}

/** How often the log must be read so that no pass holds more documents than fit. */
export async function passesFor(store: ReadModelStore, scope: readonly Comparable[], held: number): Promise<number> {
  let documents = 0;
  for (const { projection } of scope) {
    try {
      documents += await store.count(projection.collection.name);
    } catch (error) {
      if (!(error instanceof UnknownCollectionError)) throw error;
    }
  }
  return Math.max(1, Math.ceil(documents / held));
}

/** The share of the keys that a pass looks at (FNV-1a over the key). */
export function shareOfKeys(pass: number, passes: number): (key: string) => boolean {
  if (passes === 1) return () => true;
  return (key) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
    return hash % passes === pass;
  };
}
