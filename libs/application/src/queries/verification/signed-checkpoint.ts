import { instantFromEpochMs, printInstant } from '@zhubao/domain';
import { type Checkpoint, parseCheckpoint, parseNote, type Signed, verifiedBy, type VerifierKey } from '@zhubao/evidence';

/** A checkpoint, and by whom of those who are trusted it was signed. */
export interface ReadCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signedBy: readonly string[];
}

/** @throws NoteError where it is no checkpoint, or a signature by a trusted key does not hold */
export function readSignedCheckpoint(note: string, keys: readonly VerifierKey[]): ReadCheckpoint {
  const parsed = parseNote(note);
  return { checkpoint: parseCheckpoint(parsed.text), signedBy: verifiedBy(parsed, keys).map(signerOf) };
}

function signerOf({ key: { name }, seenAt }: Signed): string {
  return seenAt === undefined ? name : `${name} (seen ${printTime(seenAt)})`;
}

/** 2199-12-31T23:59:59Z, the last second that an instant can be. */
const LAST_SECOND = 7_258_118_399n;

/** A witness may say any time; one that is no instant here is shown as it was said. */
function printTime(seconds: bigint): string {
  return seconds <= LAST_SECOND ? printInstant(instantFromEpochMs(Number(seconds) * 1_000)) : `${seconds} seconds after 1970`;
}
