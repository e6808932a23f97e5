import { fromBase64, type VerifierKey } from '@zhubao/evidence';
import { ChainCheck } from './chain-check.js';
import { NoteError, readCheckpoint, type ReadCheckpoint } from './checkpoint.js';
import { FaultBook } from './fault-book.js';
import { FigureCheck } from './figures/figure-check.js';
import type { BundleLine, EventLine, Header } from './format/bundle-line.js';
import { LineOrder } from './format/line-order.js';
import { noteMisread } from './format/misread.js';
import { isFault, readLine } from './format/read-line.js';
import { MeaningCheck } from './meaning-check.js';
import { printed } from './printed.js';
import { RootCheck } from './root-check.js';
import { TailCheck } from './tail-check.js';
import type { BundleVerdict } from './verdict.js';

/** What is checked once it is known what the bundle is about. */
interface Begun {
  readonly header: Header;
  /** None where it is not valid, which is a fault. */
  readonly signed: ReadCheckpoint | undefined;
  readonly meaning: MeaningCheck;
}

/**
 * Checks an evidence bundle, line by line as it comes: form, hashes, places in the log and signatures; then every decision anew, and
 * every figure. It knows nothing but the lines and the public keys, and never throws: what is wrong is in the verdict.
 */
export class BundleCheck {
  readonly #keys: readonly VerifierKey[];
  readonly #book = new FaultBook();
  readonly #order = new LineOrder(this.#book);
  readonly #chain = new ChainCheck(this.#book);
  readonly #root = new RootCheck(this.#book);
  readonly #tails = new TailCheck(this.#book);
  #begun: Begun | undefined;
  #figures: FigureCheck | undefined;
  #line = 0;
  /** All events and proofs have been seen. */
  #closed = false;
  /** Nothing that follows can be read. */
  #stopped = false;

  constructor(keys: readonly VerifierKey[]) {
    this.#keys = keys;
  }

  /** A line without its line feed. */
  line(text: string): void {
    if (this.#stopped) return;
    this.#line += 1;
    const read = readLine(text);
    if (!isFault(read)) {
      if (this.#order.admits(read, this.#line)) this.#take(read);
      return;
    }
    noteMisread(read, this.#line, this.#book);
    // A file of another kind is not gone through line by line.
    if (this.#line === 1) this.#stopped = true;
  }

  /** What the bytes of the file were that no line could be made of. */
  unreadable(what: 'NOT_UTF8' | 'LINE_TOO_LONG' | 'CUT', line: number): void {
    this.#stopped = true;
    noteMisread({ what }, line, this.#book);
  }

  end(): BundleVerdict {
    const { header, signed, meaning } = this.#begun ?? {};
    if (!this.#stopped && this.#order.count('end') === 0) this.#book.atLine(this.#line + 1, 'CUT', '文件在此中断,没有结束行。', 'the file is cut off here: there is no line that ends it.');
    if (signed?.signedBy.length === 0) {
      const origin = printed(signed.checkpoint.origin);
      this.#book.leaveOut({ what: 'CHECKPOINT_UNSIGNED', zh: `检查点 ${origin} 没有任何已知公钥的签名。`, en: `No key that was given has signed checkpoint ${origin}: who made it is not known.` });
    }
    if (this.#order.count('event') === 0) this.#book.leaveOut({ what: 'EMPTY', zh: '包内没有事件,没有可核对的内容。', en: 'The bundle holds no event; there was nothing to verify.' });
    const { rerun = 0, onTheirWord = 0, onEarlierStates = 0 } = meaning?.decisions ?? {};
    return {
      verdict: this.#book.count > 0 ? 'FAILED' : this.#book.notCovered.length > 0 ? 'INCOMPLETE' : 'PASSED',
      subject: header?.subject ?? null,
      checkpoint: signed === undefined ? null : { origin: signed.checkpoint.origin, size: signed.checkpoint.size, signedBy: signed.signedBy },
      events: this.#order.count('event'), streams: this.#chain.tails.size, decisions: { rerun, onTheirWord, onEarlierStates }, figures: this.#order.count('figure'),
      faults: this.#book.faults, faultCount: this.#book.count, notCovered: this.#book.notCovered,
    };
  }

  #take(read: BundleLine): void {
    if ('bundle' in read) this.#begin(read.bundle);
    else if ('event' in read) this.#event(read);
    else if ('proof' in read) this.#root.prove(hashesOf(read.proof));
    else if ('tail' in read) this.#tails.check(read.tail, this.#chain.tails, this.#line);
    else if ('tailProof' in read) this.#tails.prove(hashesOf(read.tailProof));
    else {
      this.#close();
      if ('figure' in read) this.#figures?.check(read.figure, this.#line);
      else {
        this.#figures?.end(this.#line);
        this.#order.compare(read.end, this.#line);
      }
    }
  }

  #begin(header: Header): void {
    this.#begun = { header, signed: this.#signed(header), meaning: new MeaningCheck(header.subject, this.#book) };
  }

  #signed({ checkpoint }: Header): ReadCheckpoint | undefined {
    try {
      return readCheckpoint(checkpoint, this.#keys);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      this.#book.atLine(this.#line, 'CHECKPOINT_INVALID', `检查点无效:${error.message}`, `the checkpoint is not valid: ${error.message}`);
      return undefined;
    }
  }

  #event(read: EventLine): void {
    const { id, stream, revision } = read.event;
    const place = { line: this.#line, id, stream, revision };
    if (this.#chain.check(read, place, this.#begun?.signed?.checkpoint.size ?? Number.MAX_SAFE_INTEGER)) this.#root.add(read.index, read.hash);
    this.#begun?.meaning.check(read, place);
  }

  /** The first figure, or the end: all events and hashes are known. */
  #close(): void {
    if (this.#closed || this.#begun === undefined) return;
    this.#closed = true;
    const { header, signed, meaning } = this.#begun;
    const figures = meaning.end(this.#line);
    if (figures !== undefined) this.#figures = new FigureCheck(figures, this.#book);
    if (signed === undefined) return;
    this.#root.end(signed.checkpoint, header.subject, this.#line);
    this.#tails.end(signed, this.#chain.tails, this.#line);
  }
}

function hashesOf(encoded: readonly string[]): readonly Uint8Array[] {
  return encoded.map((hash) => fromBase64(hash) ?? new Uint8Array());
}
