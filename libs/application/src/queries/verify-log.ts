import type { VerifierKey } from '@zhubao/evidence';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { recordedCheckpoint } from '../transparency/recorded-checkpoint.js';
import { CheckedTree } from './verification/checked-tree.js';
import { checkedOf, checkKeptCheckpoint, readKeptCheckpoint } from './verification/checkpoint-check.js';
import { FaultBook } from './verification/fault-book.js';
import { LogCheck } from './verification/log-check.js';
import { pagesTo } from './verification/log-pages.js';
import { checkpointsOf, type Comparable, comparable } from './verification/read-model-scope.js';
import { type Reading, ReadModelsCheck } from './verification/read-models-check.js';
import { RecordedCheck } from './verification/recorded-check.js';
import { type ReadModelsShare, sharesOf } from './verification/shares.js';
import { SlowestPart } from './verification/slowest-part.js';
import { checkTiles } from './verification/tiles-check.js';
import type { ReadModelFindings, Verification, VerifyProgress } from './verification/verdict.js';

/** Other threads, each of which checks a share of the read models as `checkReadModels` does. */
export interface VerifyThreads {
  /** The one that asks among them. */
  readonly count: number;
  check(share: ReadModelsShare, onProgress: (progress: VerifyProgress) => void): Promise<ReadModelFindings>;
}

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** A signed checkpoint that was kept elsewhere: the log must begin with the events that it was signed for. */
  readonly checkpoint?: string;
  /** Who is trusted to have signed it, and the checkpoints that stand in the log. */
  readonly keys?: readonly VerifierKey[];
  /** Documents folded again in one reading of the log; more of them take more readings. */
  readonly documentsAtOnce?: number;
  /** Without them, everything is done in this one. */
  readonly threads?: VerifyThreads;
}

/** Documents held in memory at a time, over all threads: some kilobytes each. */
const HELD = 100_000;
const LOG_ALONE: Reading = { pass: 1, passes: 1, take: () => undefined };

/**
 * Proves the log and what was folded from it: places, ids, causes, envelopes, invariants and books on every prefix, and every
 * document of every read model against its own fold. Memory grows with streams and, by some bytes each, with events; never
 * with their data, nor with the number of documents.
 */
export async function verify(events: EventStore, readModels: ReadModelStore | undefined, { onProgress = () => undefined, documentsAtOnce = HELD, checkpoint, keys = [], threads }: VerifyOptions = {}): Promise<Verification> {
  const book = new FaultBook();
  const scope = await scopeOf(events, readModels, book);
  const [own, ...others] = readModels === undefined ? [] : await sharesOf(readModels, scope.comparable, scope.head, threads?.count ?? 1, documentsAtOnce);
  const progress = new SlowestPart(1 + others.length, scope.head, onProgress);
  const elsewhere = Promise.allSettled(others.flatMap((share, index) => threads?.check(share, progress.at(1 + index)) ?? []));
  const models = readModels && own && new ReadModelsCheck(readModels, own);
  const log = new LogCheck(events, book);
  const kept = checkpoint === undefined ? undefined : readKeptCheckpoint(checkpoint, keys, book);
  const tree = new CheckedTree(new Set([kept?.checkpoint.size, await newestSignedSize(events)].filter((size) => size !== undefined)));
  const recorded = new RecordedCheck(keys, tree, book);
  for await (const { pass, passes, take } of models?.readings() ?? [LOG_ALONE]) {
    for await (const page of pagesTo(events, scope.head)) {
      for (const stored of page) {
        const event = pass === 1 ? await log.check(stored) : decodeEvent(stored);
        if (pass === 1 && event !== undefined) await recorded.check(event);
        if (pass === 1) tree.append(stored);
        if (event !== undefined) take(event);
      }
      progress.at(0)({ position: page.at(-1)?.position ?? scope.head, head: scope.head, pass, passes });
    }
    if (pass === 1) log.end();
    if (log.brokenAt !== undefined) break;
  }
  const found = [...(models ? [models.findings()] : []), ...valuesOf(await elsewhere)];
  for (const findings of found) book.append(log.brokenAt === undefined ? wholeOf(findings) : upTo(log.brokenAt, findings));
  recorded.end();
  if (kept !== undefined) await checkKeptCheckpoint(kept, tree, book);
  if (readModels !== undefined && !tree.isBroken) await checkTiles(readModels, events, tree, book);
  const documents = log.brokenAt === undefined ? found.reduce((sum, each) => sum + each.documents, 0) : 0;
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

/** @throws what one of them failed with */
function valuesOf<T>(settled: readonly PromiseSettledResult<T>[]): readonly T[] {
  return settled.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}

/** What one thread can read and another cannot is no verdict. */
function wholeOf(findings: ReadModelFindings): ReadModelFindings {
  if (findings.unreadableAt === undefined) return findings;
  throw new Error(`The log was read to its end, and not beyond position ${findings.unreadableAt} when read models were folded from it: it changed meanwhile, or its file is damaged. Verify it again.`);
}

/** Behind an event that cannot be read, what was folded would mislead. */
function upTo(brokenAt: number, { faults, notCovered }: ReadModelFindings): Pick<ReadModelFindings, 'faults' | 'faultCount' | 'notCovered'> {
  const before = faults.filter(({ what, position }) => what === 'FOLD_FAILED' && (position ?? brokenAt) < brokenAt);
  return { faults: before, faultCount: before.length, notCovered: notCovered.filter(({ what }) => what === 'PROJECTION_BEHIND') };
}

function verdict(book: FaultBook, events: number, head: number, documents: number): Verification {
  const complete = book.notCovered.length === 0;
  return {
    verdict: book.count > 0 ? 'FAILED' : complete ? 'PASSED' : 'INCOMPLETE',
    events, position: head < 0 ? null : head, documents, faults: book.faults, faultCount: book.count, notCovered: book.notCovered,
  };
}
