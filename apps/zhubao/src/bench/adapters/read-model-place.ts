import type { ReadModelStore } from '@zhubao/read-models';

/** Where read models are kept, open to the adapter and to the bare client. */
export interface ReadModelPlace {
  /** By the adapter, with nothing in it. */
  open(): Promise<ReadModelStore>;
  /** The bare client reads what the adapter has left. */
  takeOver(): Promise<void>;
  /** The bare client writes what it took over to a place with nothing in it. Gives the seconds that it took. */
  writeBare(): Promise<number>;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}
