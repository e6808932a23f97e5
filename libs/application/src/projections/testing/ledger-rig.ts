import { openMemoryReadModelStore, type Projection, type ReadModelStore } from '@zhubao/read-models';
import { ProjectionRunner, type ProjectionRunnerOptions } from '../projection-runner.js';
import { decodeLedger, type LedgerEvent, ledgerProjections, noted, record } from './ledger.js';
import { MemoryEventStore } from './memory-event-store.js';

/** A log, a store and the runners of one test; a process that "ends" leaves both behind. */
export class LedgerRig {
  readonly log = new MemoryEventStore();
  readonly store: ReadModelStore = openMemoryReadModelStore();
  readonly #runners: ProjectionRunner<LedgerEvent>[] = [];

  runner(options: Partial<ProjectionRunnerOptions<LedgerEvent>> = {}): ProjectionRunner<LedgerEvent> {
    const runner = new ProjectionRunner<LedgerEvent>({
      events: this.log, store: this.store, projections: ledgerProjections, decode: decodeLedger, ...options,
      backoff: { pause: () => Promise.resolve(), ...options.backoff },
    });
    this.#runners.push(runner);
    return runner;
  }

  async started(options: Partial<ProjectionRunnerOptions<LedgerEvent>> = {}): Promise<ProjectionRunner<LedgerEvent>> {
    const runner = this.runner(options);
    await runner.start();
    return runner;
  }

  /** A runner that has handled an event through its subscription. */
  async following(): Promise<ProjectionRunner<LedgerEvent>> {
    const runner = await this.started();
    await runner.settled(-1);
    await runner.settled(await record(this.log, noted));
    return runner;
  }

  /** All documents of the projections, as `foldAll` gives them. */
  async documents(projections: readonly Projection<LedgerEvent>[] = ledgerProjections): Promise<Record<string, Record<string, object>>> {
    return contentsOf(this.store, projections);
  }

  async end(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
  }
}

export async function contentsOf(store: ReadModelStore, projections: readonly Projection<LedgerEvent>[]): Promise<Record<string, Record<string, object>>> {
  const contents: Record<string, Record<string, object>> = {};
  for (const { collection } of projections) {
    const { documents } = await store.find(collection.name, { limit: 1000 });
    contents[collection.name] = Object.fromEntries(documents.map(({ key, document }) => [key, document]));
  }
  return contents;
}

export function folded(collections: ReadonlyMap<string, ReadonlyMap<string, object>>): Record<string, Record<string, object>> {
  return Object.fromEntries([...collections].map(([name, documents]) => [name, Object.fromEntries(documents)]));
}
