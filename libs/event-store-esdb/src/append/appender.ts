import {
  InvalidAppendError,
  StoreDamagedError,
  StoreUnavailableError,
  WrongExpectedRevisionError,
  type AppendResult,
  type EncodedEvent,
  type ExpectedRevision,
} from '@zhubao/event-store';
import type { Connection } from '../connection/connection.js';
import { AppendOutcomeUnknownError } from '../errors/append-outcome-unknown-error.js';
import { StreamDeletedError } from '../errors/stream-deleted-error.js';
import { classify } from '../failure/classify.js';
import { Gate } from '../failure/gate.js';
import { inTime } from '../failure/in-time.js';
import type { NoticeSink } from '../failure/notice.js';
import { GaveUp, persist, type PersistenceOptions } from '../failure/persistence.js';
import { safeNumber } from '../read/safe-number.js';
import type { StreamReader } from '../read/stream-reader.js';
import { clientEvents, clientRevision, toldPosition } from './append-call.js';
import { findEvents } from './find-events.js';
import { StreamTurns } from './stream-turns.js';

export interface AppenderOptions extends PersistenceOptions {
  readonly appendTimeoutMs: number;
  readonly appendsInFlight: number;
}

/** For the client's own deadline to come before our timer, which is there for the time before a call. */
const graceMs = 250;

/**
 * Appends, again and again while the answer is lost. The same ids at the same expected revision are the same append to the server:
 * whether or not the lost one was written, the stream holds the events once.
 */
export class Appender {
  readonly #store: string;
  readonly #connection: Connection;
  readonly #reader: StreamReader;
  readonly #options: AppenderOptions;
  readonly #report: NoticeSink;
  readonly #gate: Gate;
  readonly #turns = new StreamTurns();

  constructor(store: string, connection: Connection, reader: StreamReader, options: AppenderOptions, report: NoticeSink) {
    this.#store = store;
    this.#connection = connection;
    this.#reader = reader;
    this.#options = options;
    this.#report = report;
    this.#gate = new Gate(options.appendsInFlight);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    return this.#gate.pass(() => this.#persistently(stream, expected, events));
  }

  /** Settles once every append has its answer. */
  idle(): Promise<void> {
    return this.#gate.empty();
  }

  async #persistently(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    const anywhere = expected === 'any' || expected === 'stream-exists';
    let perhapsWritten = false;
    let attempts = 0;
    const failed = (error: unknown, attempt: number) => this.#report({ kind: 'append-repeated', stream, attempt, reason: messageOf(error) });
    try {
      return await persist(this.#options, failed, async () => {
        attempts += 1;
        try {
          // One at a time, and the others wait: settling at a revision would else be a race between all whose answers one cut lost.
          if (anywhere && perhapsWritten) return await this.#turns.take(stream, () => this.#settle(stream, expected, events));
          if (anywhere) await this.#turns.over(stream);
          return await this.#once(stream, expected, events);
        } catch (error) {
          const trouble = classify(error);
          if (trouble.kind === 'passing' && trouble.written === 'perhaps') perhapsWritten = true;
          throw error;
        }
      });
    } catch (error) {
      const told = this.#told(stream, expected, error);
      const decided = told instanceof WrongExpectedRevisionError || told instanceof StreamDeletedError;
      throw perhapsWritten && !decided ? new AppendOutcomeUnknownError(this.#store, stream, attempts, error instanceof GaveUp ? error.last : error) : told;
    }
  }

  /**
   * Repeats an append without a revision whose answer was lost. The server would know it by ids in memory, which a new leader or
   * a restarted server lacks; so the stream is looked through, and what does not stand there is appended at the revision found.
   */
  async #settle(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    for (;;) {
      const found = await findEvents(this.#reader, stream, events);
      if (found.kind === 'standing') return found.answer;
      if (found.kind === 'mixed') throw new WrongExpectedRevisionError(stream, expected, found.last);
      if (expected === 'stream-exists' && found.last === 'no-stream') throw new WrongExpectedRevisionError(stream, expected, 'no-stream');
      try {
        return await this.#once(stream, found.last, events);
      } catch (error) {
        // Somebody else was faster: the stream is looked through again.
        if (classify(error).kind !== 'wrong-revision') throw error;
      }
    }
  }

  async #once(stream: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): Promise<AppendResult> {
    const { client } = this.#connection;
    const { appendTimeoutMs } = this.#options;
    const call = client.appendToStream(stream, clientEvents(events), {
      expectedRevision: clientRevision(expected),
      requiresLeader: true,
      deadline: appendTimeoutMs,
    });
    try {
      const result = await inTime(`The append to ${stream}`, appendTimeoutMs + graceMs, call);
      this.#connection.answered();
      const revision = safeNumber(this.#store, 'revision', result.nextExpectedRevision);
      const position = toldPosition(result);
      return { revision, position: position === undefined ? await this.#positionOf(stream, revision) : safeNumber(this.#store, 'position', position) };
    } catch (error) {
      const trouble = classify(error);
      if (trouble.kind === 'passing' && !trouble.answered) this.#connection.timedOut(client);
      else this.#connection.answered();
      throw error;
    }
  }

  async #positionOf(stream: string, revision: number): Promise<number> {
    const [event] = await this.#reader.read(stream, 'forwards', revision, 1);
    if (event?.revision !== revision) throw new StoreDamagedError(this.#store, `acknowledged revision ${revision} of stream "${stream}" and does not hold it`);
    return event.position;
  }

  /** In the words of the port. */
  #told(stream: string, expected: ExpectedRevision, error: unknown): unknown {
    if (error instanceof GaveUp) {
      return new StoreUnavailableError(this.#store, `the append to stream "${stream}" was not taken in ${error.attempts} attempts, and nothing was written (last: ${messageOf(error.last)}).`, {
        cause: error.last,
      });
    }
    const trouble = classify(error);
    switch (trouble.kind) {
      case 'wrong-revision':
        return new WrongExpectedRevisionError(stream, expected, trouble.actual === 'no_stream' ? 'no-stream' : safeNumber(this.#store, 'revision', trouble.actual));
      case 'stream-deleted':
        return new StreamDeletedError(this.#store, stream, { cause: error });
      case 'too-large':
        return new InvalidAppendError(stream, `the server takes less in one append (${messageOf(error)}); split it, or raise the server's limit.`);
      case 'access-denied':
        return new StoreUnavailableError(this.#store, `it does not let this user write to stream "${stream}". See name, password and access control.`, { cause: error });
      default:
        return error;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
