import type { Checkpoint, CollectionDefinition, ProjectedEvent, Projection, ReadModelStore } from '@zhubao/read-models';
import { Anchor, BEFORE_ALL_TIME, type HeldEvents } from './anchor.js';
import { DocumentCache } from './document-cache.js';
import { DocumentDigest, storedDigest } from './document-digest.js';
import { beforeAll } from './fold-event.js';
import type { SegmentLengths } from './history/chain.js';
import { ChronicleWriter } from './history/chronicle.js';
import { Epochs } from './history/epochs.js';
import { collectionsOf, historyOf } from './history/rows.js';
import { besideOf, type Lane } from './lane.js';
import { finishSwitch } from './switch.js';
import type { TermOf } from './terms.js';
import { areThere, dropUnder } from './under-checkpoint.js';

/**
 * What the store holds for a projection when the runner starts:
 * `current` goes on from its checkpoint; `outdated` was folded by another version and is rebuilt beside;
 * `none` has nothing that may be served: it was never built, it reflects events that the log does not have, or a collection is gone.
 */
export type StoredState = 'current' | 'outdated' | 'none';

/** What a stored position is compared with. */
export interface LogOfNow {
  /** Position of the last event, -1 in an empty log. */
  readonly head: number;
  readonly held: HeldEvents;
}

/**
 * Completes what a crash interrupted, removes what must not be served, and says what is left.
 * @throws LeaseLostError before anything is removed that another keeps by now
 */
export async function inspect<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { head, held }: LogOfNow, past: Past, termOf: TermOf): Promise<StoredState> {
  const { name, version } = projection;
  await finishSwitch(store, projection, termOf);
  const checkpoint = await store.checkpoint(name);
  const anchor = await Anchor.of(store, name);
  const needed = checkpoint?.version === version ? kept(projection, past) : [projection.collection];
  const serves = checkpoint !== undefined && checkpoint.position <= head && (await anchor.isHeldBy(held)) && hasPast(anchor, checkpoint, past) && (await areThere(store, namesOf(needed)));
  if (!serves) await dropUnder(store, name, namesOf(collectionsOf(projection.collection)), termOf);
  for (const collection of kept(projection, past)) await store.ensureCollection(collection);
  if (!serves) return 'none';
  return checkpoint.version === version ? 'current' : 'outdated';
}

/** How a runner writes down what documents were, if it does. */
export type Past = 'not-kept' | SegmentLengths;

export async function openLive<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, past: Past): Promise<Lane<E>> {
  const history = past === 'not-kept' ? undefined : new ChronicleWriter(projection.collection, (name) => name, await Epochs.of(store, historyOf(projection.collection).spans.name), past);
  return lane(projection, projection.collection.name, projection.name, await store.checkpoint(projection.name), await Anchor.of(store, projection.name), history);
}

/** The collections that a projection needs, under the names of what is served or of what is built beside. */
export function kept<E extends ProjectedEvent>({ collection }: Projection<E>, past: Past): readonly CollectionDefinition[] {
  return past === 'not-kept' ? [collection] : collectionsOf(collection);
}

/** `digested`: what is built is proven before it takes the place of something that is served. */
interface BesideOptions {
  readonly digested: boolean;
  readonly past: Past;
  readonly termOf: TermOf;
}

/** Goes on with a build that was interrupted, when it is of this version, within the log and whole. */
export async function resumeBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { head, held }: LogOfNow, options: BesideOptions): Promise<Lane<E>> {
  const { digested, past } = options;
  const name = besideOf(projection.name);
  const collection = besideOf(projection.collection.name);
  const checkpoint = await store.checkpoint(name);
  const anchor = await Anchor.of(store, name);
  if (checkpoint === undefined || checkpoint.version !== projection.version || checkpoint.position > head || !(await anchor.isHeldBy(held)) || !hasPast(anchor, checkpoint, past)) return startBeside(store, projection, options);
  if (!(await areThere(store, namesOf(kept(projection, past)).map(besideOf)))) return startBeside(store, projection, options);
  return lane(projection, collection, name, checkpoint, anchor, await historyBeside(store, projection, past), digested ? (await storedDigest(store, collection)).digest : undefined);
}

/** Indexes are made when the documents are there: that is several times faster. */
export async function startBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, { digested, past, termOf }: BesideOptions): Promise<Lane<E>> {
  await dropBeside(store, projection, termOf);
  const collection = await ensureBeside(store, projection, past);
  return lane(projection, collection, besideOf(projection.name), undefined, await Anchor.anew(store, besideOf(projection.name)), await historyBeside(store, projection, past), digested ? new DocumentDigest() : undefined);
}

function namesOf(collections: readonly CollectionDefinition[]): readonly string[] {
  return collections.map(({ name }) => name);
}

/** What was stored before the past was kept has no log time to go on from. */
function hasPast(anchor: Anchor, { position }: Checkpoint, past: Past): boolean {
  return past === 'not-kept' || anchor.logTimeAt(position) !== undefined;
}

/** All other indexes are made at the end; by this one an epoch is copied into the next. */
const BUILDING: CollectionDefinition['indexes'] = [['epoch']];

async function ensureBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, past: Past): Promise<string> {
  const spans = historyOf(projection.collection).spans.name;
  for (const { name } of kept(projection, past)) await store.ensureCollection({ name: besideOf(name), indexes: name === spans ? BUILDING : [] });
  return besideOf(projection.collection.name);
}

async function historyBeside<E extends ProjectedEvent>(store: ReadModelStore, { collection }: Projection<E>, past: Past): Promise<ChronicleWriter | undefined> {
  return past === 'not-kept' ? undefined : new ChronicleWriter(collection, besideOf, await Epochs.of(store, besideOf(historyOf(collection).spans.name)), past);
}

/** The checkpoint goes first: documents without one are never taken for a build to go on with. */
export async function dropBeside<E extends ProjectedEvent>(store: ReadModelStore, projection: Projection<E>, termOf: TermOf): Promise<void> {
  await dropUnder(store, besideOf(projection.name), namesOf(collectionsOf(projection.collection)).map(besideOf), termOf);
}

function lane<E extends ProjectedEvent>(
  projection: Projection<E>, collection: string, name: string, checkpoint: Checkpoint | undefined, anchor: Anchor, history: ChronicleWriter | undefined, digest?: DocumentDigest,
): Lane<E> {
  const position = checkpoint?.position ?? beforeAll;
  const logTime = (checkpoint && anchor.logTimeAt(position)) ?? BEFORE_ALL_TIME;
  const documents = new DocumentCache(checkpoint === undefined ? 'empty' : 'filled', digest);
  return { projection, collection, checkpoint: name, anchor, history, documents, position, logTime, stored: position, storedLogTime: logTime };
}
