import { WrongExpectedRevisionError, type AppendResult, type EncodedEvent, type ExpectedRevision } from '@zhubao/event-store';
import type { EventLog } from '../log/event-log.js';
import type { LogWriter, WriterCounters } from './log-writer.js';
import type { PendingAppend } from './pending-append.js';
import { placeAppend } from './place-append.js';
import type { Transaction } from './transaction.js';

/**
 * Appends that arrive in one turn of the event loop share one transaction and so one wait for the disk.
 * Each is answered only once that transaction is on disk; one that is refused leaves the others unharmed.
 */
export class GroupCommit implements LogWriter {
  readonly #log: EventLog;
  readonly #transaction: Transaction;
  readonly #eventsPerCommit: number;
  readonly #committed: () => void;
  #pending: PendingAppend[] = [];
  #scheduled: NodeJS.Immediate | undefined;
  #counters = { commits: 0, appends: 0, events: 0 };

  /**
   * @param eventsPerCommit a group is closed by the append that reaches it; the rest waits for the next turn
   * @param committed told after each transaction that wrote
   */
  constructor(log: EventLog, transaction: Transaction, eventsPerCommit: number, committed: () => void) {
    this.#log = log;
    this.#transaction = transaction;
    this.#eventsPerCommit = eventsPerCommit;
    this.#committed = committed;
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    if (this.#transaction.failure !== undefined) return Promise.reject(this.#transaction.failure);
    return new Promise((resolve, reject) => {
      this.#pending.push({ stream, expected, events, resolve, reject });
      this.#schedule();
    });
  }

  /** Never fails itself: an append that does not reach the disk is told so by its own answer. */
  async flush(): Promise<void> {
    while (this.#pending.length > 0) this.#commitGroup(this.#takeGroup());
  }

  counters(): WriterCounters {
    return { ...this.#counters };
  }

  #schedule(): void {
    this.#scheduled ??= setImmediate(() => {
      this.#scheduled = undefined;
      if (this.#pending.length > 0) this.#commitGroup(this.#takeGroup());
      if (this.#pending.length > 0) this.#schedule();
    });
  }

  #takeGroup(): readonly PendingAppend[] {
    let events = 0;
    let appends = 0;
    while (appends < this.#pending.length && events < this.#eventsPerCommit) events += this.#pending[appends++]?.events.length ?? 0;
    if (appends < this.#pending.length) return this.#pending.splice(0, appends);
    const group = this.#pending;
    this.#pending = [];
    return group;
  }

  #commitGroup(group: readonly PendingAppend[]): void {
    const before = this.#log.lastPosition;
    let answers: readonly (() => void)[];
    try {
      if (this.#transaction.failure !== undefined) throw this.#transaction.failure;
      this.#transaction.begin();
      answers = group.map((append) => this.#place(append));
      this.#transaction.commit();
    } catch (error) {
      const failure = this.#transaction.fail(error);
      for (const append of group) append.reject(failure);
      return;
    }
    const written = this.#log.lastPosition - before;
    this.#counters.events += written;
    for (const answer of answers) answer();
    if (written === 0) return;
    this.#counters.commits += 1;
    this.#committed();
  }

  /** Places one append and keeps its answer back until the group is on disk, refusals too: they may rest on the group. */
  #place(append: PendingAppend): () => void {
    try {
      const result = placeAppend(this.#log, append.stream, append.expected, append.events);
      return () => {
        this.#counters.appends += 1;
        append.resolve(result);
      };
    } catch (error) {
      if (error instanceof WrongExpectedRevisionError) return () => append.reject(error);
      throw error;
    }
  }
}
