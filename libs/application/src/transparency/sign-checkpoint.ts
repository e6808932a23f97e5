import { checkpointText, type SignerKey, signNote, tailsLine } from '@zhubao/evidence';
import type { EventStore } from '@zhubao/event-store';
import { extentOfLog } from './log-tree.js';

/** What a checkpoint says of a log, signed. */
export interface SignedCheckpoint {
  readonly size: number;
  /** A signed note (C2SP tlog-checkpoint), to be handed out and kept. */
  readonly note: string;
}

/** Signs the state of the log as it stands: how many events it holds, the root of their tree, and where each stream ends. */
export async function signCheckpoint(events: EventStore, origin: string, key: SignerKey): Promise<SignedCheckpoint> {
  const { tree, tails } = await extentOfLog(events);
  return { size: tree.size, note: signNote(checkpointText({ origin, size: tree.size, root: tree.root(), extensions: [tailsLine(tails.root())] }), key) };
}
