import type { AppendResult, EncodedEvent, ExpectedRevision } from '@zhubao/event-store';

/** What a writer did so far; the counters only rise. */
export interface WriterCounters {
  readonly commits: number;
  /** Acknowledged ones, repeats included. */
  readonly appends: number;
  readonly events: number;
}

/** Puts appends into transactions. The two writers differ in when an append is answered. */
export interface LogWriter {
  append(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult>;
  /** Settles when every append answered or waiting so far is on disk. @throws StoreFailedError when an answered one is lost */
  flush(): Promise<void>;
  counters(): WriterCounters;
}
