import { decideCommit, type CommitDecision } from './commit-decision.js';
import { jsonEvent, type Expected, type LogEvent, type ProposedEvent } from './log-event.js';
import { RecentIds } from './recent-ids.js';
import { maxRevision, StreamState } from './stream-state.js';
import { systemEventAfter } from './system-events.js';

export interface DoubleLogOptions {
  /** Where the log begins; a log of many years stands far from zero. */
  readonly firstPosition?: bigint;
  /** One system event after so many appends, as statistics, links and projections would write. Default: none. */
  readonly systemEventEvery?: number;
  /** Ids in memory for "any" and "stream exists". */
  readonly recentIds?: number;
}

export type AppendOutcome = Exclude<CommitDecision, { kind: 'write' } | { kind: 'repeated' }> | { readonly kind: 'written'; readonly last: LogEvent | undefined };

const epochTicks = 17_000_000_000_000_000n;
const recordHeader = 68;

/** The log of the double: it decides as the server does, and keeps everything in memory. */
export class DoubleLog {
  readonly #options: DoubleLogOptions;
  readonly #events: LogEvent[] = [];
  readonly #streams = new Map<string, StreamState>();
  readonly #listeners = new Set<() => void>();
  #recent: RecentIds;
  #next: bigint;
  #appends = 0;

  constructor(options: DoubleLogOptions = {}) {
    this.#options = options;
    this.#next = options.firstPosition ?? 0n;
    this.#recent = new RecentIds(options.recentIds ?? 100_000);
    this.#write('$users', jsonEvent('00000000-0000-4000-8000-000000000001', '$User', 'admin'), 0n);
    this.#write('$user-admin', jsonEvent('00000000-0000-4000-8000-000000000002', '$UserCreated', { loginName: 'admin' }), 0n);
  }

  get events(): readonly LogEvent[] {
    return this.#events;
  }

  stream(name: string): StreamState {
    const known = this.#streams.get(name);
    if (known !== undefined) return known;
    const fresh = new StreamState();
    this.#streams.set(name, fresh);
    return fresh;
  }

  append(name: string, expected: Expected, events: readonly ProposedEvent[]): AppendOutcome {
    const stream = this.stream(name);
    const decision = decideCommit(name, stream, expected, events.map((event) => event.id), this.#recent);
    if (decision.kind === 'repeated') return { kind: 'written', last: decision.last };
    if (decision.kind !== 'write') return decision;
    if (stream.softDeleted) stream.truncateBefore = stream.lastRevision + 1n;
    const written = events.map((event) => this.#write(name, event, stream.lastRevision + 1n));
    this.#appends += 1;
    const every = this.#options.systemEventEvery;
    if (every !== undefined && this.#appends % every === 0) this.#writeSystemEvent(name);
    for (const listener of this.#listeners) listener();
    return { kind: 'written', last: written.at(-1) };
  }

  /** Soft delete: reads find nothing, the next append counts on. */
  delete(name: string): LogEvent {
    const meta = `$$${name}`;
    return this.#write(meta, jsonEvent(idOf(this.#next), '$metadata', { $tb: Number(maxRevision) }), this.stream(meta).lastRevision + 1n);
  }

  /** For ever: the name cannot be used again. */
  tombstone(name: string): LogEvent {
    const tombstone = this.#write(name, jsonEvent(idOf(this.#next), '$streamDeleted', {}), maxRevision);
    this.stream(name).tombstoned = true;
    return tombstone;
  }

  /** Index of the event at or after a position; a position inside a record is an error to the server. */
  indexAt(position: bigint): number | 'no record begins there' {
    const index = this.#events.findIndex((event) => event.position >= position);
    if (index === -1) return position >= this.#next ? this.#events.length : 'no record begins there';
    return this.#events[index]?.position === position ? index : 'no record begins there';
  }

  /** Calls back after each append until the returned function is called. */
  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What a restart leaves: the log, or (from an older backup) only its beginning, and of the ids in memory only the newest. */
  afterRestart(keep: { readonly events?: number; readonly recentIds?: number }): DoubleLog {
    const restarted = new DoubleLog({ ...this.#options });
    restarted.#events.length = 0;
    restarted.#streams.clear();
    restarted.#recent = new RecentIds(this.#options.recentIds ?? 100_000);
    restarted.#next = this.#options.firstPosition ?? 0n;
    const kept = this.#events.slice(0, keep.events);
    const remembered = keep.recentIds === undefined ? 0 : Math.max(0, kept.length - keep.recentIds);
    for (const [index, event] of kept.entries()) restarted.#place(event, index >= remembered);
    return restarted;
  }

  #writeSystemEvent(name: string): void {
    const { stream, event } = systemEventAfter(this.#appends, name, idOf(this.#next));
    this.#write(stream, event, this.stream(stream).lastRevision + 1n);
  }

  #write(stream: string, event: ProposedEvent, revision: bigint): LogEvent {
    const written: LogEvent = { ...event, stream, revision, position: this.#next, createdTicks: epochTicks + BigInt(this.#events.length) * 10_000n };
    this.#place(written, true);
    return written;
  }

  #place(event: LogEvent, remember: boolean): void {
    this.#events.push(event);
    const stream = this.stream(event.stream);
    stream.events.push(event);
    if (event.type === '$streamDeleted') stream.tombstoned = true;
    if (event.stream.startsWith('$$')) this.#applyMetadata(this.stream(event.stream.slice(2)), event);
    if (remember) this.#recent.remember(event);
    this.#next = event.position + BigInt(recordHeader + event.stream.length + event.type.length + event.data.length + event.metadata.length);
  }

  #applyMetadata(stream: StreamState, event: LogEvent): void {
    const metadata: { $tb?: number; $maxCount?: number } = JSON.parse(Buffer.from(event.data).toString('utf8'));
    stream.hasMetadata = true;
    stream.truncateBefore = metadata.$tb === undefined ? 0n : metadata.$tb >= Number(maxRevision) ? maxRevision : BigInt(metadata.$tb);
    stream.maxCount = metadata.$maxCount;
  }
}

function idOf(position: bigint): string {
  return `00000000-0000-4000-9000-${position.toString(16).padStart(12, '0')}`;
}
