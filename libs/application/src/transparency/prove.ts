import {
  canonicalJson, growthProofText, type LogProof, parseCheckpoint, parseNote, proofText, type ProvenCheckpoint, START_OF_STREAM, verifyProof, type VerifierKey,
} from '@zhubao/evidence';
import type { EventStore, JsonObject, RecordedEvent } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { streamHash } from '../engine/chain.js';
import { leafOf } from './leaf.js';
import { LogTree } from './log-tree.js';

/** What is asked for cannot be proven; it says why and what to do. */
export class NotProvableError extends Error {
  override readonly name = 'NotProvableError';
}

/** An event with the hash of its stream before it: all that the hash of its leaf is made of. */
export interface HashedEvent {
  readonly previous: string;
  readonly event: Pick<RecordedEvent, 'data' | 'id' | 'metadata' | 'revision' | 'stream' | 'type'>;
}

/** Makes proofs about one log, as far as it reached when it was opened. */
export class Prover {
  private constructor(private readonly events: EventStore, private readonly tree: LogTree) {}

  static async of(events: EventStore, readModels?: ReadModelStore): Promise<Prover> {
    return new Prover(events, await LogTree.of(events, readModels));
  }

  /** That an event is among those that a checkpoint was signed for (C2SP tlog-proof, with the event beside). @throws NotProvableError */
  async inclusion(stream: string, revision: number, note: string): Promise<string> {
    const { size } = parseCheckpoint(parseNote(note).text);
    const [before, event] = await this.#eventAndTheOneBefore(stream, revision);
    const index = await this.tree.indexOf(event);
    if (index === undefined || index >= size) throw new NotProvableError(`Event ${revision} of ${stream} is not among the ${size} events of the checkpoint: take a later one.`);
    const { id, type, data, metadata } = event;
    const previous = before === undefined ? START_OF_STREAM : String(before.metadata['streamHash']);
    const extra = new TextEncoder().encode(canonicalJson({ previous, event: { data, id, metadata, revision, stream, type } } satisfies HashedEvent));
    return proofText({ extra, index, path: await this.tree.inclusion(index, this.#within(size)), note });
  }

  /** That the log of a checkpoint is that of an earlier one, with events added (as for a C2SP tlog-witness). @throws NotProvableError */
  async growth(earlierNote: string, note: string): Promise<string> {
    const [earlier, later] = [earlierNote, note].map((each) => parseCheckpoint(parseNote(each).text).size);
    if (earlier === undefined || later === undefined || earlier > later) throw new NotProvableError(`The checkpoint that is given as the earlier one holds ${earlier} events, the other ${later}: give them the other way round.`);
    return growthProofText({ earlier, path: await this.tree.consistency(earlier, this.#within(later)), note });
  }

  #within(size: number): number {
    if (size <= this.tree.size) return size;
    throw new NotProvableError(`The checkpoint was signed for ${size} events, and the log holds ${this.tree.size}: its end is missing, or it is another log.`);
  }

  async #eventAndTheOneBefore(stream: string, revision: number): Promise<readonly [RecordedEvent | undefined, RecordedEvent]> {
    const page = await this.events.readStream(stream, { from: Math.max(0, revision - 1), limit: 2 });
    const event = page.find((each) => each.revision === revision);
    if (event === undefined) throw new NotProvableError(`There is no event ${revision} in stream ${stream}: "zhubao history LOAN --json" names streams and revisions.`);
    return [page.find((each) => each.revision === revision - 1), event];
  }
}

/** The event that a proof carries, and the checkpoint that it is proven to be under. */
export interface ProvenEvent extends ProvenCheckpoint {
  readonly event: HashedEvent['event'];
}

/**
 * Checks a proof of inclusion together with the event that it carries: its hash, its path and the signatures.
 * @throws NoteError, NotProvableError
 */
export function provenEvent(proof: LogProof, keys: readonly VerifierKey[]): ProvenEvent {
  const { previous, event } = hashedEventIn(proof);
  const hash = streamHash(previous, event);
  if (event.metadata['streamHash'] !== hash) throw new NotProvableError(`Event ${event.id} carries the hash ${String(event.metadata['streamHash']).slice(0, 64)}, and what the proof holds of it has ${hash}: one of the two was changed.`);
  return { event, ...verifyProof(proof, leafOf({ ...event, position: -1 }), keys) };
}

function hashedEventIn({ extra }: LogProof): HashedEvent {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(extra)) as Partial<HashedEvent> | null;
    if (typeof read?.previous === 'string' && isObject(read.event) && isObject(read.event.data) && isObject(read.event.metadata)) return { previous: read.previous, event: read.event };
  } catch {
    // Said below in the same words, whatever it is that stands there.
  }
  throw new NotProvableError('The proof carries no event: one made by "zhubao prove" does, in its line "extra".');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
