import { type EventStore, InvalidReadError } from '@zhubao/event-store';
import type { Commit, Document, ReadModelStore } from '@zhubao/read-models';

/** One place of the log, and what stands there. */
export interface AnchorPlace extends Document {
  readonly position: number;
  readonly eventId: string;
  /** Log times at the checkpoint of before and at the one that comes next, whichever of them will stand. */
  readonly logTimes: readonly LogTimeAt[];
}

interface LogTimeAt {
  readonly [field: string]: number | string;
  readonly position: number;
  readonly logTime: string;
}

/** The log time before the first event. */
export const BEFORE_ALL_TIME = '';

const COLLECTION = { name: 'anchors', indexes: [] } as const;

/**
 * The furthest event that anything stored under a checkpoint reflects, written down before that is stored. It tells whether
 * the log is still the one that was folded: a log restored from an older backup grows again, soon beyond a checkpoint, and
 * then a position alone means something else. In a store without transactions, documents may also be ahead of their checkpoint.
 */
export class Anchor {
  readonly #name: string;
  /** Counts how often it was written: a new beginning lies further back in the log, and must replace what there is. */
  #no: number;
  #place: AnchorPlace | undefined;

  private constructor(name: string, no: number, place: AnchorPlace | undefined) {
    this.#name = name;
    this.#no = no;
    this.#place = place;
  }

  /** That of a checkpoint, to go on from it. */
  static async of(store: ReadModelStore, name: string): Promise<Anchor> {
    await store.ensureCollection(COLLECTION);
    const [stored] = await store.lastWrites(COLLECTION.name, [name]);
    return new Anchor(name, stored?.position ?? 0, (stored?.document as AnchorPlace | null | undefined) ?? undefined);
  }

  /** For a checkpoint under which nothing is stored any more. */
  static async anew(store: ReadModelStore, name: string): Promise<Anchor> {
    const before = await Anchor.of(store, name);
    return new Anchor(name, before.#no, undefined);
  }

  /** Position of the furthest event that anything stored may reflect; -1 where there is none. */
  get furthest(): number {
    return this.#place?.position ?? -1;
  }

  /** What must be written before anything that reflects the log up to there; nothing when that was written before. */
  reach(position: number, eventId: string, logTimes: readonly LogTimeAt[] = []): Commit['documents'] {
    const isBehind = this.#place !== undefined && this.#place.position >= position;
    if (isBehind && logTimes.length === 0) return [];
    const furthest = isBehind && this.#place !== undefined ? this.#place : { position, eventId };
    return this.#write({ position: furthest.position, eventId: furthest.eventId, logTimes });
  }

  /** The log time at a checkpoint, where it was written down. */
  logTimeAt(checkpoint: number): string | undefined {
    return this.#place?.logTimes.find(({ position }) => position === checkpoint)?.logTime;
  }

  /** What must be written before another's documents take the place of those under this checkpoint. */
  follow(other: Anchor): Commit['documents'] {
    return other.#place === undefined ? [] : this.#write(other.#place);
  }

  /** Whether the log holds the event; it holds nothing against an anchor that was never written. */
  async isHeldBy(log: HeldEvents): Promise<boolean> {
    return this.#place === undefined || log.holds(this.#place.position, this.#place.eventId);
  }

  #write(place: AnchorPlace): Commit['documents'] {
    this.#place = place;
    this.#no += 1;
    return [{ collection: COLLECTION.name, writes: [{ key: this.#name, position: this.#no, document: place }] }];
  }
}

/** The place that is written down for a checkpoint, for who only reads. */
export async function readAnchor(store: ReadModelStore, name: string): Promise<AnchorPlace | undefined> {
  return (await store.get<AnchorPlace>(COLLECTION.name, name))?.document;
}

/** Looks up whether events stand where they stood; most anchors are at one place, which is looked up once. */
export class HeldEvents {
  readonly #events: EventStore;
  readonly #asked = new Map<string, Promise<boolean>>();

  constructor(events: EventStore) {
    this.#events = events;
  }

  holds(position: number, eventId: string): Promise<boolean> {
    const place = `${position} ${eventId}`;
    const asked = this.#asked.get(place) ?? this.#idAt(position).then((id) => id === eventId);
    this.#asked.set(place, asked);
    return asked;
  }

  /** Reads begin beyond a position: the event at one is the last before the next. */
  async #idAt(position: number): Promise<string | undefined> {
    for (;;) {
      const next = await this.#positionAfter(position);
      if (next === 'no such position') return undefined;
      const [last] = await this.#events.readAll({ direction: 'backwards', limit: 1, ...(next === undefined ? {} : { after: next }) });
      if (last === undefined || last.position < position) return undefined;
      if (last.position === position) return last.id;
      // Somebody appended between the two looks: there is a next one now.
    }
  }

  async #positionAfter(position: number): Promise<number | undefined | 'no such position'> {
    try {
      const [next] = await this.#events.readAll({ after: position, limit: 1 });
      return next?.position;
    } catch (error) {
      if (error instanceof InvalidReadError) return 'no such position';
      throw error;
    }
  }
}
