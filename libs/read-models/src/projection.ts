import type { CollectionDefinition } from './read-model-store.js';

/** What every fold may read of an event: a recorded event, brought to its newest shape and typed. */
export interface ProjectedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
}

/**
 * A declared, pure fold of events into the documents of one collection. The one declaration serves the live
 * read model, its rebuild, every point in time and verification.
 */
export interface Projection<E extends ProjectedEvent = ProjectedEvent, D extends object = object> {
  /** Names its checkpoint, its state in health and its failures. */
  readonly name: string;
  /** Raised with every change of what the fold yields: documents of another version are rebuilt. */
  readonly version: number;
  readonly collection: CollectionDefinition & {
    /** Fields of a document that its history shows after each event that `keys` names it for. Such a document begins with the first of them, and never ceases to be. */
    readonly followed?: readonly string[];
  };
  /** Types of the events that `keys` and `evolve` are asked about. */
  readonly handles: readonly E['type'][];
  /** Keys of the documents that the event may change, from the event alone. */
  keys(event: E): readonly string[];
  /**
   * The document after the event, `undefined` for none. It never changes what it is given; the same object
   * back means that the event changed nothing. What it throws stops the projection at this event.
   */
  evolve(document: D | undefined, event: E, key: string): D | undefined;
}
