import type { Rejection } from '@zhubao/domain';
import type { Document, ReadModelStore } from '@zhubao/read-models';

/**
 * First answers to refused commands. A refusal writes nothing into the log, so this book beside it is what lets the
 * same command id be refused again in the same words, also after a restart and whatever has changed since.
 */
export interface RefusalBook {
  find(commandId: string): Promise<Rejection | undefined>;
  record(commandId: string, rejection: Rejection): Promise<void>;
}

const COLLECTION = 'refusals';
/** Kept in memory; the oldest go first. */
const REMEMBERED = 100_000;
const PAGE = 1_000;
/** All stand at one position, so that of two who record the same command at once the first one is kept. */
const POSITION = 1;

interface Entry extends Document {
  readonly no: number;
  readonly rejection: Rejection & Document;
}

export interface RefusalBookOptions {
  /** Nobody else records in this book, so that what is not in memory need not be looked up while memory holds all. */
  readonly alone: boolean;
  readonly remembered?: number;
}

export class StoredRefusalBook implements RefusalBook {
  readonly #store: ReadModelStore;
  readonly #known = new Map<string, Rejection>();
  #count = 0;
  /** Whether what is not in memory is nowhere. */
  #isComplete: boolean;

  private constructor(store: ReadModelStore, alone: boolean, private readonly remembered: number) {
    this.#store = store;
    this.#isComplete = alone;
  }

  static async open(store: ReadModelStore, { alone, remembered = REMEMBERED }: RefusalBookOptions): Promise<StoredRefusalBook> {
    const book = new StoredRefusalBook(store, alone, remembered);
    const newestFirst: (readonly [string, Rejection])[] = [];
    await store.ensureCollection({ name: COLLECTION, indexes: [['no']] });
    let cursor: string | undefined;
    do {
      const page = await store.find<Entry>(COLLECTION, {
        sort: [{ field: 'no', descending: true }], limit: PAGE, ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { key, document } of page.documents) {
        newestFirst.push([key, document.rejection]);
        book.#count = Math.max(book.#count, document.no);
      }
      cursor = page.next;
    } while (cursor !== undefined && newestFirst.length < remembered);
    for (const [key, rejection] of newestFirst.slice(0, remembered).reverse()) book.#known.set(key, rejection);
    if (cursor !== undefined || newestFirst.length > remembered) book.#isComplete = false;
    return book;
  }

  async find(commandId: string): Promise<Rejection | undefined> {
    const known = this.#known.get(commandId);
    if (known !== undefined || this.#isComplete) return known;
    return (await this.#store.get<Entry>(COLLECTION, commandId))?.document.rejection;
  }

  async record(commandId: string, rejection: Rejection): Promise<void> {
    this.#count += 1;
    this.#known.set(commandId, rejection);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.remembered && oldest !== undefined) {
      this.#known.delete(oldest);
      this.#isComplete = false;
    }
    const document = { no: this.#count, rejection: rejection as unknown as Document };
    await this.#store.write(COLLECTION, [{ key: commandId, position: POSITION, document }]);
  }
}
