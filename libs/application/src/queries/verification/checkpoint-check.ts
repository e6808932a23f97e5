import { instantFromEpochMs, printInstant } from '@zhubao/domain';
import { type Checkpoint, NoteError, parseCheckpoint, parseNote, sameHash, type Signed, tailsOf, verifiedBy, type VerifierKey } from '@zhubao/evidence';
import type { RecordedEvent } from '@zhubao/event-store';
import { LogExtent } from '../../transparency/log-tree.js';
import type { FaultBook } from './fault-book.js';
import type { CheckedCheckpoint } from './verdict.js';

/** A signed checkpoint that somebody kept, and the public keys that he trusts. */
export interface KeptCheckpoint {
  readonly note: string;
  readonly keys: readonly VerifierKey[];
}

/** Holds the log against a checkpoint that was signed earlier: it must begin with the very events of then. */
export class CheckpointCheck {
  readonly #book: FaultBook;
  readonly #checkpoint: Checkpoint | undefined;
  readonly #extent = new LogExtent();
  #signedBy: readonly string[] = [];
  #broken = false;

  constructor(kept: KeptCheckpoint, book: FaultBook) {
    this.#book = book;
    this.#checkpoint = this.#read(kept);
  }

  /** What the log was held against; none where it could not be read. */
  get checked(): CheckedCheckpoint | undefined {
    return this.#checkpoint && { origin: this.#checkpoint.origin, size: this.#checkpoint.size, signedBy: this.#signedBy };
  }

  check(event: RecordedEvent): void {
    if (this.#checkpoint === undefined || this.#broken || this.#extent.tree.size >= this.#checkpoint.size) return;
    try {
      this.#extent.add(event);
    } catch {
      // What cannot be read or carries no hash is named by the checks of envelope and chain.
      this.#broken = true;
    }
  }

  end(): void {
    if (this.#checkpoint === undefined) return;
    const { size, root, origin } = this.#checkpoint;
    if (!this.#broken && this.#extent.tree.size < size) {
      this.#book.add({
        what: 'LOG_CUT',
        zh: `检查点 ${origin} 签署时日志有 ${size} 个事件,现仅有 ${this.#extent.tree.size} 个:末尾的事件缺失。`,
        en: `The log held ${size} events when checkpoint ${origin} was signed and holds ${this.#extent.tree.size} now: its last events are missing.`,
      });
    } else if (this.#broken || !sameHash(this.#extent.tree.root(), root)) {
      this.#book.add({
        what: 'ROOT_DIFFERS',
        zh: `前 ${size} 个事件的默克尔根与检查点 ${origin} 不符:日志在签署之后被改写。`,
        en: `The first ${size} events do not have the root that checkpoint ${origin} was signed for: the log was rewritten since.`,
      });
    } else this.#checkTails(this.#checkpoint);
  }

  /** What it says of the ends of streams follows from the events: only who signed it can have said it wrongly. */
  #checkTails({ origin, extensions }: Checkpoint): void {
    const said = tailsOf(extensions);
    const { streams, root } = this.#extent.tails.root();
    if (said === undefined || (said.streams === streams && sameHash(said.root, root))) return;
    this.#book.add({
      what: 'STREAMS_DIFFER',
      zh: `检查点 ${origin} 所载各流末尾(${said.streams} 个流)与日志(${streams} 个流)不符。`, en: `Checkpoint ${origin} was signed with other ends of streams (of ${said.streams}) than the log has (of ${streams}).`,
    });
  }

  #read({ note, keys }: KeptCheckpoint): Checkpoint | undefined {
    try {
      const parsed = parseNote(note);
      const checkpoint = parseCheckpoint(parsed.text);
      this.#requireSignature(verifiedBy(parsed, keys), checkpoint);
      return checkpoint;
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      this.#book.add({ what: 'CHECKPOINT_INVALID', zh: `检查点无效:${error.message}`, en: `The checkpoint is not valid: ${error.message}` });
      return undefined;
    }
  }

  #requireSignature(signed: readonly Signed[], { origin }: Checkpoint): void {
    this.#signedBy = signed.map(({ key: { name }, seenAt }) => (seenAt === undefined ? name : `${name} (seen ${printTime(seenAt)})`));
    if (signed.length > 0) return;
    this.#book.leaveOut({
      what: 'CHECKPOINT_UNSIGNED', zh: `检查点 ${origin} 没有任何已知公钥的签名。`, en: `No key that was given has signed checkpoint ${origin}: who made it is not known.`,
    });
  }
}

/** 2199-12-31T23:59:59Z, the last second that an instant can be. */
const LAST_SECOND = 7_258_118_399n;

/** A witness may say any time; one that is no instant here is shown as it was said. */
function printTime(seconds: bigint): string {
  return seconds <= LAST_SECOND ? printInstant(instantFromEpochMs(Number(seconds) * 1_000)) : `${seconds} seconds after 1970`;
}
