import type { RecordedSchemeEvent } from '@zhubao/domain';
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
import { checkPast } from './verification/past-check.js';
import { checkReadModel } from './verification/read-model-check.js';
import { ReadModelFold } from './verification/read-model-fold.js';
import { checkpointsOf, type Comparable, comparable, passesFor, shareOfKeys } from './verification/read-model-scope.js';
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
  let documents = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const owns = shareOfKeys(pass, passes);
    const folds = scope.comparable.map(({ projection, checkpoint }) => new ReadModelFold(projection, checkpoint, owns));
    for await (const page of pagesTo(events, scope.head)) {
      for (const stored of page) {
        const event = pass === 0 ? await log.check(stored) : readAgain(stored, log);
        if (pass === 0 && event !== undefined) await recorded.check(event);
        if (pass === 0) tree.append(stored);
        if (event !== undefined) for (const fold of folds) fold.fold(event, book);
      }
      onProgress({ position: page.at(-1)?.position ?? scope.head, head: scope.head, pass: pass + 1, passes });
    }
    if (pass === 0) log.end();
    if (pass === 0) for (const fold of folds) fold.reportBehind(book);
    if (readModels === undefined || log.brokenAt !== undefined) continue;
    for (const fold of folds) {
      if (fold.failed) continue;
      documents += await checkReadModel(readModels, fold, owns, book);
      await checkPast(readModels, fold, owns, book);
    }
  }
  recorded.end();
  if (kept !== undefined) await checkKeptCheckpoint(kept, tree, book);
  if (readModels !== undefined && !tree.isBroken) await checkTiles(readModels, events, tree, book);
  return { ...verdict(book, log.events, scope.head, documents), ...(kept && { checkpoint: checkedOf(kept) }), ...(recorded.found && { recorded: recorded.found }) };
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

function readAgain(stored: RecordedEvent, { brokenAt }: LogCheck): RecordedSchemeEvent | undefined {
  return brokenAt !== undefined && stored.position >= brokenAt ? undefined : decodeEvent(stored);
}

function verdict(book: FaultBook, events: number, head: number, documents: number): Verification {
  const complete = book.notCovered.length === 0;
  return {
    verdict: book.count > 0 ? 'FAILED' : complete ? 'PASSED' : 'INCOMPLETE',
    events, position: head < 0 ? null : head, documents, faults: book.faults, faultCount: book.count, notCovered: book.notCovered,
  };
}
