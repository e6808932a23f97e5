import type { ProjectedEvent, Projection } from '@zhubao/read-models';
import type { Anchor } from './anchor.js';
import type { DocumentCache } from './document-cache.js';
import type { ChronicleWriter } from './history/chronicle.js';

/** The event at which a projection stopped, and why. */
export interface Poison {
  readonly eventId: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly cause: unknown;
}

/** One projection on its way along the log, into one collection: the live one or one that is built beside it. */
export interface Lane<E extends ProjectedEvent> {
  readonly projection: Projection<E>;
  readonly collection: string;
  readonly checkpoint: string;
  readonly documents: DocumentCache;
  readonly anchor: Anchor;
  /** Writes down what its documents were; absent where no past is kept. */
  readonly history: ChronicleWriter | undefined;
  /** Everything up to here is folded. */
  position: number;
  /** The event at that position, once one was folded here. */
  eventId?: string;
  /** Log time at that position: the greatest recording instant up to there. */
  logTime: string;
  /** Everything up to here is stored. */
  stored: number;
  storedLogTime: string;
  /** Set once: the lane stays before this event. */
  poison?: Poison;
}

/** The collection and the checkpoint that a projection is built in, beside what it serves. */
export function besideOf(name: string): string {
  return `${name}__next`;
}

/** The checkpoints that a projection keeps: of what it serves, and of what is built beside it. */
export function checkpointsOf({ name }: { readonly name: string }): readonly string[] {
  return [name, besideOf(name)];
}
