import type { Rejection } from '@zhubao/domain';
import type { Document, ReadModelStore } from '@zhubao/read-models';

/**
 * First answers to refused commands. A refusal writes nothing into the log, so this book beside it is what lets the
 * same command id be refused again in the same words, also after a restart and whatever has changed since.
 */
export interface RefusalBook {
  find(commandId: string): Rejection | undefined;
  record(commandId: string, rejection: Rejection): Promise<void>;
}

const COLLECTION = 'refusals';
/** Kept in memory; the oldest go first. */
const REMEMBERED = 100_000;
const PAGE = 1_000;

export class StoredRefusalBook implements RefusalBook {
  readonly #store: ReadModelStore;
  readonly #known = new Map<string, Rejection>();
  #count = 0;

  private constructor(store: ReadModelStore, private readonly remembered: number) {
    this.#store = store;
  }

  static async open(store: ReadModelStore, { remembered = REMEMBERED }: { readonly remembered?: number } = {}): Promise<StoredRefusalBook> {
    const book = new StoredRefusalBook(store, remembered);
    const newestFirst: (readonly [string, Rejection])[] = [];
    await store.ensureCollection({ name: COLLECTION, indexes: [['no']] });
    let cursor: string | undefined;
    do {
      const page = await store.find<Document & { no: number; rejection: Rejection & Document }>(COLLECTION, {
        sort: [{ field: 'no', descending: true }], limit: PAGE, ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { key, document } of page.documents) {
        newestFirst.push([key, document.rejection]);
        book.#count = Math.max(book.#count, document.no);
      }
      cursor = page.next;
    } while (cursor !== undefined && newestFirst.length < remembered);
    for (const [key, rejection] of newestFirst.slice(0, remembered).reverse()) book.#known.set(key, rejection);
    return book;
  }

  find(commandId: string): Rejection | undefined {
    return this.#known.get(commandId);
  }

  async record(commandId: string, rejection: Rejection): Promise<void> {
    this.#count += 1;
    this.#known.set(commandId, rejection);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.remembered && oldest !== undefined) this.#known.delete(oldest);
    const document = { no: this.#count, rejection: rejection as unknown as Document };
    await this.#store.write(COLLECTION, [{ key: commandId, position: this.#count, document }]);
  }
}
