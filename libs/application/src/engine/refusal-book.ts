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
/** Kept in memory of those that were recorded here; the oldest go first. */
const REMEMBERED = 100_000;
/** All stand at one position, so that of two who record the same command at once the first one is kept. */
const POSITION = 1;

interface Entry extends Document {
  readonly rejection: Rejection & Document;
}

export interface RefusalBookOptions {
  /** Nobody else records in this book: while memory holds all there ever was, what is not in it need not be looked up. */
  readonly alone: boolean;
  readonly remembered?: number;
}

export class StoredRefusalBook implements RefusalBook {
  readonly #store: ReadModelStore;
  readonly #known = new Map<string, Rejection>();
  /** Whether what is not in memory is nowhere. */
  #isComplete: boolean;

  private constructor(store: ReadModelStore, isComplete: boolean, private readonly remembered: number) {
    this.#store = store;
    this.#isComplete = isComplete;
  }

  /** Looks whether there are any entries, however many there are. */
  static async open(store: ReadModelStore, { alone, remembered = REMEMBERED }: RefusalBookOptions): Promise<StoredRefusalBook> {
    await store.ensureCollection({ name: COLLECTION, indexes: [] });
    const { documents } = await store.find(COLLECTION, { limit: 1 });
    return new StoredRefusalBook(store, alone && documents.length === 0, remembered);
  }

  async find(commandId: string): Promise<Rejection | undefined> {
    const known = this.#known.get(commandId);
    if (known !== undefined || this.#isComplete) return known;
    return (await this.#store.get<Entry>(COLLECTION, commandId))?.document.rejection;
  }

  async record(commandId: string, rejection: Rejection): Promise<void> {
    this.#known.set(commandId, rejection);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.remembered && oldest !== undefined) {
      this.#known.delete(oldest);
      this.#isComplete = false;
    }
    const document = { rejection: rejection as unknown as Document };
    await this.#store.write(COLLECTION, [{ key: commandId, position: POSITION, document }]);
  }
}
