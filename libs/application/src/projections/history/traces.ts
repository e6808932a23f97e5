import { type EventPlace, linkTo } from '@zhubao/domain';
import type { Document, Json, ReadModelStore, TextWrite } from '@zhubao/read-models';
import { historyOf, type KeptCollection, type Moment, segmentKey, segmentsUpTo } from './rows.js';

/** One event that concerned a document, whether it changed it or not, and some fields of what it then was. */
export type TraceStep = readonly [logTime: string, position: number, link: string, ...values: readonly Json[]];

/** Consecutive events of one document. It stands where the document's segments would, by its first step. */
export interface TraceRow {
  /** No event concerned the document before. */
  readonly begins: boolean;
  readonly steps: readonly TraceStep[];
}

/** The row that is still growing. */
export interface OpenTrace {
  readonly first: Moment;
  readonly begins: boolean;
  readonly steps: string[];
  characters: number;
  position: number;
}

/** @param document what it is after the event */
export function traceStep(followed: readonly string[], document: object | undefined, event: EventPlace, { at, position }: Moment): TraceStep {
  return [at, position, linkTo(event), ...followed.map((field) => (document as Document | undefined)?.[field] ?? null)];
}

/** Where the trace of a document hangs. */
export interface Traced {
  trace: OpenTrace | undefined;
}

/** Writes down which events concerned the documents of one collection; each must never cease to be. */
export class TraceWriter {
  #whole = new Map<string, TextWrite>();
  #open = new Map<string, Traced>();
  #changed = new Map<string, Traced>();
  #openCharacters = 0;
  #waitingCharacters = 0;

  constructor(private readonly fields: readonly string[], private readonly mostSteps: number) {}

  get openCharacters(): number {
    return this.#openCharacters;
  }

  get waitingCharacters(): number {
    return this.#waitingCharacters;
  }

  /** @param begins whether it is the first event of the document */
  follow(traced: Traced, key: string, document: object | undefined, begins: boolean, event: EventPlace, { at, position }: Moment): void {
    const step = JSON.stringify(traceStep(this.fields, document, event, { at, position }));
    const trace = (traced.trace ??= { first: { at, position }, begins, steps: [], characters: 0, position });
    trace.steps.push(step);
    trace.characters += step.length;
    trace.position = position;
    this.#openCharacters += step.length;
    this.#open.set(key, traced);
    this.#changed.set(key, traced);
    if (trace.steps.length < this.mostSteps) return;
    this.#put(key, trace);
    this.#open.delete(key);
    this.#changed.delete(key);
    this.#openCharacters -= trace.characters;
    this.#waitingCharacters += trace.characters;
    traced.trace = undefined;
  }

  /** Puts what is open among what waits; the next event makes it longer, and it is stored again. */
  putOpen(): void {
    for (const [key, { trace }] of this.#changed) if (trace !== undefined) this.#put(key, trace);
    this.#changed = new Map();
  }

  /** Goes on with the row of a document that comes out of the store. */
  reopen(traced: Traced, key: string, { begins, steps: stored }: TraceRow): void {
    const [first, last] = [stored[0], stored.at(-1)];
    if (first === undefined || last === undefined || stored.length >= this.mostSteps) return;
    const steps = stored.map((step) => JSON.stringify(step));
    traced.trace = { first: { at: first[0], position: first[1] }, begins, steps, characters: steps.reduce((sum, { length }) => sum + length, 0), position: last[1] };
    this.#open.set(key, traced);
    this.#openCharacters += traced.trace.characters;
  }

  /** A document is put away, with its row stored. */
  forget(key: string, { trace }: Traced): void {
    if (this.#changed.has(key)) throw new Error(`The history of "${key}" is not stored yet, and cannot be forgotten.`);
    if (this.#open.delete(key)) this.#openCharacters -= trace?.characters ?? 0;
  }

  /** The rows that wait to be stored. */
  takeWaiting(): readonly TextWrite[] {
    const taken = [...this.#whole.values()];
    this.#whole = new Map();
    this.#waitingCharacters = 0;
    return taken;
  }

  #put(key: string, { first, begins, steps, position }: OpenTrace): void {
    const at = segmentKey(key, first);
    this.#whole.set(at, { key: at, position, json: [traceBegin(begins), steps.join(','), ']}'].join('') });
  }
}

/** The text of a row up to its first step. */
export function traceBegin(begins: boolean): string {
  return `{"begins":${begins},"steps":[`;
}

/** The events that concerned a document up to a moment, in the order of the log. */
export async function traceUpTo(store: ReadModelStore, collection: KeptCollection, key: string, moment: Moment): Promise<readonly TraceStep[]> {
  const rows: (readonly TraceStep[])[] = [];
  for (let until: Moment | undefined = moment; until !== undefined; ) {
    const [found] = await store.lastInRanges(historyOf(collection).trace.name, [segmentsUpTo(key, until)]);
    if (found === undefined) break;
    const { begins, steps } = found.document as unknown as TraceRow;
    const { at, position }: Moment = until;
    // One that a crash left twice reaches into the one behind it.
    rows.push(steps.filter((step) => step[0] <= at && step[1] <= position));
    const [first] = steps;
    until = begins || first === undefined ? undefined : { at: first[0], position: first[1] - 1 };
  }
  return rows.reverse().flat();
}
