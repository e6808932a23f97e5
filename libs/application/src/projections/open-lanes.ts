import type { Checkpoint, ProjectedEvent, Projection, ReadModelStore } from '@zhubao/read-models';
import { Anchor, type HeldEvents } from './anchor.js';
import { DocumentCache } from './document-cache.js';
import { DocumentDigest, storedDigest } from './document-digest.js';
import { beforeAll } from './fold-event.js';
import { besideOf, type Lane } from './lane.js';
import { finishSwitch } from './switch.js';
import type { TermOf } from './terms.js';

/**
 * What the store holds for a projection when the runner starts:
 * `current` goes on from its checkpoint; `outdated` was folded by another version and is rebuilt beside;
 * `none` has nothing that may be served: it was never built, or it reflects events that the log does not have.
 */
export type StoredState = 'current' | 'outdated' | 'none';

/** What a stored position is compared with. */
export interface LogOfNow {
  /** Position of the last event, -1 in an empty log. */
  readonly head: number;
  readonly held: HeldEvents;
}

/** Completes what a crash interrupted, removes what must not be served, and says what is left. */
export async function inspect<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { head, held }: LogOfNow, termOf: TermOf): Promise<StoredState> {
  const { name, version, collection } = projection;
  await finishSwitch(store, projection, termOf);
  const checkpoint = await store.checkpoint(name);
  const serves = checkpoint !== undefined && checkpoint.position <= head && (await (await Anchor.of(store, name)).isHeldBy(held));
  if (!serves) {
    await store.dropCheckpoint(name);
    await store.dropCollection(collection.name);
  }
  await store.ensureCollection(collection);
  if (!serves) return 'none';
  return checkpoint.version === version ? 'current' : 'outdated';
}

export async function openLive<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>): Promise<Lane<E>> {
  return lane(projection, projection.collection.name, projection.name, await store.checkpoint(projection.name), await Anchor.of(store, projection.name));
}

/** `digested`: what is built is proven before it takes the place of something that is served. */
interface BesideOptions {
  readonly digested: boolean;
}

/** Goes on with a build that was interrupted, when it is of this version and within the log. */
export async function resumeBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { head, held }: LogOfNow, { digested }: BesideOptions): Promise<Lane<E>> {
  const checkpoint = await store.checkpoint(besideOf(projection.name));
  const anchor = await Anchor.of(store, besideOf(projection.name));
  if (checkpoint === undefined || checkpoint.version !== projection.version || checkpoint.position > head || !(await anchor.isHeldBy(held))) return startBeside(store, projection, { digested });
  const collection = besideOf(projection.collection.name);
  await store.ensureCollection({ ...projection.collection, name: collection, indexes: [] });
  return lane(projection, collection, besideOf(projection.name), checkpoint, anchor, digested ? (await storedDigest(store, collection)).digest : undefined);
}

/** Indexes are made when the documents are there: that is several times faster. */
export async function startBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { digested }: BesideOptions): Promise<Lane<E>> {
  const collection = besideOf(projection.collection.name);
  await dropBeside(store, projection);
  await store.ensureCollection({ ...projection.collection, name: collection, indexes: [] });
  return lane(projection, collection, besideOf(projection.name), undefined, await Anchor.anew(store, besideOf(projection.name)), digested ? new DocumentDigest() : undefined);
}

/** The checkpoint goes first: documents without one are never taken for a build to go on with. */
export async function dropBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>): Promise<void> {
  await store.dropCheckpoint(besideOf(projection.name));
  await store.dropCollection(besideOf(projection.collection.name));
}

function lane<E extends ProjectedEvent>(
  projection: Projection<E>, collection: string, name: string, checkpoint: Checkpoint | undefined, anchor: Anchor, digest?: DocumentDigest,
): Lane<E> {
  const position = checkpoint?.position ?? beforeAll;
  return { projection, collection, checkpoint: name, anchor, documents: new DocumentCache(checkpoint === undefined ? 'empty' : 'filled', digest), position, stored: position };
}
