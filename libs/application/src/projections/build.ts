import type { EventStore } from '@zhubao/event-store';
import type { ProjectedEvent } from '@zhubao/read-models';
import { setImmediate } from 'node:timers/promises';
import type { FoldPass } from './fold-pass.js';

/** How far a build has come, in positions of the log. */
export interface BuildProgress {
  readonly position: number;
  readonly head: number;
}

export interface BuildOptions {
  readonly batchSize: number;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal: AbortSignal;
}

/**
 * Folds the log from where the pass stands up to its end at high speed: it commits only when memory asks
 * for it, so that a document that changes often is written rarely. Other work gets its turn between two batches.
 * An aborted build keeps what it has come to, and rejects.
 */
export async function buildToEnd<E extends ProjectedEvent>(pass: FoldPass<E>, events: EventStore, { batchSize, onProgress, signal }: BuildOptions): Promise<void> {
  const head = (await events.head()) ?? -1;
  for (let position = pass.position; position !== undefined; position = pass.position) {
    if (signal.aborted) break;
    const batch = await events.readAll({ ...(position >= 0 ? { after: position } : {}), limit: batchSize });
    if (batch.length === 0) break;
    await pass.fold(batch);
    if (pass.isDue) await pass.commit();
    else await pass.relieve();
    const reached = batch.at(-1)?.position ?? position;
    onProgress?.({ position: reached, head: Math.max(head, reached) });
    await setImmediate();
  }
  await pass.commit();
  signal.throwIfAborted();
}
