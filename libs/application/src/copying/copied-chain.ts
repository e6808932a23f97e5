import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { checkedHash } from '../engine/chain.js';

/** The chains of a log from where a copy goes on: each event must carry the hash of its stream up to it. */
export class CopiedChain {
  readonly #source: EventStore;
  /** By stream, of the events that were seen. */
  readonly #hashes = new Map<string, string>();

  constructor(source: EventStore) {
    this.#source = source;
  }

  /** @throws ChainBrokenError */
  async check(event: RecordedEvent): Promise<void> {
    this.#hashes.set(event.stream, checkedHash(this.#hashes.get(event.stream) ?? (await this.#hashBefore(event)), event));
  }

  /** What stands before was checked when it was copied, and is compared with its copy. */
  async #hashBefore({ stream, revision }: RecordedEvent): Promise<string> {
    if (revision === 0) return START_OF_STREAM;
    const [before] = await this.#source.readStream(stream, { from: revision - 1, limit: 1 });
    return String(before?.metadata['streamHash']);
  }
}
