/** How to open the embedded log. */
export interface SqliteEventStoreOptions {
  /** Path of the log file, created when missing (its folder is not), or ":memory:" for a log that ends with the store. */
  readonly path: string;
  /** `write` (default) is for the one process that appends; any number of others open the same file `read-only`. */
  readonly mode?: 'write' | 'read-only';
  /**
   * What an acknowledged append means. `on-disk` (default): it survives loss of power.
   * `deferred`: **it is not durable**; it is lost with the process until `flush` or `close` has settled.
   * For scripted runs that give their result only after `flush`, never where someone relies on an answer.
   */
  readonly acknowledge?: 'on-disk' | 'deferred';
  /** Page cache. Default 256 MiB for the writer, whose appends touch the index all over, and 16 MiB for a reader, which reads along. */
  readonly cacheKiB?: number;
  /** Streams whose number and last revision are kept in memory, at most. Default 200,000. */
  readonly cachedStreams?: number;
  /** Events of one commit, at most (an append is never cut). Default 1,000 on disk, 10,000 deferred. */
  readonly eventsPerCommit?: number;
  /** How often a read-only store with subscriptions looks for commits of the writing process, 5 to 1,000. Default 25. */
  readonly pollMs?: number;
}

export type ResolvedOptions = Required<SqliteEventStoreOptions>;

/** Fills in the defaults. @throws RangeError for a figure outside its range */
export function resolveOptions(options: SqliteEventStoreOptions): ResolvedOptions {
  const acknowledge = options.acknowledge ?? 'on-disk';
  return {
    path: options.path,
    mode: options.mode ?? 'write',
    acknowledge,
    cacheKiB: within('cacheKiB', options.cacheKiB ?? (options.mode === 'read-only' ? 16_384 : 262_144), 64, 67_108_864),
    cachedStreams: within('cachedStreams', options.cachedStreams ?? 200_000, 1, 10_000_000),
    eventsPerCommit: within('eventsPerCommit', options.eventsPerCommit ?? (acknowledge === 'deferred' ? 10_000 : 1_000), 1, 100_000),
    pollMs: within('pollMs', options.pollMs ?? 25, 5, 1_000),
  };
}

function within(option: string, value: number, lowest: number, highest: number): number {
  if (Number.isSafeInteger(value) && value >= lowest && value <= highest) return value;
  throw new RangeError(`Option "${option}" is ${value}; it must be a whole number from ${lowest} to ${highest}.`);
}
