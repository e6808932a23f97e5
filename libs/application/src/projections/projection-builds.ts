import type { EventStore } from '@zhubao/event-store';
import type { ProjectedEvent, Projection, ReadModelStore } from '@zhubao/read-models';
import { type BuildProgress, buildToEnd } from './build.js';
import { type DocumentDigest, storedDigest } from './document-digest.js';
import { AlreadyBuildingError, BuildNotStoredError, ProjectionStoppedError } from './errors.js';
import type { FoldPass } from './fold-pass.js';
import { besideOf, type Lane, type Poison } from './lane.js';
import type { LiveProjections } from './live-projections.js';
import { dropBeside, kept, openLive, type Past } from './open-lanes.js';
import { switchOver } from './switch.js';
import type { TermOf } from './terms.js';

export interface BuildsOptions<E extends ProjectedEvent> {
  readonly events: EventStore;
  readonly store: ReadModelStore;
  readonly live: LiveProjections<E>;
  readonly newPass: () => FoldPass<E>;
  readonly batchSize: number;
  readonly termOf: TermOf;
  readonly past: Past;
  readonly signal: AbortSignal;
}

/** What happens to a build that stops at a poison event: it is served up to there, or what was served before stays. */
export type OnPoison = 'serve-up-to-it' | 'keep-what-is-served';

/** What a rebuild put in place, and whether what was served before had been the same. */
export interface Built {
  readonly projection: string;
  readonly documents: number;
  /** Another version, or another position of the log, has nothing to be compared with. */
  readonly served: 'AGREED' | 'DIFFERED' | 'NOT_COMPARED';
}

/** Builds of projections beside what they serve, each run over the log for a whole group. */
export class ProjectionBuilds<E extends ProjectedEvent> {
  readonly #options: BuildsOptions<E>;
  readonly #running = new Map<string, Lane<E> | undefined>();
  readonly #stopped = new Map<string, Poison>();

  constructor(options: BuildsOptions<E>) {
    this.#options = options;
  }

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  lane(name: string): Lane<E> | undefined {
    return this.#running.get(name);
  }

  /** Why the last build of the projection did not come to be served. */
  stopped(name: string): Poison | undefined {
    return this.#stopped.get(name);
  }

  /**
   * @throws ProjectionStoppedError when one met an event it cannot fold; the others are in place nevertheless.
   * BuildNotStoredError at the first that is not stored as it was folded; it is thrown away.
   */
  async run(
    projections: readonly Projection<E>[],
    open: (projection: Projection<E>) => Promise<Lane<E>>,
    onPoison: (projection: Projection<E>) => OnPoison,
    onProgress?: (progress: BuildProgress) => void,
  ): Promise<readonly Built[]> {
    const { events, live, newPass, batchSize, past, signal } = this.#options;
    const busy = projections.find(({ name }) => this.isRunning(name));
    if (busy !== undefined) throw new AlreadyBuildingError(busy.name);
    for (const { name } of projections) this.#running.set(name, undefined);
    try {
      const pass = newPass();
      pass.setLanes(await this.#opened(projections, open));
      await buildToEnd(pass, events, { batchSize, onProgress, signal });
      for (const lane of pass.lanes) await this.#index(lane, past);
      const built: Built[] = [];
      await live.join(() => buildToEnd(pass, events, { batchSize, signal }), () => this.#put(pass.lanes, onPoison, (one) => built.push(one)));
      throwIfStopped(pass.lanes);
      return built;
    } finally {
      for (const { name } of projections) this.#running.delete(name);
    }
  }

  async #opened(projections: readonly Projection<E>[], open: (projection: Projection<E>) => Promise<Lane<E>>): Promise<readonly Lane<E>[]> {
    const lanes: Lane<E>[] = [];
    for (const projection of projections) {
      const lane = await open(projection);
      this.#running.set(projection.name, lane);
      lanes.push(lane);
    }
    return lanes;
  }

  /** Makes the indexes, now that the documents are there. */
  async #index({ collection, projection }: Lane<E>, past: Past): Promise<void> {
    const isBeside = collection !== projection.collection.name;
    for (const { name, indexes } of kept(projection, past)) await this.#options.store.ensureCollection({ name: isBeside ? besideOf(name) : name, indexes });
  }

  /** Puts the built ones in place, one after the other. */
  async *#put(lanes: readonly Lane<E>[], onPoison: (projection: Projection<E>) => OnPoison, onBuilt: (built: Built) => void): AsyncIterable<Lane<E>> {
    const { store, termOf, past } = this.#options;
    for (const built of lanes) {
      const { projection, collection, position, poison } = built;
      this.#stopped.delete(projection.name);
      if (poison !== undefined && onPoison(projection) === 'keep-what-is-served') {
        this.#stopped.set(projection.name, poison);
        continue;
      }
      if (built.documents.digest !== undefined) onBuilt(await this.#proven(built, built.documents.digest));
      if (collection !== projection.collection.name) await switchOver(store, projection, { position, version: projection.version }, termOf);
      const lane = await openLive(store, projection, past);
      if (poison !== undefined) lane.poison = poison;
      this.#running.delete(projection.name);
      yield lane;
    }
  }

  /** The store holds what was folded. @throws BuildNotStoredError */
  async #proven({ projection, collection, position }: Lane<E>, folded: DocumentDigest): Promise<Built> {
    const { store, live, termOf } = this.#options;
    const stored = await storedDigest(store, collection);
    const [expected, found] = [folded.toString(), stored.digest.toString()];
    if (found !== expected) {
      await dropBeside(store, projection, termOf);
      throw new BuildNotStoredError(projection.name, expected, found);
    }
    const before = await store.checkpoint(projection.name);
    const comparable = before?.version === projection.version && before.position === position && live.lane(projection.name) !== undefined;
    const served = comparable ? (await storedDigest(store, projection.collection.name)).digest.toString() : undefined;
    return { projection: projection.name, documents: stored.documents, served: served === undefined ? 'NOT_COMPARED' : served === expected ? 'AGREED' : 'DIFFERED' };
  }
}

function throwIfStopped<E extends ProjectedEvent>(lanes: readonly Lane<E>[]): void {
  for (const { projection, poison } of lanes) if (poison !== undefined) throw new ProjectionStoppedError(projection.name, poison);
}
