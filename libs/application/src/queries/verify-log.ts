import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { setImmediate } from 'node:timers/promises';
import { FaultBook } from './verification/fault-book.js';
import { LogCheck } from './verification/log-check.js';
import { checkReadModel } from './verification/read-model-check.js';
import { ReadModelFold } from './verification/read-model-fold.js';
import { type Comparable, comparable, passesFor, shareOfKeys } from './verification/read-model-scope.js';
import type { Verification, VerifyProgress } from './verification/verdict.js';

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Documents folded again in one reading of the log; more of them take more readings. */
  readonly documentsAtOnce?: number;
}

const PAGE = 1_000;

/**
 * Proves the log and what was folded from it: places, ids, causes, envelopes, invariants and books on every prefix, and every
 * document of every read model against its own fold. Memory grows with streams and, by some bytes, with ids, never with the data.
 */
export async function verify(events: EventStore, readModels: ReadModelStore | undefined, { onProgress = () => undefined, documentsAtOnce }: VerifyOptions = {}): Promise<Verification> {
  const book = new FaultBook();
  const head = await events.head();
  if (head === undefined) book.leaveOut({ what: 'EMPTY_LOG', zh: '日志为空,没有可核对的内容。', en: 'The log is empty; there was nothing to verify.' });
  if (readModels === undefined) book.leaveOut({ what: 'NO_READ_MODELS', zh: '未提供读模型,未与日志核对。', en: 'No read models were given, so none was compared with the log.' });
  const end = head ?? -1;
  const scope = readModels === undefined ? [] : await comparable(readModels, end, book);
  const passes = readModels === undefined ? 1 : await passesFor(readModels, scope, documentsAtOnce);
  const log = new LogCheck(events, book);
  let documents = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const owns = shareOfKeys(pass, passes);
    const folds = scope.map(({ projection, checkpoint }) => new ReadModelFold(projection, checkpoint, owns));
  }
  return verdict(book, log.events, head, documents);
}
