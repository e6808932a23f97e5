import { NoteError, sameHash, type VerifierKey } from '@zhubao/evidence';
import type { CheckedTree } from './checked-tree.js';
import type { FaultBook } from './fault-book.js';
import { otherTails } from './tails-check.js';
import { type ReadCheckpoint, readSignedCheckpoint } from './signed-checkpoint.js';
import type { CheckedCheckpoint } from './verdict.js';

/** A checkpoint that somebody kept; what is wrong with it by itself is noted. */
export function readKeptCheckpoint(note: string, keys: readonly VerifierKey[], book: FaultBook): ReadCheckpoint | undefined {
  const read = readOrFault(note, keys, book);
  if (read?.signedBy.length === 0) {
    const { origin } = read.checkpoint;
    book.leaveOut({ what: 'CHECKPOINT_UNSIGNED', zh: `检查点 ${origin} 没有任何已知公钥的签名。`, en: `No key that was given has signed checkpoint ${origin}: who made it is not known.` });
  }
  return read;
}

/** The log must begin with the very events that the checkpoint was signed for. */
export async function checkKeptCheckpoint({ checkpoint }: ReadCheckpoint, tree: CheckedTree, book: FaultBook): Promise<void> {
  const { origin, size, root } = checkpoint;
  const found = await tree.rootAt(size);
  if (found === undefined && !tree.isBroken) {
    book.add({
      what: 'LOG_CUT',
      zh: `检查点 ${origin} 签署时日志有 ${size} 个事件,现仅有 ${tree.size} 个:末尾的事件缺失。`,
      en: `The log held ${size} events when checkpoint ${origin} was signed and holds ${tree.size} now: its last events are missing.`,
    });
  } else if (found === undefined || !sameHash(found, root)) {
    book.add({
      what: 'ROOT_DIFFERS',
      zh: `前 ${size} 个事件的默克尔根与检查点 ${origin} 不符:日志在签署之后被改写。`,
      en: `The first ${size} events do not have the root that checkpoint ${origin} was signed for: the log was rewritten since.`,
    });
  }
  const tails = found === undefined ? undefined : otherTails(checkpoint, tree);
  if (tails !== undefined) book.add({ what: 'STREAMS_DIFFER', ...tails });
}

/** What the log was held against, for the verdict. */
export function checkedOf({ checkpoint: { origin, size }, signedBy }: ReadCheckpoint): CheckedCheckpoint {
  return { origin, size, signedBy };
}

function readOrFault(note: string, keys: readonly VerifierKey[], book: FaultBook): ReadCheckpoint | undefined {
  try {
    return readSignedCheckpoint(note, keys);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    book.add({ what: 'CHECKPOINT_INVALID', zh: `检查点无效:${error.message}`, en: `The checkpoint is not valid: ${error.message}` });
    return undefined;
  }
}
