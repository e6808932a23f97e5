import type { User } from './connection/user.js';
import { warn, type NoticeSink } from './failure/notice.js';

/** How to open a log on an EventStoreDB server. */
export interface EsdbEventStoreOptions {
  /** esdb://host:port for one node, esdb://a,b,c for several, esdb+discover://name for a DNS name of all; TLS unless `tls=false`. */
  readonly connection: string;
  /** Apart from the connection string, which shows up in process lists and logs. */
  readonly user?: User;
  /** Prefixes of the names of our streams, for a server that others use too. Default: every stream that is not the system's. */
  readonly streamPrefixes?: readonly string[];
  /** How long one attempt of an append may take; servers give up a write after 2 s. Default 5,000. */
  readonly appendTimeoutMs?: number;
  /** How long a read may go without a next event. Default 10,000. */
  readonly readTimeoutMs?: number;
  /** How long appends and reads are tried again. Default 30,000. */
  readonly patienceMs?: number;
  /** Pause before the first repetition; it doubles each time. Default 50. */
  readonly firstDelayMs?: number;
  /** Longest pause between repetitions. Default 2,000. */
  readonly maximumDelayMs?: number;
  /** Appends under way at once; the others wait. Default 64. */
  readonly appendsInFlight?: number;
  /** Events of one read call. Default 500. */
  readonly pageSize?: number;
  /** A subscription without a sign of life for so long is compared with the log. Default 30,000. */
  readonly silenceMs?: number;
  /** How long an event that stands in the log may take to arrive then. Default 5,000. */
  readonly graceMs?: number;
  /** Told of everything that went wrong and was dealt with. Default: Node's warnings. */
  readonly onNotice?: NoticeSink;
}

export type ResolvedOptions = Required<Omit<EsdbEventStoreOptions, 'user'>> & { readonly user: User | undefined };

/** Fills in the defaults. @throws RangeError for a figure outside its range */
export function resolveOptions(options: EsdbEventStoreOptions): ResolvedOptions {
  const figure = (option: keyof EsdbEventStoreOptions, given: number | undefined, standard: number, lowest: number, highest: number) =>
    within(option, given ?? standard, lowest, highest);
  return {
    connection: options.connection,
    user: options.user,
    streamPrefixes: options.streamPrefixes ?? [],
    appendTimeoutMs: figure('appendTimeoutMs', options.appendTimeoutMs, 5_000, 10, 600_000),
    readTimeoutMs: figure('readTimeoutMs', options.readTimeoutMs, 10_000, 10, 600_000),
    patienceMs: figure('patienceMs', options.patienceMs, 30_000, 0, 3_600_000),
    firstDelayMs: figure('firstDelayMs', options.firstDelayMs, 50, 1, 60_000),
    maximumDelayMs: figure('maximumDelayMs', options.maximumDelayMs, 2_000, 1, 600_000),
    appendsInFlight: figure('appendsInFlight', options.appendsInFlight, 64, 1, 100),
    pageSize: figure('pageSize', options.pageSize, 500, 1, 10_000),
    silenceMs: figure('silenceMs', options.silenceMs, 30_000, 10, 3_600_000),
    graceMs: figure('graceMs', options.graceMs, 5_000, 10, 600_000),
    onNotice: options.onNotice ?? warn,
  };
}

function within(option: string, value: number, lowest: number, highest: number): number {
  if (Number.isSafeInteger(value) && value >= lowest && value <= highest) return value;
  throw new RangeError(`Option "${option}" is ${value}; it must be a whole number from ${lowest} to ${highest}.`);
}
