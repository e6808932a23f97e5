import type { EventStore } from '@zhubao/event-store';
import type { ProjectedEvent, Projection, ReadModelStore } from '@zhubao/read-models';
import { setTimeout } from 'node:timers/promises';
import { HeldEvents } from './anchor.js';
import type { BuildProgress } from './build.js';
import { InvalidProjectionsError, messageOf, ProjectionStoppedError, RunnerEndedError } from './errors.js';
import { type DecodeEvent, FoldPass, type MemoryLimits } from './fold-pass.js';
import { beforeAll } from './fold-event.js';
import type { Lane, Poison } from './lane.js';
import type { TimesOf } from './lane-step.js';
import type { Backoff } from './live-feed.js';
import { LiveProjections } from './live-projections.js';
import { dropBeside, inspect, type LogOfNow, openLive, type Past, resumeBeside, startBeside, type StoredState } from './open-lanes.js';
import { type Built, ProjectionBuilds } from './projection-builds.js';
import { SEGMENT_LENGTHS, type SegmentLengths } from './history/chain.js';
import { requireProjections } from './require-projections.js';
import { projectionStatus, type ProjectionStatus, type RunnerStatus } from './runner-status.js';
import { type Patience, Settlement, type Standing } from './settlement.js';
import { standstillsOf } from './standstills.js';
import { NO_LEASES, type TermOf } from './terms.js';

export interface RunnerLimits extends MemoryLimits {
  /** Events of one batch that follows the log. */
  readonly liveBatchSize: number;
  /** Events of one read of a build: few enough that they are gone before the collector moves them. */
  readonly buildBatchSize: number;
  /** Where the past is kept. */
  readonly segments: SegmentLengths;
}

export interface ProjectionRunnerOptions<E extends ProjectedEvent> {
  readonly events: EventStore;
  readonly store: ReadModelStore;
  readonly projections: readonly Projection<E>[];
  readonly decode: DecodeEvent<E>;
  /** With it, what documents were is kept beside them, for any point in time. */
  readonly timesOf?: TimesOf<E>;
  /** `when-asked`: folded documents stay in memory until somebody waits for them, memory ends or the runner stops. Default: `each-batch`. */
  readonly storing?: 'each-batch' | 'when-asked';
  /** Where other runners may be about: checkpoints are stored in the terms of leases. */
  readonly termOf?: TermOf;
  readonly limits?: Partial<RunnerLimits>;
  readonly backoff?: Partial<Backoff>;
}

const defaultLimits: RunnerLimits = { liveBatchSize: 1_000, buildBatchSize: 250, openDocuments: 8_000, packedCharacters: 14_000_000, waitingCharacters: 1_000_000, documentsPerWrite: 5_000, spansPerEpoch: 2_000, segments: SEGMENT_LENGTHS };
const defaultBackoff: Backoff = { firstDelayMs: 100, maximumDelayMs: 10_000, pause: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }) };

/** Keeps a group of projections in step with the log; exactly one runner writes a store. */
export class ProjectionRunner<E extends ProjectedEvent> {
  readonly #options: ProjectionRunnerOptions<E>;
  readonly #past: Past;
  readonly #termOf: TermOf;
  readonly #backoff: Backoff;
  readonly #abort = new AbortController();
  readonly #live: LiveProjections<E>;
  readonly #builds: ProjectionBuilds<E>;
  readonly #settlement = new Settlement((names) => names.map((name) => this.#standing(name)));
  readonly #work = new Set<Promise<unknown>>();
  /** Served in the shape of another version until their build is done. */
  readonly #outdated = new Set<string>();
  #buildError: string | undefined;

  /** @throws InvalidProjectionsError when two of them claim one name or one collection. */
  constructor(options: ProjectionRunnerOptions<E>) {
    requireProjections(options.projections);
    const { events, store, decode, timesOf, storing = 'each-batch', termOf = NO_LEASES } = options;
    const limits = { ...defaultLimits, ...options.limits };
    const { signal } = this.#abort;
    const newPass = (): FoldPass<E> => new FoldPass(store, decode, timesOf, limits, termOf);
    this.#termOf = termOf;
    this.#past = timesOf === undefined ? 'not-kept' : limits.segments;
    this.#options = options;
    this.#backoff = { ...defaultBackoff, ...options.backoff };
    this.#live = new LiveProjections({
      events, store, signal, termOf, past: this.#past, pass: newPass(), batchSize: limits.liveBatchSize, backoff: this.#backoff, onMoved: () => this.#settlement.check(),
      storedAtOnce: () => (storing === 'each-batch' ? 'all' : this.#settlement.awaited),
    });
    this.#builds = new ProjectionBuilds({ events, store, signal, termOf, past: this.#past, newPass, live: this.#live, batchSize: limits.buildBatchSize });
  }

  /** Returns when what is stored has been looked through; whatever must be built is built in the background. */
  async start(): Promise<void> {
    const states = await this.#inspectAll(this.#options.projections, await this.#logOfNow());
    const current: Lane<E>[] = [];
    const toBuild: Projection<E>[] = [];
    for (const [projection, state] of states) {
      if (state === 'outdated') this.#outdated.add(projection.name);
      if (state !== 'current') toBuild.push(projection);
      else {
        await dropBeside(this.#options.store, projection, this.#termOf);
        current.push(await openLive(this.#options.store, projection, this.#past));
      }
    }
    if (current.length > 0) this.#live.follow(current);
    if (toBuild.length > 0) this.#track(this.#buildUntilServed(toBuild));
  }

  /** Ends after the batch in hand; what was built so far is kept for the next start. */
  async stop(): Promise<void> {
    this.#abort.abort(new RunnerEndedError('in the midst of a build'));
    await this.#live.stop();
    await Promise.allSettled(this.#work);
    this.#settlement.end();
  }

  /**
   * Settles when the named projections, or all, reflect the position.
   * @throws NotSettledError when nothing that is waited for moves for as long as `patience` (5 s), ProjectionStoppedError as soon as one cannot get there, LogChangedError
   * when none can, since the log is another.
   */
  async settled(position: number, { projections, patience = 5_000 }: { readonly projections?: readonly string[]; readonly patience?: Patience } = {}): Promise<void> {
    if (this.#abort.signal.aborted) throw new RunnerEndedError('before');
    const settled = this.#settlement.wait(position, this.#named(projections ?? 'all').map(({ name }) => name), patience);
    await Promise.all([settled, this.#live.store()]);
  }

  /**
   * Builds anew beside what is served, proves that what was built is stored as it was folded, then switches.
   * @throws AlreadyBuildingError, ProjectionStoppedError, BuildNotStoredError, LogChangedError
   */
  async rebuild(names: readonly string[] | 'all', onProgress?: (progress: BuildProgress) => void): Promise<readonly Built[]> {
    this.#abort.signal.throwIfAborted();
    if (this.#live.failure !== undefined) throw this.#live.failure;
    const { store } = this.#options;
    const open = (projection: Projection<E>): Promise<Lane<E>> => startBeside(store, projection, { digested: true, past: this.#past, termOf: this.#termOf });
    return this.#track(this.#builds.run(this.#named(names), open, () => 'keep-what-is-served', onProgress));
  }

  /** Why it cannot go on and must be started again, if so: the log is not the one that was folded, or a collection is gone. */
  async failure(): Promise<Error | undefined> {
    return this.#live.failure;
  }

  async status(): Promise<RunnerStatus> {
    const head = await this.#options.events.head();
    const projections = this.#options.projections.map((projection) => this.#statusOf(projection, head ?? -1));
    return { ...(head === undefined ? {} : { head }), feed: this.#live.feed, ...(this.#buildError === undefined ? {} : { buildError: this.#buildError }), projections };
  }

  /** What of it does not get on, in words; neither the log nor the store is asked. */
  standstills(): readonly string[] {
    const projections = this.#options.projections.map((projection) => this.#statusOf(projection, -1));
    return standstillsOf({ feed: this.#live.feed, ...(this.#buildError === undefined ? {} : { buildError: this.#buildError }), projections });
  }

  async #logOfNow(): Promise<LogOfNow> {
    const { events } = this.#options;
    return { head: (await events.head()) ?? -1, held: new HeldEvents(events) };
  }

  async #inspectAll(projections: readonly Projection<E>[], log: LogOfNow): Promise<ReadonlyMap<Projection<E>, StoredState>> {
    const states = new Map<Projection<E>, StoredState>();
    for (const projection of projections) states.set(projection, await inspect(this.#options.store, projection, log, this.#past, this.#termOf));
    return states;
  }

  /** A store or a log that fails is tried again; a fold that fails is not. */
  async #buildUntilServed(projections: readonly Projection<E>[]): Promise<void> {
    let delayMs = this.#backoff.firstDelayMs;
    while (!this.#abort.signal.aborted) {
      try {
        await this.#buildOnce(projections.filter(({ name }) => this.#live.lane(name) === undefined));
        this.#buildError = undefined;
        return;
      } catch (error) {
        if (error instanceof ProjectionStoppedError) {
          this.#buildError = undefined;
          return this.#settlement.check();
        }
        if (this.#abort.signal.aborted) return;
        this.#buildError = messageOf(error);
        await this.#backoff.pause(delayMs, this.#abort.signal).catch(() => undefined);
        delayMs = Math.min(delayMs * 2, this.#backoff.maximumDelayMs);
      }
    }
  }

  async #buildOnce(projections: readonly Projection<E>[]): Promise<void> {
    const { store } = this.#options;
    const log = await this.#logOfNow();
    const states = await this.#inspectAll(projections, log);
    await this.#builds.run(
      projections,
      (projection) => (states.get(projection) === 'current' ? openLive(store, projection, this.#past) : resumeBeside(store, projection, log, { digested: states.get(projection) === 'outdated', past: this.#past, termOf: this.#termOf })),
      (projection) => (states.get(projection) === 'outdated' ? 'keep-what-is-served' : 'serve-up-to-it'),
    );
  }

  #named(names: readonly string[] | 'all'): readonly Projection<E>[] {
    if (names === 'all') return this.#options.projections;
    return names.map((name) => {
      const projection = this.#options.projections.find((each) => each.name === name);
      if (projection === undefined) {
        const known = this.#options.projections.map((each) => each.name).join(', ');
        throw new InvalidProjectionsError(`There is no projection "${name}"; there are ${known}.`);
      }
      return projection;
    });
  }

  #standing(name: string): Standing {
    const { failure } = this.#live;
    if (failure !== undefined) return { name, position: undefined, stopped: failure };
    const lane = this.#live.lane(name);
    const poison = this.#poisonOf(name);
    return { name, position: lane?.stored, ...this.#buildOf(name), ...(poison === undefined ? {} : { stopped: new ProjectionStoppedError(name, poison) }) };
  }

  #poisonOf(name: string): Poison | undefined {
    const lane = this.#live.lane(name);
    return lane === undefined ? this.#builds.stopped(name) : lane.poison;
  }

  #buildOf(name: string): { readonly buildPosition?: number } {
    return this.#builds.isRunning(name) ? { buildPosition: this.#builds.lane(name)?.position ?? beforeAll } : {};
  }

  #statusOf({ name, version }: Projection<E>, head: number): ProjectionStatus {
    const position = this.#live.lane(name)?.stored;
    const poison = this.#poisonOf(name);
    return projectionStatus({ name, version, position, poison, ...this.#buildOf(name), servesOutdated: this.#outdated.has(name), followsNoMore: this.#live.failure !== undefined }, head);
  }

  #track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
    return tracked;
  }
}
