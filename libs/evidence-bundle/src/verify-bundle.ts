import type { VerifierKey } from '@zhubao/evidence';
import { BundleCheck } from './check-bundle.js';
import { LineSplitter, NotLinesError } from './format/split-lines.js';
import type { BundleVerdict } from './verdict.js';

/** Verifies a bundle out of its bytes, in pieces as they come, or all in one. Bounded in memory by its events, never by its text. */
export async function verifyBundle(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, keys: readonly VerifierKey[]): Promise<BundleVerdict> {
  const check = new BundleCheck(keys);
  const lines = new LineSplitter();
  try {
    for await (const piece of pieces) for (const line of lines.push(piece)) check.line(line);
    lines.end();
  } catch (error) {
    if (!(error instanceof NotLinesError)) throw error;
    check.unreadable(error.what, error.line);
  }
  return check.end();
}
