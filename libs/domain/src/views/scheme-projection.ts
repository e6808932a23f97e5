import type { RecordedSchemeEvent, SchemeEvent, SchemeEventType } from '../event-catalogue.js';
import type { Recorded } from '../kernel/event.js';

/** A recorded event of one of these types. */
export type RecordedOf<T extends SchemeEventType> = Recorded<Extract<SchemeEvent, { readonly type: T }>>;

/**
 * A pure fold of the scheme's events into the documents of one collection: the one declaration that live reads,
 * rebuilds, points in time and verification share. Documents are plain JSON; fields that lists filter and sort by
 * stand at the top. A fold answers every subset of the log in log order, for that is what a point in time is:
 * an event about something that the subset does not know yet changes nothing, it never throws.
 */
export interface SchemeProjection<D extends object = object> {
  readonly name: string;
  /** Raised with every change of what the fold yields. */
  readonly version: number;
  readonly collection: {
    readonly name: string;
    readonly indexes: readonly (readonly string[])[];
    /** What the history of a document shows of it after each event that concerns it; such a document never ceases to be. */
    readonly followed?: readonly string[];
  };
  readonly handles: readonly SchemeEventType[];
  /** Keys of the documents that the event may change. */
  keys(event: RecordedSchemeEvent): readonly string[];
  /** The document after the event; the same object when nothing changed, `undefined` for none. */
  evolve(document: D | undefined, event: RecordedSchemeEvent, key: string): D | undefined;
}

interface Declaration<D extends object, T extends SchemeEventType> {
  readonly name: string;
  readonly version: number;
  readonly collection: SchemeProjection['collection'];
  readonly handles: readonly T[];
  keys(event: RecordedOf<T>): readonly string[];
  evolve(document: D | undefined, event: RecordedOf<T>, key: string): D | undefined;
}

/** Declares a projection whose functions see only the types that it handles. */
export function projection<D extends object, const T extends SchemeEventType>(declaration: Declaration<D, T>): SchemeProjection<D> {
  return declaration;
}

export const NO_KEYS: readonly string[] = [];
