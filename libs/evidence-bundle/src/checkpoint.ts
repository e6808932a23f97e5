import { instantFromEpochMs, printInstant } from '@zhubao/domain';
import { type Checkpoint, NoteError, parseCheckpoint, parseNote, type Signed, verifiedBy, type VerifierKey } from '@zhubao/evidence';

/** A checkpoint, and who of those that are trusted has signed it. */
export interface ReadCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signedBy: readonly string[];
}

/** @throws NoteError that says what is wrong with it */
export function readCheckpoint(note: string, keys: readonly VerifierKey[]): ReadCheckpoint {
  const parsed = parseNote(note);
  return { checkpoint: parseCheckpoint(parsed.text), signedBy: verifiedBy(parsed, keys).map(printSigned) };
}

export { NoteError };

/** 2199-12-31T23:59:59Z, the last second that an instant can be. */
const LAST_SECOND = 7_258_118_399n;

/** A witness may say any time; one that is no instant here is shown as it was said. */
function printSigned({ key: { name }, seenAt }: Signed): string {
  if (seenAt === undefined) return name;
  return `${name} (seen ${seenAt <= LAST_SECOND ? printInstant(instantFromEpochMs(Number(seenAt) * 1_000)) : `${seenAt} seconds after 1970`})`;
}
