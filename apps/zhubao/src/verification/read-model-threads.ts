import type { ReadModelFindings, ReadModelsShare, VerifyProgress, VerifyThreads } from '@zhubao/application';
import type { StoreLocations } from '@zhubao/stores';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More of them each read the log once more, and have ever less else to do. */
const MOST_THREADS = 4;

/** What a thread is started with. */
export interface ThreadWork {
  readonly log: string;
  readonly readModels: string;
  readonly share: ReadModelsShare;
}

export type ThreadMessage = { readonly progress: VerifyProgress } | { readonly findings: ReadModelFindings };

/** Threads of this process, each of which opens the embedded stores for itself. */
export class ReadModelThreads implements VerifyThreads {
  readonly #workers: Worker[] = [];

  constructor(private readonly files: Omit<ThreadWork, 'share'>, readonly count: number, private readonly script: URL) {}

  /** None where stores are servers, where there is one processor, or where this runs from source, which no thread can start from. */
  static for({ log, readModels }: StoreLocations): ReadModelThreads | undefined {
    const count = Math.min(availableParallelism(), MOST_THREADS);
    if (log.kind !== 'sqlite' || readModels.kind !== 'sqlite' || count === 1 || !import.meta.url.endsWith('.js')) return undefined;
    return new ReadModelThreads({ log: log.path, readModels: readModels.path }, count, new URL('./read-models-thread.js', import.meta.url));
  }

  async check(share: ReadModelsShare, onProgress: (progress: VerifyProgress) => void): Promise<ReadModelFindings> {
    const workerData: ThreadWork = { ...this.files, share };
    const worker = new Worker(this.script, { workerData });
    this.#workers.push(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => ('findings' in message ? resolve(message.findings) : onProgress(message.progress)));
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`A thread that checks read models ended with code ${code} before it had an answer; verify again.`)));
    });
  }

  /** Ends those that have not ended by themselves. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
