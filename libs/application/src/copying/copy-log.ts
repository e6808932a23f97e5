import { isDeepStrictEqual } from 'node:util';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { ChainBrokenError } from '../engine/chain.js';
import { CopiedChain } from './copied-chain.js';
import { runsOfOneStream } from './runs.js';

/** The two logs cannot be made one: nothing was written of what stands in the way, nor of anything behind it. */
export class CopyRefusedError extends Error {
  override readonly name = 'CopyRefusedError';
}

/** What was copied is not what stands in the source. */
export class CopyDiffersError extends Error {
  override readonly name = 'CopyDiffersError';
}

/** How far a step has come, in positions of the source, which need not be dense. */
export interface CopyProgress {
  readonly step: 'copying' | 'comparing';
  readonly position: number;
  readonly head: number;
}

export interface CopyResult {
  /** Events that both logs hold, compared one by one. */
  readonly events: number;
  /** Of those, the ones that this call wrote. */
  readonly copied: number;
}

const PAGE = 500;

/**
 * Brings a whole log into another store: every event with its id, data and metadata, in the order of the log, each stream
 * with its revisions; positions are the target's own. A copy that was interrupted goes on where it ended. At the end both
 * logs are read side by side. The source must be at rest. What is not as it was written is not copied, nor anything behind it.
 * @throws CopyRefusedError when the target holds what the source does not, or a chain of the source is broken; CopyDiffersError when the logs differ
 */
export async function copyLog(source: EventStore, target: EventStore, onProgress: (progress: CopyProgress) => void = () => undefined): Promise<CopyResult> {
  const head = (await source.head()) ?? 0;
  let copied = 0;
  const chain = new CopiedChain(source);
  for await (const page of pagesOf(source, await lastCopied(source, target))) {
    const { sound, broken } = await soundPart(page, chain);
    for (const events of runsOfOneStream(sound)) {
      await append(target, events);
      copied += events.length;
    }
    if (broken !== undefined) throw new CopyRefusedError(`${broken.finding} Neither it nor anything behind it was copied; run "zhubao verify" on the source and compare it with an earlier copy.`, { cause: broken });
    onProgress({ step: 'copying', position: page.at(-1)?.position ?? head, head });
  }
  return { events: await compareLogs(source, target, (position) => onProgress({ step: 'comparing', position, head })), copied };
}

/** The events of a page up to the first one that is not as it was written. */
async function soundPart(page: readonly RecordedEvent[], chain: CopiedChain): Promise<{ readonly sound: readonly RecordedEvent[]; readonly broken?: ChainBrokenError }> {
  for (const [index, event] of page.entries()) {
    try {
      await chain.check(event);
    } catch (error) {
      if (!(error instanceof ChainBrokenError)) throw error;
      return { sound: page.slice(0, index), broken: error };
    }
  }
  return { sound: page };
}

/** Position in the source of the last event that the target holds. */
async function lastCopied(source: EventStore, target: EventStore): Promise<number | undefined> {
  const [last] = await target.readAll({ direction: 'backwards', limit: 1 });
  if (last === undefined) return undefined;
  const [original] = await source.readStream(last.stream, { from: last.revision, limit: 1 });
  if (original?.id === last.id) return original.position;
  throw new CopyRefusedError(`The target ends with event ${last.id} (${last.type}, ${last.stream} revision ${last.revision}), which the source does not hold there. Copy into an empty store, or into one where a copy of this log was begun.`);
}

async function append(target: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  const [first] = events;
  if (first === undefined) return;
  const expected = first.revision === 0 ? 'no-stream' : first.revision - 1;
  await target.append(first.stream, expected, events.map(({ id, type, data, metadata }) => ({ id, type, data, metadata })));
}

async function compareLogs(source: EventStore, target: EventStore, onReached: (position: number) => void): Promise<number> {
  const copies = eventsOf(target);
  let events = 0;
  for await (const original of eventsOf(source)) {
    const { value: copy } = await copies.next();
    if (copy === undefined) throw new CopyDiffersError(`The copy ends before ${named(original)} of the source. Was the source written to meanwhile? Stop its writer and copy again.`);
    const part = differingPart(original, copy);
    if (part !== undefined) throw new CopyDiffersError(`${part} of ${named(original)} differs from its copy, ${named(copy)}. The target must not be used.`);
    events += 1;
    if (events % PAGE === 0) onReached(original.position);
  }
  const { value: extra } = await copies.next();
  if (extra !== undefined) throw new CopyDiffersError(`The target holds ${named(extra)} beyond the end of the source. The target must not be used.`);
  return events;
}

const PARTS = ['stream', 'revision', 'id', 'type', 'data', 'metadata'] as const;

function differingPart(original: RecordedEvent, copy: RecordedEvent): string | undefined {
  return PARTS.find((part) => !isDeepStrictEqual(original[part], copy[part]));
}

function named({ id, type, stream, revision }: RecordedEvent): string {
  return `event ${id} (${type}, ${stream} revision ${revision})`;
}

async function* eventsOf(store: EventStore): AsyncGenerator<RecordedEvent, undefined> {
  for await (const page of pagesOf(store)) yield* page;
  return undefined;
}

async function* pagesOf(store: EventStore, from?: number): AsyncGenerator<readonly RecordedEvent[]> {
  for (let after = from; ; ) {
    const page = await store.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
    if (page.length > 0) yield page;
    after = page.at(-1)?.position;
    if (page.length < PAGE) return;
  }
}
