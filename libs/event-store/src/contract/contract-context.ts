import type { EventStore } from '../event-store.js';

/** How a contract run reaches the adapter. */
export interface ContractHooks {
  /** Closes the store and opens the same log again; left out by an adapter whose log ends with the store. */
  readonly reopen?: (store: EventStore) => Promise<EventStore>;
}

/** What each group of rules works with. A log may be shared: a test looks only at its own streams, after its own start. */
export interface ContractContext {
  /** The store of the running test. */
  store(): EventStore;
  /** A stream name that no other test uses. */
  stream(name: string): string;
  /** Whether a stream belongs to the running test. */
  owns(stream: string): boolean;
  /** Head of the log before the test wrote anything. */
  start(): number | undefined;
}
