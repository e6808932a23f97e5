import type { ExpectedRevision } from '../event-store.js';

/** The stream is not where the writer believed it to be, and the events are not a repeat of what stands there. */
export class WrongExpectedRevisionError extends Error {
  override readonly name = 'WrongExpectedRevisionError';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: number | 'no-stream',
  ) {
    super(`Stream "${stream}" ${standing(actual)}, but the append expected ${wording(expected)}. Read the stream again and decide anew.`);
  }
}

function standing(actual: number | 'no-stream'): string {
  return actual === 'no-stream' ? 'does not exist' : `stands at revision ${actual}`;
}

function wording(expected: ExpectedRevision): string {
  switch (expected) {
    case 'any':
      return 'either all of its events to be new or all to stand there already, in this order';
    case 'no-stream':
      return 'no stream';
    case 'stream-exists':
      return 'an existing stream with either all of its events new or all standing there already, in this order';
    default:
      return `revision ${expected}`;
  }
}
