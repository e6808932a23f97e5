import type { VerifierKey } from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { setImmediate } from 'node:timers/promises';
import { recordedCheckpoint } from '../transparency/recorded-checkpoint.js';
import { decodeEvent } from '../engine/decode-event.js';
import { FaultBook } from './verification/fault-book.js';
import { LogCheck } from './verification/log-check.js';
import { CheckedTree } from './verification/checked-tree.js';
import { checkedOf, checkKeptCheckpoint, readKeptCheckpoint } from './verification/checkpoint-check.js';
import { RecordedCheck } from './verification/recorded-check.js';
import { checkTiles } from './verification/tiles-check.js';
import { type Reading, ReadModelsCheck } from './verification/read-models-check.js';
import { checkpointsOf, type Comparable, comparable, passesFor } from './verification/read-model-scope.js';
import type { Verification, VerifyProgress } from './verification/verdict.js';

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** A signed checkpoint that was kept elsewhere: the log must begin with the events that it was signed for. */
  readonly checkpoint?: string;
  /** Who is trusted to have signed it, and the checkpoints that stand in the log. */
  readonly keys?: readonly VerifierKey[];
  /** Documents folded again in one reading of the log; more of them take more readings. */
  readonly documentsAtOnce?: number;
}

const PAGE = 1_000;
const LOG_ALONE: Reading = { no: 0, take: () => undefined };

/**
 * Proves the log and what was folded from it: places, ids, causes, envelopes, invariants and books on every prefix, and every
 * document of every read model against its own fold. Memory grows with streams and, by some bytes each, with events; never
 * with their data, nor with the number of documents.
 */
export async function verify(events: EventStore, readModels: ReadModelStore | undefined, { onProgress = () => undefined, documentsAtOnce, checkpoint, keys = [] }: VerifyOptions = {}): Promise<Verification> {
  const book = new FaultBook();
  const scope = await scopeOf(events, readModels, book);
  const passes = readModels === undefined ? 1 : await passesFor(readModels, scope.comparable, documentsAtOnce);
  const log = new LogCheck(events, book);
  const kept = checkpoint === undefined ? undefined : readKeptCheckpoint(checkpoint, keys, book);
  const tree = new CheckedTree(new Set([kept?.checkpoint.size, await newestSignedSize(events)].filter((size) => size !== undefined)));
  const recorded = new RecordedCheck(keys, tree, book);
  const models = readModels && new ReadModelsCheck(readModels, scope.comparable, passes, book);
  for await (const { no, take } of models?.readings() ?? [LOG_ALONE]) {
    for await (const page of pagesTo(events, scope.head)) {
      for (const stored of page) {
        const event = no === 0 ? await log.check(stored) : decodeEvent(stored);
        if (no === 0 && event !== undefined) await recorded.check(event);
        if (no === 0) tree.append(stored);
        if (event !== undefined) take(event);
      }
      onProgress({ position: page.at(-1)?.position ?? scope.head, head: scope.head, pass: no + 1, passes: Math.max(passes, no + 1) });
    }
    if (no === 0) log.end();
    if (log.brokenAt !== undefined) break;
  }
  recorded.end();
  if (kept !== undefined) await checkKeptCheckpoint(kept, tree, book);
  if (readModels !== undefined && !tree.isBroken) await checkTiles(readModels, events, tree, book);
  return { ...verdict(book, log.events, scope.head, models?.documents ?? 0), ...(kept && { checkpoint: checkedOf(kept) }), ...(recorded.found && { recorded: recorded.found }) };
}

/** Of the newest day close: there the ends of streams are held against what was signed. */
async function newestSignedSize(events: EventStore): Promise<number | undefined> {
  try {
    return (await recordedCheckpoint(events))?.size;
  } catch {
    // What cannot be read there is a fault that the check of the event names.
    return undefined;
  }
}

interface Scope {
  /** Position of the last event that is looked at; what is appended meanwhile is left to the next time. */
  readonly head: number;
  readonly comparable: readonly Comparable[];
}

/** Checkpoints are read before the head: one beyond it then stands for events that are gone. */
async function scopeOf(events: EventStore, readModels: ReadModelStore | undefined, book: FaultBook): Promise<Scope> {
  const checkpoints = readModels === undefined ? [] : await checkpointsOf(readModels);
  const head = await events.head();
  if (head === undefined) book.leaveOut({ what: 'EMPTY_LOG', zh: '日志为空,没有可核对的内容。', en: 'The log is empty; there was nothing to verify.' });
  if (readModels === undefined) book.leaveOut({ what: 'NO_READ_MODELS', zh: '未提供读模型,未与日志核对。', en: 'No read models were given, so none was compared with the log.' });
  return { head: head ?? -1, comparable: comparable(checkpoints, head ?? -1, book) };
}

async function* pagesTo(events: EventStore, head: number): AsyncGenerator<readonly RecordedEvent[]> {
  for (let after: number | undefined; after === undefined || after < head;) {
    const page = await events.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
    if (page.length === 0) return;
    yield page.filter(({ position }) => position <= head);
    after = page.at(-1)?.position;
    await setImmediate();
  }
}

function verdict(book: FaultBook, events: number, head: number, documents: number): Verification {
  const complete = book.notCovered.length === 0;
  return {
    verdict: book.count > 0 ? 'FAILED' : complete ? 'PASSED' : 'INCOMPLETE',
    events, position: head < 0 ? null : head, documents, faults: book.faults, faultCount: book.count, notCovered: book.notCovered,
  };
}
