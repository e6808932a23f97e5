import { type Checkpoint, sameHash, tailsOf } from '@zhubao/evidence';
import type { CheckedTree } from './checked-tree.js';

/** What is wrong with what a checkpoint says of the ends of streams: it follows from the events, so only who signed it can have said it wrongly. */
export function otherTails({ origin, size, extensions }: Checkpoint, tree: CheckedTree): { readonly zh: string; readonly en: string } | undefined {
  const [said, found] = [tailsOf(extensions), tree.tailsAt(size)];
  if (said === undefined || found === undefined || (said.streams === found.streams && sameHash(said.root, found.root))) return undefined;
  return {
    zh: `检查点 ${origin} 所载各流末尾(${said.streams} 个流)与日志(${found.streams} 个流)不符。`, en: `Checkpoint ${origin} was signed with other ends of streams (of ${said.streams}) than the log has (of ${found.streams}).`,
  };
}
