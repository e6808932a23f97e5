import { canonicalJson, NotCanonicalError } from '../canonical/canonical-json.js';
import { leafOfStreamHash, portableSha256 } from '../chain/portable-hash.js';
import { type ChainedEvent, streamHash } from '../chain/stream-hash.js';
import type { VerifierKey } from './keys.js';
import { NoteError } from './note-error.js';
import { type LogProof, type ProvenCheckpoint, verifyProof } from './tlog-proof.js';

/** An event with the hash of its stream before it: all that the hash of its leaf is made of. */
export interface HashedEvent {
  readonly previous: string;
  readonly event: ProvableEvent;
}

/** An event as it is stored, with its own hash among its metadata. */
export interface ProvableEvent extends ChainedEvent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The event that a proof carries, and the checkpoint that it is proven to be under. */
export interface ProvenEvent extends ProvenCheckpoint {
  readonly event: ProvableEvent;
}

/** What stands in the line `extra` of a proof, so that the event and its proof are one file. */
export function extraOf({ previous, event: { data, id, metadata, revision, stream, type } }: HashedEvent): Uint8Array {
  return new TextEncoder().encode(canonicalJson({ previous, event: { data, id, metadata, revision, stream, type } }));
}

/**
 * Checks a proof of inclusion together with the event that it carries: its hash, its path and the signatures. Needs nothing of Node.
 * @throws NoteError that says what does not hold
 */
export function provenEvent(proof: LogProof, keys: readonly VerifierKey[]): ProvenEvent {
  const hashed = hashedEventIn(proof);
  const { event } = hashed;
  const hash = hashOf(hashed);
  if (event.metadata['streamHash'] !== hash) throw new NoteError(`Event ${event.id} carries the hash ${String(event.metadata['streamHash']).slice(0, 64)}, and what the proof holds of it has ${hash}: one of the two was changed.`);
  return { event, ...verifyProof(proof, leafOfStreamHash(hash), keys) };
}

function hashOf({ previous, event }: HashedEvent): string {
  try {
    return streamHash(previous, event, portableSha256);
  } catch (error) {
    if (!(error instanceof NotCanonicalError)) throw error;
    throw new NoteError(`Event ${event.id} of the proof has no canonical form (${error.message}): it was changed.`);
  }
}

function hashedEventIn({ extra }: LogProof): HashedEvent {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(extra)) as { readonly previous?: unknown; readonly event?: unknown } | null;
    if (typeof read?.previous === 'string' && isEvent(read.event)) return { previous: read.previous, event: read.event };
  } catch {
    // Said below in the same words, whatever it is that stands there.
  }
  throw new NoteError('The proof carries no event: one made by "zhubao prove" does, in its line "extra".');
}

function isEvent(value: unknown): value is ProvableEvent {
  if (!isObject(value)) return false;
  const { id, type, stream, revision, data, metadata } = value;
  return [id, type, stream].every((text) => typeof text === 'string') && typeof revision === 'number' && isObject(data) && isObject(metadata);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
