import { WrongExpectedRevisionError, type AppendResult, type EncodedEvent, type ExpectedRevision } from '@zhubao/event-store';
import type { EventLog } from '../log/event-log.js';
import type { LogWriter, WriterCounters } from './log-writer.js';
import { placeAppend } from './place-append.js';
import type { Transaction } from './transaction.js';

/**
 * Answers an append as soon as it stands in the open transaction: **not durable** until `flush`.
 * For scripted runs whose result is given only after `flush`.
 */
export class DeferredCommit implements LogWriter {
  readonly #log: EventLog;
  readonly #transaction: Transaction;
  readonly #eventsPerCommit: number;
  readonly #visible: () => void;
  #open = false;
  #uncommitted = 0;
  #counters = { commits: 0, appends: 0, events: 0 };

  /** @param visible told after each append: this store's own reads and subscriptions see it already */
  constructor(log: EventLog, transaction: Transaction, eventsPerCommit: number, visible: () => void) {
    this.#log = log;
    this.#transaction = transaction;
    this.#eventsPerCommit = eventsPerCommit;
    this.#visible = visible;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    if (this.#transaction.failure !== undefined) throw this.#transaction.failure;
    const before = this.#log.lastPosition;
    const result = this.#write(stream, expected, events);
    const written = this.#log.lastPosition - before;
    this.#counters.appends += 1;
    this.#counters.events += written;
    this.#uncommitted += written;
    if (this.#uncommitted >= this.#eventsPerCommit) this.#commit();
    if (written > 0) this.#visible();
    return result;
  }

  async flush(): Promise<void> {
    if (this.#transaction.failure !== undefined) throw this.#transaction.failure;
    this.#commit();
  }

  counters(): WriterCounters {
    return { ...this.#counters };
  }

  #write(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): AppendResult {
    try {
      if (!this.#open) this.#transaction.begin();
      this.#open = true;
      return placeAppend(this.#log, stream, expected, events);
    } catch (error) {
      if (error instanceof WrongExpectedRevisionError) throw error;
      this.#open = false;
      throw this.#transaction.fail(error);
    }
  }

  #commit(): void {
    if (!this.#open) return;
    this.#open = false;
    try {
      this.#transaction.commit();
    } catch (error) {
      throw this.#transaction.fail(error);
    }
    if (this.#uncommitted > 0) this.#counters.commits += 1;
    this.#uncommitted = 0;
  }
}
