import type { EventStore } from '@zhubao/event-store';
import type { ProjectedEvent, Projection, ReadModelStore } from '@zhubao/read-models';
import { type BuildProgress, buildToEnd } from './build.js';
import { AlreadyBuildingError, ProjectionStoppedError } from './errors.js';
import type { FoldPass } from './fold-pass.js';
import type { Lane, Poison } from './lane.js';
import type { LiveProjections } from './live-projections.js';
import { openLive } from './open-lanes.js';
import { switchOver } from './switch.js';

export interface BuildsOptions<E extends ProjectedEvent> {
  readonly events: EventStore;
  readonly store: ReadModelStore;
  readonly live: LiveProjections<E>;
  readonly newPass: () => FoldPass<E>;
  readonly batchSize: number;
  readonly signal: AbortSignal;
}

/** What happens to a build that stops at a poison event: it is served up to there, or what was served before stays. */
export type OnPoison = 'serve-up-to-it' | 'keep-what-is-served';

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

  /** @throws ProjectionStoppedError when one met an event it cannot fold; the others are in place nevertheless. */
  async run(
    projections: readonly Projection<E>[],
    open: (projection: Projection<E>) => Promise<Lane<E>>,
    onPoison: (projection: Projection<E>) => OnPoison,
    onProgress?: (progress: BuildProgress) => void,
  ): Promise<void> {
    const { events, store, live, newPass, batchSize, signal } = this.#options;
    const busy = projections.find(({ name }) => this.isRunning(name));
    if (busy !== undefined) throw new AlreadyBuildingError(busy.name);
    for (const { name } of projections) this.#running.set(name, undefined);
    try {
      const pass = newPass();
      pass.setLanes(await this.#opened(projections, open));
      await buildToEnd(pass, events, { batchSize, onProgress, signal });
      for (const { collection, projection } of pass.lanes) await store.ensureCollection({ ...projection.collection, name: collection });
      await live.join(() => buildToEnd(pass, events, { batchSize, signal }), () => this.#put(pass.lanes, onPoison));
      throwIfStopped(pass.lanes);
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

  /** Puts the built ones in place, one after the other. */
  async *#put(lanes: readonly Lane<E>[], onPoison: (projection: Projection<E>) => OnPoison): AsyncIterable<Lane<E>> {
    const { store } = this.#options;
    for (const { projection, collection, position, poison } of lanes) {
      this.#stopped.delete(projection.name);
      if (poison !== undefined && onPoison(projection) === 'keep-what-is-served') {
        this.#stopped.set(projection.name, poison);
        continue;
      }
      if (collection !== projection.collection.name) await switchOver(store, projection, { position, version: projection.version });
      const lane = await openLive(store, projection);
      if (poison !== undefined) lane.poison = poison;
      this.#running.delete(projection.name);
      yield lane;
    }
  }
}

function throwIfStopped<E extends ProjectedEvent>(lanes: readonly Lane<E>[]): void {
  for (const { projection, poison } of lanes) if (poison !== undefined) throw new ProjectionStoppedError(projection.name, poison);
}
