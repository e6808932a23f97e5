import { fromBase64, leafOfStreamHash, type PlacedLeaf, rootOfJoint, sameHash, type VerifierKey } from '@zhubao/evidence';
import { ChainCheck } from './chain-check.js';
import { NoteError, readCheckpoint, type ReadCheckpoint } from './checkpoint.js';
import { DecisionCheck } from './decisions/decision-check.js';
import { FaultBook, type Place } from './fault-book.js';
import { FigureCheck } from './figures/figure-check.js';
import { FiguresFold } from './figures/figures-fold.js';
import { type BundleLine, type EndLine, type EventLine, FORMAT, type Header } from './format/bundle-line.js';
import { decode } from './format/decode.js';
import { isFault, readLine, type LineFault } from './format/read-line.js';
import { printed } from './printed.js';
import { TailCheck } from './tail-check.js';
import type { BundleVerdict } from './verdict.js';

/** Where in a bundle a line may stand: what has begun does not come again after what follows it. */
const ORDER = ['bundle', 'event', 'proof', 'tail', 'tailProof', 'figure', 'end'] as const;
type Part = (typeof ORDER)[number];

/**
 * Checks an evidence bundle, line by line as it comes: form, hashes, places in the log and signatures; then every decision anew, and
 * every figure. It knows nothing but the lines and the public keys, and never throws: what is wrong is in the verdict.
 */
export class BundleCheck {
  readonly #keys: readonly VerifierKey[];
  readonly #book = new FaultBook();
  readonly #chain = new ChainCheck(this.#book);
  readonly #tails = new TailCheck(this.#book);
  readonly #decisions = new DecisionCheck(this.#book);
  readonly #leaves: PlacedLeaf[] = [];
  readonly #proof: Uint8Array[] = [];
  readonly #seen = { bundle: 0, event: 0, proof: 0, tail: 0, tailProof: 0, figure: 0, end: 0 };
  #header: Header | undefined;
  #read: ReadCheckpoint | undefined;
  #fold: FiguresFold | undefined;
  #figures: FigureCheck | undefined;
  #line = 0;
  #part = 0;
  /** Nothing that follows can be read, or what is wrong would only repeat itself. */
  #stopped = false;
  #brokenAt: number | undefined;

  constructor(keys: readonly VerifierKey[]) {
    this.#keys = keys;
  }

  /** A line without its line feed. */
  line(text: string): void {
    if (this.#stopped) return;
    this.#line += 1;
    const read = readLine(text);
    if (isFault(read)) this.#misread(read);
    else this.#take(read);
  }

  /** What the bytes of the file were that no line could be made of. */
  unreadable(what: 'NOT_UTF8' | 'LINE_TOO_LONG' | 'CUT', line: number): void {
    this.#stopped = true;
    this.#line = line;
    this.#misread({ what });
  }

  end(): BundleVerdict {
    if (!this.#stopped && this.#seen.end === 0) this.#book.atLine(this.#line + 1, 'CUT', '文件在此中断,没有结束行。', 'the file is cut off here: there is no line that ends it.');
    const { checkpoint } = this.#read ?? {};
    if (this.#read !== undefined && this.#read.signedBy.length === 0) {
      this.#book.leaveOut({ what: 'CHECKPOINT_UNSIGNED', zh: `检查点 ${printed(checkpoint?.origin)} 没有任何已知公钥的签名。`, en: `No key that was given has signed checkpoint ${printed(checkpoint?.origin)}: who made it is not known.` });
    }
    if (this.#seen.event === 0) this.#book.leaveOut({ what: 'EMPTY', zh: '包内没有事件,没有可核对的内容。', en: 'The bundle holds no event; there was nothing to verify.' });
    const { rerun, onTheirWord, onEarlierStates } = this.#decisions;
    return {
      verdict: this.#book.count > 0 ? 'FAILED' : this.#book.notCovered.length > 0 ? 'INCOMPLETE' : 'PASSED',
      subject: this.#header?.subject ?? null,
      checkpoint: checkpoint === undefined ? null : { origin: checkpoint.origin, size: checkpoint.size, signedBy: this.#read?.signedBy ?? [] },
      events: this.#seen.event, streams: this.#chain.tails.size, decisions: { rerun, onTheirWord, onEarlierStates }, figures: this.#seen.figure,
      faults: this.#book.faults, faultCount: this.#book.count, notCovered: this.#book.notCovered,
    };
  }

  #take(read: BundleLine): void {
    const part = ORDER.find((name) => name in read) ?? 'end';
    if (!this.#isInOrder(part)) return;
    this.#seen[part] += 1;
    if ('bundle' in read) this.#begin(read.bundle);
    else if ('event' in read) this.#event(read);
    else if ('proof' in read) this.#proof.push(...hashesOf(read.proof));
    else if ('tail' in read) this.#tails.check(read.tail, this.#chain.tails, this.#line);
    else if ('tailProof' in read) this.#tails.prove(hashesOf(read.tailProof));
    else if ('figure' in read) this.#figures?.check(read.figure, this.#line);
    else this.#finish(read);
  }

  #isInOrder(part: Part): boolean {
    const place = ORDER.indexOf(part);
    const only = part === 'bundle' || part === 'end';
    if ((this.#seen.bundle === 0) !== (part === 'bundle') || place < this.#part || (only && this.#seen[part] > 0)) {
      this.#book.atLine(this.#line, 'WRONG_PLACE', `此处不应有 ${part} 行。`, `a line with "${part}" does not belong here; the order is ${ORDER.join(', ')}.`);
      return false;
    }
    if (this.#part < FIGURE && place >= FIGURE) this.#closeEvents();
    this.#part = place;
    return true;
  }

  #begin(header: Header): void {
    this.#header = header;
    this.#fold = new FiguresFold(header.subject);
    try {
      this.#read = readCheckpoint(header.checkpoint, this.#keys);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      this.#book.atLine(this.#line, 'CHECKPOINT_INVALID', `检查点无效:${error.message}`, `the checkpoint is not valid: ${error.message}`);
    }
  }

  #event(read: EventLine): void {
    const { id, stream, revision } = read.event;
    const place = { line: this.#line, id, stream, revision };
    if (this.#chain.check(read, place, this.#read?.checkpoint.size ?? Number.MAX_SAFE_INTEGER)) this.#leaves.push({ index: read.index, hash: leafOfStreamHash(read.hash) });
    if (this.#brokenAt !== undefined) return;
    const decoded = decode(read);
    if ('unknown' in decoded) this.#broken(place, 'TYPE_UNKNOWN', `类型 ${printed(decoded.unknown)} 未知。`, `its type ${printed(decoded.unknown)} is unknown; a newer version may have written it.`);
    else if ('malformed' in decoded) this.#broken(place, 'EVENT_MALFORMED', `信封字段不合规范:${decoded.malformed.join('、')}。`, `these fields of its envelope are malformed: ${decoded.malformed.join(', ')}.`);
    else {
      this.#meaning(place, () => {
        this.#decisions.add({ event: decoded.event, line: place.line, index: read.index });
        this.#fold?.add(decoded.event);
      });
    }
  }

  /** Data are looked at where rules and folds read them: what does not fit its type shows there. */
  #meaning(place: Place, work: () => void): void {
    try {
      work();
    } catch (error) {
      const message = printed(error instanceof Error ? error.message : String(error));
      this.#broken(place, 'FOLD_FAILED', `数据与类型不符:${message}`, `its data, or those of an event just before it, do not fit their type: ${message}`);
    }
  }

  #broken(place: Place, what: 'TYPE_UNKNOWN' | 'EVENT_MALFORMED' | 'FOLD_FAILED', zh: string, en: string): void {
    this.#brokenAt = place.line;
    this.#book.atEvent(place, what, zh, en);
    this.#book.leaveOut({ what: 'NOT_FOLDED', zh: `自第 ${place.line} 行起未重新决定,数据未核对。`, en: `From line ${place.line} on nothing was decided anew, and no figure was compared.` });
  }

  /** All events and hashes are known: the root, and the figures that follow. */
  #closeEvents(): void {
    const place = { line: this.#line, id: '', stream: '', revision: 0 };
    if (this.#brokenAt === undefined) this.#meaning(place, () => this.#decisions.end());
    if (this.#brokenAt === undefined) this.#meaning(place, () => (this.#figures = new FigureCheck(this.#fold?.figures() ?? [], this.#book)));
    if (this.#brokenAt === undefined && this.#fold?.hasSubject === false) this.#book.atLine(this.#line, 'SUBJECT_MISSING', '包内没有其所述贷款的申请。', 'the loan that the bundle is about is not in it.');
    this.#checkRoot();
    if (this.#read !== undefined) this.#tails.end(this.#read, this.#chain.tails, this.#line);
  }

  #checkRoot(): void {
    const { checkpoint } = this.#read ?? {};
    if (checkpoint === undefined) return;
    const { size, root, origin } = checkpoint;
    const missing = this.#header !== undefined && 'wholeLog' in this.#header.subject && this.#leaves.length < size;
    const made = missing ? undefined : rootOfJoint(this.#leaves, size, this.#proof);
    if (made !== undefined && sameHash(made, root)) return;
    this.#book.atLine(this.#line, 'ROOT_DIFFERS',
      `包内事件与证明得不出检查点 ${printed(origin)}(${size} 个事件)的默克尔根:有事件不在该日志中,或位置不同,或有缺失。`,
      `the events and the proof do not make the root of checkpoint ${printed(origin)} over ${size} events: an event is not in that log, or not at that place, or one is missing.`);
  }

  #finish({ end }: EndLine): void {
    this.#figures?.end(this.#line);
    const { event: events, figure: figures, proof: proofs, tail: tails, tailProof: tailProofs } = this.#seen;
    for (const [name, found] of Object.entries({ events, figures, proofs, tailProofs, tails })) {
      const said = end[name as keyof typeof end];
      if (said !== found) this.#book.atLine(this.#line, 'COUNT_DIFFERS', `结束行称 ${name} 有 ${said} 行,实有 ${found} 行。`, `it says that there are ${said} lines of ${name}, and there are ${found}.`, name);
    }
  }

  #misread(fault: LineFault | { readonly what: 'NOT_UTF8' | 'CUT' }): void {
    const said = fault.what === 'WRONG_SHAPE'
      ? { zh: `${printed(fault.path)} 应为 ${fault.expected}。`, en: `${printed(fault.path)} should be ${fault.expected}; the format is ${FORMAT}.`, field: fault.path.slice(0, 200) }
      : { ...UNREAD[fault.what], field: undefined };
    this.#book.atLine(this.#line, fault.what, said.zh, said.en, said.field);
    // A file of another kind is not gone through line by line.
    if (this.#line === 1) this.#stopped = true;
  }
}

function hashesOf(encoded: readonly string[]): readonly Uint8Array[] {
  return encoded.map((hash) => fromBase64(hash) ?? new Uint8Array());
}

const FIGURE = ORDER.indexOf('figure');

const UNREAD = {
  NOT_UTF8: { zh: '不是 UTF-8 文本。', en: 'it is no UTF-8 text.' },
  LINE_TOO_LONG: { zh: '行过长,不予读取。', en: 'it is longer than a line of a bundle can be, and is not read.' },
  NESTED_TOO_DEEPLY: { zh: '嵌套过深,不予读取。', en: 'it nests deeper than a line of a bundle can, and is not read.' },
  NOT_JSON: { zh: '不是 JSON。', en: 'it is no JSON.' },
  NOT_CANONICAL: { zh: '不是其内容的规范 JSON(RFC 8785)。', en: 'it is not the canonical JSON (RFC 8785) of what it holds.' },
  CUT: { zh: '最后一行没有换行符,文件被截断。', en: 'it does not end with a line feed: the file is cut off.' },
} as const;
