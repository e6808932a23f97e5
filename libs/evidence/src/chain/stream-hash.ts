import { canonicalJson } from '../canonical/canonical-json.js';

/** An event in its stream, in the form in which it is stored. */
export interface ChainedEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly data: object;
  /** With or without its own `streamHash`, which is left out. */
  readonly metadata: object;
}

/** SHA-256 of the UTF-8 of a text, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What stands before the first event of a stream. */
export const START_OF_STREAM = '0'.repeat(64);

/**
 * The hash of a stream up to and including an event: the SHA-256 of the hash before it, in hexadecimal, followed by the
 * canonical JSON (RFC 8785) of `{data, id, metadata, revision, stream, type}`, the metadata without `streamHash`. It commits
 * to every event of the stream so far, to their order and to their number.
 * @throws NotCanonicalError
 */
export function streamHash(previous: string, event: ChainedEvent, sha256: Sha256): string {
  return sha256(`${previous}${chainedText(event)}`);
}

function chainedText({ id, type, stream, revision, data, metadata }: ChainedEvent): string {
  return canonicalJson({ data, id, metadata: { ...metadata, streamHash: undefined }, revision, stream, type });
}
