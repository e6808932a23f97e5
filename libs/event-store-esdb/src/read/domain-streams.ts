import { streamNameFilter, type AllStreamSubscription, type Filter, type Position } from '@eventstore/db-client';

/** Which events of the log are ours. The server writes its own between them: statistics, users, metadata, links, results of projections. */
export class DomainStreams {
  readonly #prefixes: readonly string[];

  /** @param prefixes of stream names; none for every stream that is not the system's */
  constructor(prefixes: readonly string[]) {
    this.#prefixes = prefixes;
  }

  has(event: { readonly streamId: string; readonly type: string }): boolean {
    // Links keep to no stream of the system: only their type tells them.
    if (event.streamId.startsWith('$') || event.type.startsWith('$')) return false;
    return this.#prefixes.length === 0 || this.#prefixes.some((prefix) => event.streamId.startsWith(prefix));
  }

  /** The same for the server, as far as it goes: it filters by the name of the stream or by the type, not by both. */
  filter(checkpointReached: (subscription: AllStreamSubscription, position: Position) => void): Filter {
    const options = { checkpointInterval: checkpointWindows, checkpointReached };
    if (this.#prefixes.length === 0) return streamNameFilter({ regex: '^[^$]', ...options });
    return streamNameFilter({ prefixes: [...this.#prefixes], ...options });
  }
}

/** A checkpoint after so many windows of 32 events looked at. */
const checkpointWindows = 32;
