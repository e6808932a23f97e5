import { canonicalJson, type Hash, toBase64 } from '@zhubao/evidence';
import { FiguresFold } from './figures/figures-fold.js';
import { type BundledEvent, type BundleLine, FORMAT, type PlacedTail, type Subject } from './format/bundle-line.js';
import { decode } from './format/decode.js';
import { HASHES_A_LINE } from './format/limits.js';

/** An event that a bundle cannot be made with: the log holds what this program does not know. */
export class NotBundledError extends Error {
  override readonly name = 'NotBundledError';
}

/** Puts a bundle together, line by line, each with its line feed. */
export class BundleWriter {
  readonly #subject: Subject;
  readonly #fold: FiguresFold;
  readonly #lines = { events: 0, figures: 0, proofs: 0, tailProofs: 0, tails: 0 };

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#fold = new FiguresFold(subject);
  }

  begin(checkpoint: string): string {
    return print({ bundle: { checkpoint, format: FORMAT, subject: this.#subject } });
  }

  /** An event as it is stored, and its place in the log. @throws NotBundledError */
  event({ id, type, stream, revision, data, metadata }: BundledEvent, index: number): string {
    const { streamHash, ...rest } = metadata as Readonly<Record<string, unknown>>;
    if (typeof streamHash !== 'string') throw new NotBundledError(`Event ${id} at revision ${revision} of ${stream} carries no hash; run "zhubao verify".`);
    const line = { event: { id, type, stream, revision, data, metadata: rest }, hash: streamHash, index };
    const decoded = decode(line);
    if (!('event' in decoded)) throw new NotBundledError(`Event ${id} (${type}) at revision ${revision} of ${stream} cannot be read; run "zhubao verify".`);
    this.#fold.add(decoded.event);
    this.#lines.events += 1;
    return print(line);
  }

  *proof(hashes: readonly Hash[]): Generator<string, void, undefined> {
    for (const proof of inLines(hashes)) {
      this.#lines.proofs += 1;
      yield print({ proof });
    }
  }

  /** Where each stream of the bundle ended, in their order, and the proof of it. */
  *tails(tails: readonly PlacedTail[], hashes: readonly Hash[]): Generator<string, void, undefined> {
    for (const { hash, index, revision, stream } of tails) {
      this.#lines.tails += 1;
      yield print({ tail: { hash, index, revision, stream } });
    }
    for (const tailProof of inLines(hashes)) {
      this.#lines.tailProofs += 1;
      yield print({ tailProof });
    }
  }

  *end(): Generator<string, void, undefined> {
    for (const figure of this.#fold.figures()) {
      this.#lines.figures += 1;
      yield print({ figure });
    }
    yield print({ end: this.#lines });
  }
}

function inLines(hashes: readonly Hash[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(hashes.length / HASHES_A_LINE) }, (_, line) => hashes.slice(line * HASHES_A_LINE, (line + 1) * HASHES_A_LINE).map(toBase64));
}

function print(line: BundleLine): string {
  return `${canonicalJson(line)}\n`;
}
