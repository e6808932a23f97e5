import { type HindsightBreach, inOrder, type Place } from './breach.js';

export interface Entry {
  readonly at: Place;
}

/** Judges all that happened to one subject, by business date. It leaves out what was broken as then known already. */
export type Judge<E extends Entry> = (entries: readonly E[]) => readonly HindsightBreach[];

/**
 * What happened to one subject, by business date, judged anew when somebody asks and a late entry has come in. An entry
 * behind all others adds nothing to see in hindsight where entries are summed, since sums are then those of the log; where
 * they are steps, what they find depends on the order of all before them.
 */
export class ByDate<E extends Entry> {
  readonly #judge: Judge<E>;
  readonly #entries: E[] = [];
  #breaches: readonly HindsightBreach[] = [];
  #stale = false;
  #reordered = false;
  readonly #made: 'of sums' | 'of steps';

  constructor(judge: Judge<E>, made: 'of sums' | 'of steps') {
    this.#judge = judge;
    this.#made = made;
  }

  add(entry: E): void {
    const last = this.#entries.at(-1);
    if (last === undefined || inOrder(last.at, entry.at)) {
      this.#entries.push(entry);
      // What is broken may end here.
      this.#stale ||= this.#breaches.length > 0 || (this.#reordered && this.#made === 'of steps');
      return;
    }
    this.#reordered = true;
    this.#entries.splice(this.#placeFor(entry), 0, entry);
    this.#stale = true;
  }

  breaches(): readonly HindsightBreach[] {
    if (this.#stale) {
      this.#breaches = this.#judge(this.#entries);
      this.#stale = false;
    }
    return this.#breaches;
  }

  #placeFor({ at }: E): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#entries[middle];
      if (there !== undefined && inOrder(there.at, at)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The entry since which a condition does not hold, of entries taken in the order in which they were recorded: that of the
 * last time when it ceased to hold. `holds` is asked after each.
 */
export function brokenSince<E extends Entry>(entries: readonly E[], holds: (entry: E) => boolean): E | undefined {
  let held = true;
  let since: E | undefined;
  for (const entry of entries.toSorted((a, b) => a.at.position - b.at.position)) {
    const now = holds(entry);
    if (held && !now) since = entry;
    held = now;
  }
  return held ? undefined : since;
}
