import { extraOf, growthProofText, parseCheckpoint, parseNote, proofText, START_OF_STREAM } from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { LogTree } from './log-tree.js';

/** What is asked for cannot be proven; it says why and what to do. */
export class NotProvableError extends Error {
  override readonly name = 'NotProvableError';
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
    const previous = before === undefined ? START_OF_STREAM : String(before.metadata['streamHash']);
    return proofText({ extra: extraOf({ previous, event }), index, path: await this.tree.inclusion(index, this.#within(size)), note });
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
