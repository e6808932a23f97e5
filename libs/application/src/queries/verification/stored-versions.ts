import { canonicalJson } from '@zhubao/evidence';
import type { Document } from '@zhubao/read-models';
import { joined } from '../../projections/history/joined.js';
import { patched, UnfitPatchError } from '../../projections/history/patch.js';
import type { Segment, Version } from '../../projections/history/rows.js';

/** What a document was from a moment on; `null` where it ceased to be. */
export interface StoredVersion {
  readonly at: string;
  readonly position: number;
  readonly document: Document | null;
}

interface Added {
  readonly versions: readonly StoredVersion[];
  readonly isUnfounded: boolean;
}

/** Segments of one document that others may go on from; what a crash left stands between them. */
const MOST_ROWS = 1_000;

/** What its segments say of one document, taken in the order of their keys, which is that of their first steps. */
export class StoredVersions {
  readonly #rows = new Map<string, Segment>();
  /** What it was before the first step of the segment that was taken last, and the steps from there on, each once. */
  #before: Document | null = null;
  #steps: Version[] = [];
  /** What it was after the last of them. */
  #document: Document | null = null;
  #reached = -1;

  /** The versions that were not there before; and whether what it begins with, or repeats, is not what the others say. */
  add(row: string, segment: Segment): Added {
    try {
      return this.#added(row, segment);
    } catch (error) {
      if (error instanceof UnfitPatchError) return { versions: [], isUnfounded: true };
      throw error;
    }
  }

  #added(row: string, segment: Segment): Added {
    this.#keep(row, segment);
    const first = segment.steps[0]?.[1] ?? this.#reached + 1;
    this.#passTo(first);
    const isFounded = this.#isBeginOf(row, segment, first) && this.#areRepeated(segment.steps.filter(([, position]) => position <= this.#reached));
    const steps = segment.steps.filter(([, position]) => position > this.#reached);
    this.#steps.push(...steps);
    this.#reached = steps.at(-1)?.[1] ?? this.#reached;
    return { versions: steps.map((step) => this.#versionOf(step)), isUnfounded: !isFounded };
  }

  #versionOf(step: Version): StoredVersion {
    const [at, position] = step;
    this.#document = after(this.#document, [step]);
    return { at, position, document: this.#document };
  }

  /** Without the end of the one that it goes on from, it must be what a crash left, and others stand in its place. */
  #isBeginOf(row: string, segment: Segment, first: number): boolean {
    const whole = joined(row, segment, (key) => this.#rows.get(key));
    if (whole === undefined) return first <= this.#reached;
    return isSame(after(whole.base, whole.steps.filter(([, position]) => position < first)), this.#before);
  }

  /** A segment that a crash left twice begins within the one before it. */
  #areRepeated(steps: readonly Version[]): boolean {
    return steps.every((step) => isSame(step, this.#steps.find(([, position]) => position === step[1])));
  }

  #passTo(position: number): void {
    const passed = this.#steps.filter((step) => step[1] < position);
    this.#before = after(this.#before, passed);
    this.#steps = this.#steps.slice(passed.length);
  }

  #keep(row: string, segment: Segment): void {
    this.#rows.set(row, segment);
    const [oldest] = this.#rows.keys();
    if (this.#rows.size > MOST_ROWS && oldest !== undefined) this.#rows.delete(oldest);
  }
}

function after(base: Document | null, steps: readonly Version[]): Document | null {
  return steps.reduce<Document | null>((version, [, , change]) => (change === null ? null : (patched(version ?? {}, change) as Document)), base);
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
