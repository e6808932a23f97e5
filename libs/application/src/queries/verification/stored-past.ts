import { type ReadModelStore, type StoredText, UnknownCollectionError } from '@zhubao/read-models';
import { type Epoch, EPOCHS_KEY, epochsOf } from '../../projections/history/epochs.js';
import { documentKeyOf, hasBase, historyOf, type KeptCollection, type SpanRow } from '../../projections/history/rows.js';
import { digestOfText, TextDigest } from './text-digest.js';
import { textPages } from './text-pages.js';

/** A row of steps: the position of the last one, and the digest of its text. */
export interface StoredRow {
  readonly last: number;
  readonly digest: string;
  /** Whether it begins with what the document was; otherwise it goes on from the rows before it. */
  readonly hasBase: boolean;
}

/** What stands in the store of the past of one document, in one figure for each kind of row. */
export interface StoredPast {
  readonly segments: StoredRow[];
  /** Events of its history, where that is kept. */
  readonly trace: StoredRow[];
  /** Spans that have ended, in their order. */
  ended: string;
  /** Those that each epoch leaves open, in their order. */
  open: string;
  late: string;
}

/** An epoch, and the position up to which spans were written into it: of several turns in one instant, some may stand before the next began. */
export interface StoredEpoch extends Epoch {
  readonly last: number;
}

/** What stands in the store of the past of one collection, in some hundred bytes a document. */
export class StoredPasts {
  readonly #pasts = new Map<string, StoredPast>();
  #epochs: { readonly no: number; readonly from: string; last: number }[] = [];
  #missing: string | undefined;

  static async of(store: ReadModelStore, collection: KeptCollection, owns: (key: string) => boolean): Promise<StoredPasts> {
    const pasts = new StoredPasts();
    const { segments, spans, late, trace } = historyOf(collection);
    const rowsOf = (rows: readonly StoredText[]): readonly StoredRow[] => rows.map(({ position, json }) => ({ last: position, digest: digestOfText(json), hasBase: hasBase(json) }));
    try {
      pasts.#epochs = (await epochsOf(store, spans.name)).map(({ no, from }) => ({ no, from, last: -1 }));
      await eachDocument(store, segments.name, owns, (key, rows) => pasts.#past(key).segments.push(...rowsOf(rows)));
      if (collection.followed !== undefined) await eachDocument(store, trace.name, owns, (key, rows) => pasts.#past(key).trace.push(...rowsOf(rows)));
      await eachDocument(store, spans.name, owns, (key, rows) => pasts.#takeSpans(pasts.#past(key), key, rows));
      await eachDocument(store, late.name, owns, (key, rows) => void (pasts.#past(key).late = digestOf(rows.toSorted((a, b) => a.position - b.position))));
    } catch (error) {
      if (!(error instanceof UnknownCollectionError)) throw error;
      pasts.#missing = error.collection;
    }
    return pasts;
  }

  /** A collection that is not there: nothing can be said of the past. */
  get missing(): string | undefined {
    return this.#missing;
  }

  get epochs(): readonly StoredEpoch[] {
    return this.#epochs;
  }

  get keys(): Iterable<string> {
    return this.#pasts.keys();
  }

  of(key: string): StoredPast {
    return this.#pasts.get(key) ?? nothing();
  }

  #takeSpans(past: StoredPast, key: string, rows: readonly StoredText[]): void {
    const [ended, open]: [PlacedSpan[], PlacedSpan[]] = [[], []];
    for (const row of rows) {
      const [no = '', from] = row.key.slice(key.length + 1).split(' ');
      const epoch = this.#epochs.findIndex((each) => String(each.no) === no);
      const at = this.#epochs[epoch];
      if (at === undefined && this.#isPassedOver(row)) continue;
      if (at !== undefined && row.position > at.last) at.last = row.position;
      if (from === undefined) open.push({ epoch, from: '', row });
      else ended.push({ epoch, from, row });
    }
    past.ended = digestOf(ended.sort(asTheyFollow).map(({ row }) => row));
    past.open = digestOf(open.sort(asTheyFollow).map(({ row }) => row));
  }

  /** Of an epoch that a crash left without a place in the table; lists go by what the row says. */
  #isPassedOver({ json }: StoredText): boolean {
    const { epoch } = JSON.parse(json) as SpanRow;
    return this.#epochs.every(({ no }) => no !== epoch);
  }

  #past(key: string): StoredPast {
    const past = this.#pasts.get(key) ?? nothing();
    this.#pasts.set(key, past);
    return past;
  }
}

interface PlacedSpan {
  readonly epoch: number;
  readonly from: string;
  readonly row: StoredText;
}

function asTheyFollow(a: PlacedSpan, b: PlacedSpan): number {
  return a.epoch - b.epoch || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
}

function nothing(): StoredPast {
  return { segments: [], trace: [], ended: '', open: '', late: '' };
}

function digestOf(rows: readonly StoredText[]): string {
  const digest = new TextDigest();
  for (const { json } of rows) digest.add(json);
  return digest.end();
}

/** The rows of one document after another: they stand together. */
async function eachDocument(store: ReadModelStore, collection: string, owns: (key: string) => boolean, take: (key: string, rows: readonly StoredText[]) => void): Promise<void> {
  let of = '';
  let rows: StoredText[] = [];
  const end = (): void => {
    if (rows.length > 0 && owns(of)) take(of, rows);
  };
  for await (const page of textPages(store, collection)) {
    for (const row of page) {
      if (row.key === EPOCHS_KEY) continue;
      const key = documentKeyOf(row.key);
      if (key !== of) {
        end();
        [of, rows] = [key, []];
      }
      rows.push(row);
    }
  }
  end();
}
