import type { Document, ReadModelStore } from '@zhubao/read-models';
import { NO_END, openSpanKey, type SpanRow } from './rows.js';

/**
 * Stretches of log time, each with all the spans that are alive in it: those that were alive when it began are copied
 * into it. A list at a point looks into one epoch, which holds a few times as many spans as there are documents, however
 * long the log is.
 */
export interface Epoch {
  readonly [field: string]: number | string;
  readonly no: number;
  /** The log time that it begins with; it ends before the next one's. */
  readonly from: string;
}

interface EpochTable extends Document {
  readonly epochs: readonly Epoch[];
  /** Spans that began in the newest epoch, and documents that are alive, as of the last time they were written down. */
  readonly turned: number;
  readonly alive: number;
}

/** Where the epochs stand, among the spans. */
export const EPOCHS_KEY = '\u0000epochs';
const FIRST: Epoch = { no: 0, from: '' };
/** A list then passes over two spans that have ended for one that is shown, and a document is copied once for two that changed. */
const TURNS_PER_DOCUMENT = 2;
const PAGE = 1_000;

/** The epochs of a collection of spans, in their order. */
export async function epochsOf(store: ReadModelStore, spans: string): Promise<readonly Epoch[]> {
  return (await store.get<EpochTable>(spans, EPOCHS_KEY))?.document.epochs ?? [FIRST];
}

export async function epochAt(store: ReadModelStore, spans: string, logTime: string): Promise<number> {
  return (await epochsOf(store, spans)).findLast(({ from }) => from <= logTime)?.no ?? FIRST.no;
}

/** The epochs of one collection of spans, as its writer keeps them. */
export class Epochs {
  readonly #spans: string;
  #epochs: readonly Epoch[];
  #turned: number;
  #alive: number;

  private constructor(spans: string, table: EpochTable | undefined) {
    this.#spans = spans;
    this.#epochs = table?.epochs ?? [FIRST];
    this.#turned = table?.turned ?? 0;
    this.#alive = table?.alive ?? 0;
  }

  static async of(store: ReadModelStore, spans: string): Promise<Epochs> {
    return new Epochs(spans, (await store.get<EpochTable>(spans, EPOCHS_KEY))?.document);
  }

  get current(): number {
    return this.#epochs.at(-1)?.no ?? FIRST.no;
  }

  /** A span began. */
  turned(alive: 'one more' | 'as many' | 'one less'): void {
    this.#turned += 1;
    this.#alive += alive === 'one more' ? 1 : alive === 'one less' ? -1 : 0;
  }

  /** @param least spans that are no burden, however few documents there are */
  isFull(least: number): boolean {
    return this.#turned >= Math.max(least, TURNS_PER_DOCUMENT * this.#alive);
  }

  /**
   * Begins a new epoch with the log time that was reached: all before it is complete, and what is still to come with it
   * goes into the new one. The table that speaks for an epoch is written last; after a crash its number is passed over.
   */
  async renew(store: ReadModelStore, logTime: string, position: number): Promise<void> {
    const no = await this.#nextNo(store);
    let cursor: string | undefined;
    let alive = 0;
    do {
      const where = [{ field: 'epoch', equals: this.current }, { field: 'aliveTo', equals: NO_END }];
      const page = await store.find<SpanRow>(this.#spans, { where, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      await store.write(this.#spans, page.documents.map((row) => ({ key: openSpanKey(row.document.versionOf, no), position: row.position, document: { ...row.document, epoch: no } })));
      alive += page.documents.length;
      cursor = page.next;
    } while (cursor !== undefined);
    this.#epochs = [...this.#epochs, { no, from: logTime }];
    this.#turned = 0;
    this.#alive = alive;
    const table: EpochTable = { epochs: this.#epochs, turned: 0, alive };
    await store.write(this.#spans, [{ key: EPOCHS_KEY, position, document: table }]);
  }

  async #nextNo(store: ReadModelStore): Promise<number> {
    for (let no = this.current + 1; ; no += 1) {
      const begun = await store.find(this.#spans, { where: [{ field: 'epoch', equals: no }], limit: 1 });
      if (begun.documents.length === 0) return no;
    }
  }
}
