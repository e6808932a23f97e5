import type { RecordedSchemeEvent } from '@zhubao/domain';
import { type EventStore, LogChangedError, type RecordedEvent, type Subscription } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { Anchor, HeldEvents } from '../projections/anchor.js';
import { inTerm } from '../projections/terms.js';
import type { ProcessProgress, ProcessStatus } from './progress.js';
import type { Reactions } from './reactions.js';
import { checkpointOf, owns, type Share, WHOLE } from './share.js';

const VERSION = 1;
const BATCH = 500;
/** Events acted upon between two checkpoints: what a crash makes it repeat, at the most and with a batch. */
const CHECKPOINT_EVERY = 200;

/** The processes have stopped at an event; nothing after it is acted upon until this is mended and the engine restarted. */
class ProcessStoppedError extends Error {
  constructor(event: RecordedEvent, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Processes stopped at ${event.type} ${event.id} (position ${event.position}, ${event.stream}): ${why}`, { cause });
    this.name = 'ProcessStoppedError';
  }
}

export interface ProcessRunnerOptions {
  /** The subjects that this runner answers. Default: all. */
  readonly share?: Share;
  /** Events between two checkpoints. With 1, others who look at the checkpoint know at once what is done. Default: 200. */
  readonly checkpointEvery?: number;
  /** Of the lease in which checkpoints are stored, where other runners may be about. */
  readonly term?: number;
}

interface Waiter {
  readonly position: number;
  settle(): void;
  fail(error: Error): void;
}

/**
 * Runs the reactions to every event, in order for each subject and once: steps have ids derived from their cause, so what
 * a crash makes it repeat is the same step. The checkpoint is written after everything up to it has been acted upon.
 */
export class ProcessRunner implements ProcessProgress {
  readonly #events: EventStore;
  readonly #store: ReadModelStore;
  readonly #reactions: Reactions;
  readonly #share: Share;
  readonly #checkpointEvery: number;
  readonly #term: number | undefined;
  readonly #waiters = new Set<Waiter>();
  #handled = -1;
  /** The event at that position, and how many were acted upon since the last checkpoint. */
  #last: RecordedEvent | undefined;
  #unstored = 0;
  #anchor: Anchor | undefined;
  #stopped: Error | undefined;
  #subscription: Subscription | undefined;

  constructor(events: EventStore, store: ReadModelStore, reactions: Reactions, { share = WHOLE, checkpointEvery = CHECKPOINT_EVERY, term }: ProcessRunnerOptions = {}) {
    this.#events = events;
    this.#store = store;
    this.#reactions = reactions;
    this.#share = share;
    this.#checkpointEvery = checkpointEvery;
    this.#term = term;
  }

  async start(): Promise<void> {
    this.#handled = await this.#beginning();
    const after = this.#handled < 0 ? {} : { after: this.#handled };
    this.#subscription = this.#events.subscribeToAll((batch) => this.#handle(batch), { ...after, batchSize: BATCH });
    this.#subscription.closed.catch((error: unknown) => this.#stop(error instanceof Error ? error : new Error(String(error))));
  }

  async stop(): Promise<void> {
    await this.#subscription?.stop();
    if (this.#unstored > 0) await this.#storeCheckpoint();
  }

  /** Why it goes no further, if so. */
  async failure(): Promise<Error | undefined> {
    return this.#stopped;
  }

  async status(): Promise<ProcessStatus> {
    return { position: this.#handled, stopped: this.#stopped?.message ?? null };
  }

  /** Settles once every event up to the position has been acted upon. @throws ProcessStoppedError */
  settled(position: number): Promise<void> {
    if (this.#handled >= position) return Promise.resolve();
    if (this.#stopped) return Promise.reject(this.#stopped);
    return new Promise((settle, fail) => this.#waiters.add({ position, settle, fail }));
  }

  /** Settles once nothing is left to do: what the steps themselves wrote has been acted upon too. */
  async rest(): Promise<void> {
    for (;;) {
      const head = (await this.#events.head()) ?? -1;
      await this.settled(head);
      if (((await this.#events.head()) ?? -1) === head) return;
    }
  }

  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    const bySubject = Map.groupBy(batch.filter((event) => this.#reactions.handles(event.type)), (event) => this.#reactions.subjectOf(event));
    const own = [...bySubject].filter(([subject]) => owns(this.#share, subject));
    await Promise.all(own.map(([, events]) => this.#inTurn(events)));
    this.#last = batch.at(-1);
    this.#handled = this.#last?.position ?? this.#handled;
    this.#unstored += batch.length;
    if (this.#unstored >= this.#checkpointEvery) await this.#storeCheckpoint();
    this.#wake();
  }

  async #inTurn(events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      try {
        const decoded: RecordedSchemeEvent = decodeEvent(event);
        await this.#reactions.react(decoded);
      } catch (error) {
        throw new ProcessStoppedError(event, error);
      }
    }
  }

  async #storeCheckpoint(): Promise<void> {
    const position = this.#handled;
    const name = checkpointOf(this.#share);
    const anchor = this.#anchor ?? (await Anchor.of(this.#store, name));
    // Whatever a commit that fails has left of it is looked up before the next.
    this.#anchor = undefined;
    const documents = this.#last === undefined ? [] : anchor.reach(position, this.#last.id);
    await this.#store.commit({ documents, checkpoints: [inTerm(name, { position, version: VERSION }, () => this.#term)] });
    this.#anchor = anchor;
    this.#unstored = 0;
  }

  /** A checkpoint of a log that was another, or longer, says nothing about this one: steps are repeatable, so it begins anew. */
  async #beginning(): Promise<number> {
    const name = checkpointOf(this.#share);
    const head = (await this.#events.head()) ?? -1;
    const checkpoint = await this.#store.checkpoint(name);
    this.#anchor = await Anchor.of(this.#store, name);
    if (checkpoint !== undefined && checkpoint.position <= head && (await this.#anchor.isHeldBy(new HeldEvents(this.#events)))) return checkpoint.position;
    this.#anchor = await Anchor.anew(this.#store, name);
    await this.#store.dropCheckpoint(name, this.#term);
    return -1;
  }

  #wake(): void {
    for (const waiter of this.#waiters) {
      if (waiter.position > this.#handled) continue;
      this.#waiters.delete(waiter);
      waiter.settle();
    }
  }

  #stop(error: Error): void {
    this.#stopped = error;
    if (error instanceof LogChangedError) {
      // What was acted upon is not in this log; nothing is known of what is.
      this.#handled = -1;
      this.#unstored = 0;
    }
    for (const waiter of this.#waiters) waiter.fail(error);
    this.#waiters.clear();
  }
}
