import type { TextWrite } from '@zhubao/read-models';
import { afterOf, chainWith, mayGoOn, type SegmentLengths } from './chain.js';
import { changeText } from './patch.js';
import { type Moment, type Predecessors, type Segment, type SegmentBegin, segmentKey, segmentName, segmentText, stepText } from './rows.js';

/** The segment that is still growing. */
interface OpenSegment {
  readonly first: Moment;
  readonly begin: SegmentBegin;
  readonly steps: string[];
  characters: number;
  position: number;
}

/** Where the segments of a document hang. */
export interface Segmented {
  segment: OpenSegment | undefined;
  /** The closed segments since the last base; none of a document that has no past yet. */
  chain: Predecessors | undefined;
}

const NO_STEP = ['', -1] as const;
/** About what the name of a segment takes. */
const NAME_CHARACTERS = 45;

/** Writes down what the documents of one collection were. */
export class SegmentWriter {
  #waiting = new Map<string, TextWrite>();
  #open = new Map<string, Segmented>();
  /** Of those that are open, what has changed since they were last taken. */
  #changed = new Map<string, Segmented>();
  #openCharacters = 0;
  #waitingCharacters = 0;

  constructor(private readonly lengths: SegmentLengths) {}

  get openCharacters(): number {
    return this.#openCharacters;
  }

  get waitingCharacters(): number {
    return this.#waitingCharacters;
  }

  /** A version of a document begins. */
  record(segmented: Segmented, key: string, before: object | undefined, after: object | undefined, { at, position }: Moment): void {
    const step = stepText(at, position, changeText(before, after));
    const segment = (segmented.segment ??= this.#begin(segmented, key, before, { at, position }));
    segment.steps.push(step);
    segment.characters += step.length;
    segment.position = position;
    this.#openCharacters += step.length;
    if (segment.characters < this.lengths.segment) {
      this.#changed.set(key, segmented);
      return;
    }
    this.#put(key, segment);
    this.#changed.delete(key);
    this.#open.delete(key);
    this.#openCharacters -= charactersOf(segment);
    this.#waitingCharacters += charactersOf(segment);
    this.#close(segmented);
  }

  /** Puts what is open among what waits; the next change makes it longer, and it is stored again. */
  putOpen(): void {
    for (const [key, { segment }] of this.#changed) if (segment !== undefined) this.#put(key, segment);
    this.#changed = new Map();
  }

  /** Goes on with the last segment of a document that comes out of the store. */
  reopen(segmented: Segmented, key: string, row: Segment): void {
    const steps = row.steps.map((step) => JSON.stringify(step));
    const [[at, position], [, last]] = [row.steps[0] ?? NO_STEP, row.steps.at(-1) ?? NO_STEP];
    const begin = 'base' in row ? { base: row.base === null ? null : JSON.stringify(row.base) } : { after: row.after };
    segmented.segment = { first: { at, position }, begin, steps, characters: steps.reduce((sum, { length }) => sum + length, 0), position: last };
    if (segmented.segment.characters >= this.lengths.segment) return this.#close(segmented);
    this.#open.set(key, segmented);
    this.#openCharacters += charactersOf(segmented.segment);
  }

  /** A document is put away, with its segments stored. */
  forget(key: string, { segment }: Segmented): void {
    if (this.#changed.has(key)) throw new Error(`The past of "${key}" is not stored yet, and cannot be forgotten.`);
    if (this.#open.delete(key) && segment !== undefined) this.#openCharacters -= charactersOf(segment);
  }

  /** The rows that wait to be stored. */
  takeWaiting(): readonly TextWrite[] {
    const taken = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#waitingCharacters = 0;
    return taken;
  }

  #begin(segmented: Segmented, key: string, before: object | undefined, first: Moment): OpenSegment {
    const { chain } = segmented;
    const begin = chain !== undefined && mayGoOn(chain) ? { after: chain } : { base: before === undefined ? null : JSON.stringify(before) };
    const segment = { first, begin, steps: [], characters: 0, position: first.position };
    this.#openCharacters += charactersOf(segment);
    this.#open.set(key, segmented);
    return segment;
  }

  #put(key: string, { first, begin, steps, position }: OpenSegment): void {
    const at = segmentKey(key, first);
    this.#waiting.set(at, { key: at, position, json: segmentText(begin, steps) });
  }

  /** The next segment goes on from the one that is closed, or begins with a base. */
  #close(segmented: Segmented): void {
    const { segment } = segmented;
    if (segment === undefined) return;
    const { begin, first, characters, position: upTo } = segment;
    segmented.chain = chainWith({ name: segmentName(first), after: afterOf(begin), upTo, characters }, this.lengths);
    segmented.segment = undefined;
  }
}

function charactersOf({ begin, characters }: Pick<OpenSegment, 'begin' | 'characters'>): number {
  return characters + ('base' in begin ? (begin.base?.length ?? 0) : begin.after.names.length * NAME_CHARACTERS);
}
