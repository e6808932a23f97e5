import { canonicalJson } from '@zhubao/evidence';
import { type Document, type ReadModelStore, type StoredDocument } from '@zhubao/read-models';
import { type Epoch, EPOCHS_KEY, epochsOf } from '../../projections/history/epochs.js';
import { documentKeyOf, historyOf, type KeptCollection, type LateRow, NO_END, type Segment, type SpanRow } from '../../projections/history/rows.js';
import type { TraceRow } from '../../projections/history/traces.js';
import type { FaultBook } from './fault-book.js';
import { PastDigest, valuesOf } from './past-digest.js';
import type { ReadModelFold } from './read-model-fold.js';
import { StoredVersions } from './stored-versions.js';
import { textPages } from './text-pages.js';

/** Holds what is stored of the past of a read model against its fold by value, document by document. */
export async function checkPast(store: ReadModelStore, fold: ReadModelFold<PastDigest>, owns: (key: string) => boolean, book: FaultBook): Promise<void> {
  const { collection } = fold.projection;
  const stored = new Map<string, PastDigest>();
  /** Documents whose past reaches beyond the checkpoint, as their own state may. */
  const movedOn = new Set<string>();
  const digestOf = (key: string): PastDigest => {
    const digest = stored.get(key) ?? new PastDigest();
    stored.set(key, digest);
    return digest;
  };
  const onEvent = (key: string, position: number): void => (position > fold.checkpoint ? void movedOn.add(key) : undefined);
  await readVersions(store, collection, owns, digestOf, onEvent, book);
  await readSpans(store, collection, owns, digestOf, book);
  await readLate(store, collection, owns, digestOf, book);
  if (collection.followed !== undefined) await readTrace(store, collection, owns, digestOf, onEvent);
  for (const key of movedOn) {
    book.leaveOut({
      what: 'DOCUMENT_MOVED_ON',
      zh: `${collection.name}/${key} 的历史已超过检查点 ${fold.checkpoint},未比较。`, en: `The past of ${collection.name}/${key} reaches beyond the checkpoint ${fold.checkpoint}; it was not compared.`,
    });
  }
  for (const key of new Set([...stored.keys(), ...fold.pasts.keys()])) {
    if (movedOn.has(key)) continue;
    const differing = (fold.pasts.get(key) ?? new PastDigest()).differs(stored.get(key) ?? new PastDigest());
    if (differing.length > 0) fault(book, collection.name, key, `历史(${differing.join('、')})与日志推得的不符。`, `its ${differing.join(' and ')} are not those that the log yields.`);
  }
}

async function readVersions(store: ReadModelStore, collection: KeptCollection, owns: (key: string) => boolean, digestOf: (key: string) => PastDigest, onVersion: (key: string, position: number) => void, book: FaultBook): Promise<void> {
  let current = { key: '', versions: new StoredVersions() };
  for await (const { key: row, document } of documentsOf(store, historyOf(collection).segments.name)) {
    const key = documentKeyOf(row);
    if (!owns(key)) continue;
    if (current.key !== key) current = { key, versions: new StoredVersions() };
    const added = current.versions.add(row, document as unknown as Segment);
    if (added.isUnfounded) fault(book, collection.name, key, '历史版本的起点与此前的版本不符。', 'a segment of its past does not begin with what it was before.');
    for (const { at, position, document: version } of added.versions) {
      onVersion(key, position);
      digestOf(key).state(version, { at, position });
    }
  }
}

async function readSpans(store: ReadModelStore, collection: KeptCollection, owns: (key: string) => boolean, digestOf: (key: string) => PastDigest, book: FaultBook): Promise<void> {
  const { spans } = historyOf(collection);
  const epochs = await epochsOf(store, spans.name);
  let rows: SpanRow[] = [];
  const end = (): void => {
    const [first] = rows;
    if (first !== undefined) foldSpans(collection.name, first.versionOf, rows, epochs, digestOf(first.versionOf), book);
    rows = [];
  };
  for await (const { key: row, document } of documentsOf<SpanRow>(store, spans.name)) {
    if (isMisplaced(row, document, collection.name, owns, book) || !owns(document.versionOf)) continue;
    if (rows[0]?.versionOf !== document.versionOf) end();
    rows.push(document);
  }
  end();
}

/** Every epoch that a span reaches into must hold it; the newest of them knows its end. */
function foldSpans(collection: string, key: string, rows: readonly SpanRow[], epochs: readonly Epoch[], digest: PastDigest, book: FaultBook): void {
  const known = new Map(epochs.map(({ no }, index) => [no, index]));
  const endOf = (index: number): string => epochs[index + 1]?.from ?? NO_END;
  // What began with the very instant that ended an epoch was written into it before the next one was begun, and is looked up there alone.
  const isSeen = ({ epoch, aliveFrom }: SpanRow): boolean => aliveFrom < endOf(known.get(epoch) ?? -1);
  const byStart = Map.groupBy(rows.filter((row) => known.has(row.epoch) && isSeen(row)), ({ aliveFrom }) => aliveFrom);
  for (const [from, copies] of [...byStart].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const newest = copies.reduce((a, b) => ((known.get(b.epoch) ?? 0) > (known.get(a.epoch) ?? 0) ? b : a));
    const held = new Set(copies.map(({ epoch }) => epoch));
    const reached = epochs.filter((epoch, index) => epoch.from < newest.aliveTo && endOf(index) > from);
    if (reached.some(({ no }) => !held.has(no))) fault(book, collection, key, `自 ${from} 起的区间在某一时段中缺失。`, `the span since ${from} is missing in an epoch that it reaches into.`);
    const values = canonicalJson(valuesOf(newest));
    if (copies.some((copy) => canonicalJson(valuesOf(copy)) !== values || (copy.aliveTo !== newest.aliveTo && copy.aliveTo !== NO_END))) {
      fault(book, collection, key, `自 ${from} 起的区间在各时段中不一致。`, `the copies of the span since ${from} do not agree.`);
    }
    digest.begin({ from, values: valuesOf(newest) });
    if (newest.aliveTo !== NO_END) digest.begin({ from: newest.aliveTo, values: null });
  }
}

async function readLate(store: ReadModelStore, collection: KeptCollection, owns: (key: string) => boolean, digestOf: (key: string) => PastDigest, book: FaultBook): Promise<void> {
  const { late } = historyOf(collection);
  const rows: LateRow[] = [];
  for await (const { key: row, document } of documentsOf<LateRow>(store, late.name)) {
    if (!isMisplaced(row, document, collection.name, owns, book) && owns(document.versionOf)) rows.push(document);
  }
  for (const row of rows.toSorted((a, b) => a.position - b.position)) digestOf(row.versionOf).late(row);
}

async function readTrace(store: ReadModelStore, collection: KeptCollection, owns: (key: string) => boolean, digestOf: (key: string) => PastDigest, onEvent: (key: string, position: number) => void): Promise<void> {
  let current = { key: '', position: -1 };
  for await (const { key: row, document } of documentsOf(store, historyOf(collection).trace.name)) {
    const key = documentKeyOf(row);
    if (!owns(key)) continue;
    if (current.key !== key) current = { key, position: -1 };
    for (const step of (document as unknown as TraceRow).steps) {
      // A row that a crash left twice begins within the one before it.
      if (step[1] <= current.position) continue;
      onEvent(key, step[1]);
      digestOf(key).event(step);
      current = { key, position: step[1] };
    }
  }
}

/** Lists go by what a row says, not by the key under which it stands. */
function isMisplaced(row: string, { versionOf }: SpanRow | LateRow, collection: string, owns: (key: string) => boolean, book: FaultBook): boolean {
  const key = documentKeyOf(row);
  if (row === EPOCHS_KEY || key === versionOf) return false;
  const said = String(versionOf);
  if (owns(key) || owns(said)) fault(book, collection, said, `其历史的一行存于 ${key} 之下。`, `a row of its past stands under the key of ${key}.`);
  return true;
}

async function* documentsOf<D extends Document>(store: ReadModelStore, collection: string): AsyncGenerator<StoredDocument<D>> {
  for await (const page of textPages(store, collection)) for (const { key, position, json } of page) yield { key, position, document: JSON.parse(json) as D };
}

function fault(book: FaultBook, collection: string, key: string, zh: string, en: string): void {
  book.add({ what: 'READ_MODEL_DIFFERS', collection, key, field: '(past)', zh: `${collection}/${key}:${zh}`, en: `${collection}/${key}: ${en} Rebuild the read model.` });
}
