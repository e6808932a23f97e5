import { canonicalJson, type Hash, toBase64 } from '@zhubao/evidence';
import { FiguresFold } from './figures/figures-fold.js';
import { type BundledEvent, type BundleLine, FORMAT, type Subject } from './format/bundle-line.js';
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
  #events = 0;

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
    this.#events += 1;
    return print(line);
  }

  *end(proof: readonly Hash[]): Generator<string, void, undefined> {
    let [proofs, figures] = [0, 0];
    for (let from = 0; from < proof.length; from += HASHES_A_LINE) {
      proofs += 1;
      yield print({ proof: proof.slice(from, from + HASHES_A_LINE).map(toBase64) });
    }
    for (const figure of this.#fold.figures()) {
      figures += 1;
      yield print({ figure });
    }
    yield print({ end: { events: this.#events, figures, proofs } });
  }
}

function print(line: BundleLine): string {
  return `${canonicalJson(line)}\n`;
}
