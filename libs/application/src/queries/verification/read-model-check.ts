import { type Document, type ReadModelStore, type StoredText, UnknownCollectionError } from '@zhubao/read-models';
import { type CachedDocument, jsonOf } from '../../projections/document-cache.js';
import { differences } from '@zhubao/evidence';
import type { FaultBook } from './fault-book.js';
import type { PastTaker } from './past-taker.js';
import type { ReadModelFold } from './read-model-fold.js';
import { textPages } from './text-pages.js';

/** Differing fields that are named of one document. */
const NAMED = 5;

/** Compares what is stored with its fold, document by document. Returns how many documents were compared. */
export async function checkReadModel(store: ReadModelStore, fold: ReadModelFold<PastTaker>, owns: (key: string) => boolean, book: FaultBook): Promise<number> {
  const collection = fold.projection.collection.name;
  const left = new Map(Array.from(fold.documents.all(), (folded) => [folded.key, folded]));
  let compared = 0;
  try {
    for await (const page of textPages(store, collection)) {
      for (const stored of page) {
        if (!owns(stored.key)) continue;
        const folded = left.get(stored.key);
        if (!isWordForWord(folded, stored)) compare(collection, folded, stored, fold.checkpoint, book);
        left.delete(stored.key);
        compared += 1;
      }
    }
  } catch (error) {
    if (!(error instanceof UnknownCollectionError)) throw error;
    book.add({ what: 'READ_MODEL_MISSING', collection, zh: `读模型 ${collection} 有检查点而没有集合。`, en: `Read model ${collection} has a checkpoint but no collection.` });
    return compared;
  }
  for (const folded of left.values()) {
    const { key, position } = folded;
    if (jsonOf(folded) === undefined) continue;
    book.add({
      what: 'READ_MODEL_MISSING', collection, key, position,
      zh: `读模型 ${collection} 缺少文档 ${key}(由位置 ${position} 的事件推得)。`, en: `Read model ${collection} lacks document ${key}, which the log yields (last changed at position ${position}).`,
    });
  }
  return compared;
}

/** What is written alike is alike; what is not may still be, in other words. */
function isWordForWord(folded: CachedDocument | undefined, { position, json }: StoredText): boolean {
  return folded?.position === position && jsonOf(folded) === json;
}

function compare(collection: string, folded: CachedDocument | undefined, { key, position, json }: StoredText, checkpoint: number, book: FaultBook): void {
  if (position > checkpoint) {
    book.leaveOut({
      what: 'DOCUMENT_MOVED_ON',
      zh: `${collection}/${key} 已反映到位置 ${position},超过检查点 ${checkpoint},未比较。`, en: `${collection}/${key} reflects position ${position}, beyond the checkpoint ${checkpoint}; it was not compared.`,
    });
    return;
  }
  const due = folded && jsonOf(folded);
  if (folded === undefined || due === undefined) {
    book.add({ what: 'READ_MODEL_UNFOUNDED', collection, key, position, zh: `读模型 ${collection} 的文档 ${key} 在日志中没有依据。`, en: `Document ${key} of read model ${collection} has no ground in the log.` });
    return;
  }
  const found = differences(JSON.parse(due), JSON.parse(json) as Document, NAMED);
  for (const { field, expected, actual } of found) {
    book.add({
      what: 'READ_MODEL_DIFFERS', collection, key, field, position: folded.position,
      zh: `${collection}/${key} 的 ${field}:日志推得 ${printed(expected)},所存为 ${printed(actual)}。`, en: `${collection}/${key}, field ${field}: the log yields ${printed(expected)}, stored is ${printed(actual)}.`,
    });
  }
  if (found.length === 0 && folded.position !== position) {
    book.add({
      what: 'READ_MODEL_DIFFERS', collection, key, field: '(position)', position: folded.position,
      zh: `${collection}/${key} 应反映位置 ${folded.position},所存为 ${position}。`, en: `${collection}/${key} should reflect position ${folded.position}, stored is ${position}.`,
    });
  }
}

/** Long values are cut: the sentence names the place, the log and the document hold the rest. */
function printed(value: unknown): string {
  const text = value === undefined ? '∅' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
