import type { RecordedSchemeEvent, SignedClose } from '@zhubao/domain';
import { type Checkpoint, NoteError, sameHash, type VerifierKey } from '@zhubao/evidence';
import type { CheckedTree } from './checked-tree.js';
import type { FaultBook } from './fault-book.js';
import { readSignedCheckpoint } from './signed-checkpoint.js';
import { otherTails } from './tails-check.js';
import type { RecordedCheckpoints } from './verdict.js';

/** Holds the log against the checkpoints that were signed at its day closes and stand in it. */
export class RecordedCheck {
  #count = 0;
  #unsigned = 0;
  #newest: SignedClose | undefined;

  constructor(private readonly keys: readonly VerifierKey[], private readonly tree: CheckedTree, private readonly book: FaultBook) {}

  /** What was found; none in a log that nobody signs. */
  get found(): RecordedCheckpoints | undefined {
    return this.#newest && { count: this.#count, newest: { closedDay: this.#newest.closedDay, size: this.#newest.size } };
  }

  async check(event: RecordedSchemeEvent): Promise<void> {
    if (event.type !== 'CheckpointSigned') return;
    const { closedDay, size, root, note } = event.data;
    this.#count += 1;
    this.#newest = event.data;
    try {
      const { checkpoint, signedBy } = readSignedCheckpoint(note, this.keys);
      if (signedBy.length === 0) this.#unsigned += 1;
      const found = await this.tree.rootAt(size);
      const isAsSigned = checkpoint.size === size && Buffer.from(checkpoint.root).toString('base64') === root;
      if (isAsSigned && found !== undefined && sameHash(found, checkpoint.root)) return this.#checkTails(event, checkpoint);
      this.book.at(
        event, 'ROOT_DIFFERS',
        `${closedDay} 日终签署的检查点为前 ${size} 个事件,其默克尔根与日志不符:日志在签署之后被改写。`,
        `the checkpoint that was signed at the close of ${closedDay} is not that of the first ${size} events: the log was rewritten since, or the checkpoint was.`,
      );
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      this.book.at(event, 'CHECKPOINT_INVALID', `${closedDay} 日终的检查点无效:${error.message}`, `the checkpoint of the close of ${closedDay} is not valid: ${error.message}`);
    }
  }

  /** Only those of the newest are looked at: each costs a look at every stream. */
  #checkTails(event: RecordedSchemeEvent, checkpoint: Checkpoint): void {
    const tails = otherTails(checkpoint, this.tree);
    if (tails !== undefined) this.book.at(event, 'STREAMS_DIFFER', tails.zh, tails.en);
  }

  end(): void {
    if (this.#unsigned === 0) return;
    this.book.leaveOut({
      what: 'CHECKPOINT_UNSIGNED',
      zh: `日志内 ${this.#unsigned} 个日终检查点没有任何已知公钥的签名;请以 --key 给出签署者的公钥。`,
      en: `No key that was given has signed ${this.#unsigned} of the ${this.#count} checkpoints of day closes in the log; give the public key of who signs it with --key.`,
    });
  }
}
