import { NotCanonicalError, streamHash as hashOf } from '@zhubao/evidence';
import type { NewEvent, RecordedEvent } from '@zhubao/event-store';
import { hash } from 'node:crypto';

/** The log is not what was written: an event, or one before it in its stream, was changed, dropped, moved or put in. */
export class ChainBrokenError extends Error {
  override readonly name = 'ChainBrokenError';

  /** What is wrong and where, without what follows from it. */
  readonly finding: string;

  constructor(readonly event: Pick<RecordedEvent, 'stream' | 'revision' | 'position' | 'id' | 'type'>, readonly expected: string | undefined, readonly found: unknown) {
    const finding =
      `The chain of ${event.stream} is broken at revision ${event.revision}: ${event.type} ${event.id}, position ${event.position}, carries the hash ${printed(found)}, ` +
      `and what stands in the log has ${printed(expected)}.`;
    super(`${finding} Nothing is decided on this stream; run "zhubao verify" and compare with a backup.`);
    this.finding = finding;
  }
}

/** The hash of a stream up to and including an event, in the form in which it is stored. */
export function streamHash(previous: string, event: NewEvent & { readonly stream: string; readonly revision: number }): string {
  return hashOf(previous, event, sha256);
}

/** The hash that an event carries, which must be that of its stream so far. @throws ChainBrokenError */
export function checkedHash(previous: string, event: RecordedEvent): string {
  const expected = expectedHash(previous, event);
  const found = event.metadata['streamHash'];
  if (expected === undefined || found !== expected) throw new ChainBrokenError(event, expected, found);
  return expected;
}

/** The hash that an event must carry; none for one that has no canonical form, as nothing that was written has. */
export function expectedHash(previous: string, event: RecordedEvent): string | undefined {
  try {
    return streamHash(previous, event);
  } catch (error) {
    if (error instanceof NotCanonicalError) return undefined;
    throw error;
  }
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

function printed(found: unknown): string {
  return typeof found === 'string' ? found.slice(0, 64) : 'none';
}
