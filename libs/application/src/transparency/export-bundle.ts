import { type Checkpoint, type Hash, jointProof, leafOfTail, nodeHash, parseCheckpoint, parseNote, sameHash, type SubtreeHash, type Tail, tailsOf } from '@zhubao/evidence';
import { BundleWriter, LoanScope, type Subject } from '@zhubao/evidence-bundle';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';
import { eventsUpTo, LogExtent } from './log-extent.js';

/** A bundle cannot be made of this log as it is asked for. */
export class BundleRefusedError extends Error {
  override readonly name = 'BundleRefusedError';
}

/**
 * Writes evidence, line by line: the events that a subject rests on, as the log held them when a checkpoint was signed, with the
 * proof that they stand in it. It reads the log twice, and holds a hash for each event.
 * @throws BundleRefusedError NoteError
 */
export async function* exportBundle(events: EventStore, subject: Subject, note: string): AsyncGenerator<string, void, undefined> {
  const checkpoint = parseCheckpoint(parseNote(note).text);
  const { leaves, scope, tails } = await survey(events, checkpoint);
  const belongs = belonging(subject, scope);
  const writer = new BundleWriter(subject);
  const indexes: number[] = [];
  let index = 0;
  yield writer.begin(note);
  for await (const event of eventsUpTo(events, checkpoint.size)) {
    if (belongs(event.stream)) {
      indexes.push(index);
      yield writer.event(event, index);
    }
    index += 1;
  }
  yield* writer.proof(await jointProof(indexes, checkpoint.size, subtreeOf(leaves)));
  if (tailsOf(checkpoint.extensions) !== undefined) {
    const placed = tails.flatMap((tail, place) => (belongs(tail.stream) ? [{ ...tail, index: place }] : []));
    yield* writer.tails(placed, await jointProof(placed.map((tail) => tail.index), tails.length, subtreeOf(tails.map((tail) => leafOfTail(tail)))));
  }
  yield* writer.end();
}

function belonging(subject: Subject, scope: LoanScope): (stream: string) => boolean {
  if ('wholeLog' in subject) return () => true;
  if (scope.partiesOf(subject.loanId) === undefined) throw new BundleRefusedError(`No loan ${subject.loanId} had been applied for when the checkpoint was signed; see "zhubao history ${subject.loanId}".`);
  return scope.streamsOf(subject.loanId);
}

interface Survey {
  readonly leaves: readonly Hash[];
  readonly scope: LoanScope;
  /** In the order of their leaves. */
  readonly tails: readonly Tail[];
}

/** The leaves of the log, which must be those that were signed, and which loan belongs to whom. */
async function survey(events: EventStore, { origin, size, root }: Checkpoint): Promise<Survey> {
  const leaves: Hash[] = [];
  const scope = new LoanScope();
  const extent = new LogExtent();
  for await (const event of eventsUpTo(events, size)) {
    leaves.push(extent.add(event));
    scope.learn(decodeEvent(event));
  }
  if (leaves.length < size) throw new BundleRefusedError(`The log held ${size} events when checkpoint ${origin} was signed and holds ${leaves.length} now; run "zhubao verify --checkpoint".`);
  if (!sameHash(extent.tree.root(), root)) throw new BundleRefusedError(`The first ${size} events do not have the root that checkpoint ${origin} was signed for; run "zhubao verify --checkpoint".`);
  return { leaves, scope, tails: extent.tails.inOrder() };
}

function subtreeOf(leaves: readonly Hash[]): SubtreeHash {
  const hash = (level: number, index: number): Hash => {
    if (level > 0) return nodeHash(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
    const leaf = leaves[index];
    if (leaf === undefined) throw new RangeError(`The log has no event ${index}.`);
    return leaf;
  };
  return async (level, index) => hash(level, index);
}
