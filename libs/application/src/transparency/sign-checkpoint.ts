import { checkpointText, type Hash, type SignerKey, signNote, type StreamTails, tailsLine } from '@zhubao/evidence';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { LogTree } from './log-tree.js';

/** Who signs for a log, and what it is called. */
export interface Signing {
  /** Names the log, as a URL without scheme does. */
  readonly origin: string;
  /** Several while one takes over from another: each signs. */
  readonly keys: readonly [SignerKey, ...SignerKey[]];
}

/** What a checkpoint says of a log, signed. */
export interface SignedCheckpoint {
  readonly size: number;
  /** A signed note (C2SP tlog-checkpoint), to be handed out and kept. */
  readonly note: string;
}

/** Signs the state of the log as it stands: how many events it holds, the root of their tree, and where each stream ends. */
export async function signCheckpoint(events: EventStore, signing: Signing, readModels?: ReadModelStore): Promise<SignedCheckpoint> {
  const tree = await LogTree.of(events, readModels);
  return { size: tree.size, note: signExtent(tree.size, tree.root(), await tree.tails(), signing) };
}

/** The note that says so. */
export function signExtent(size: number, root: Hash, tails: StreamTails, { origin, keys }: Signing): string {
  return signNote(checkpointText({ origin, size, root, extensions: [tailsLine(tails.root())] }), ...keys);
}
