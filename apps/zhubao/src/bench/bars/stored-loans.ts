import type { Running } from '../../cli/with-engine.js';

/** Longest wait for a read model with a backlog. */
const PATIENCE_MS = 600_000;

interface Waiting {
  readonly position: number;
  readonly loanId: string;
  readonly seen: PromiseWithResolvers<void>;
}

/** The loans as the read-model store shows them, for those who wait until it shows what they did. */
export class StoredLoans {
  readonly #engine: Running['engine'];
  #waiting: Waiting[] = [];
  #looking = false;

  constructor({ engine }: Running) {
    this.#engine = engine;
  }

  /** Settles once the stored document of the loan reflects the position. */
  reflect(position: number, loanId: string): Promise<void> {
    const seen = Promise.withResolvers<void>();
    this.#waiting.push({ position, loanId, seen });
    if (!this.#looking) void this.#look();
    return seen.promise;
  }

  /** One look for all who wait: with the first of them everybody is served whom the same batch served. */
  async #look(): Promise<void> {
    this.#looking = true;
    try {
      for (let [first] = this.#waiting; first !== undefined; [first] = this.#waiting) {
        const reached = await this.#reached(first);
        const served = this.#waiting.filter(({ position }) => position <= reached);
        this.#waiting = this.#waiting.filter(({ position }) => position > reached);
        for (const { seen } of served) seen.resolve();
      }
    } catch (error) {
      for (const { seen } of this.#waiting.splice(0)) seen.reject(error);
    }
    this.#looking = false;
  }

  /** The position that is stored once the one awaited is, proven by reading the document back. */
  async #reached({ position, loanId }: Waiting): Promise<number> {
    const { projections, readModels } = this.#engine;
    await projections?.settled(position, { projections: ['loans'], patience: PATIENCE_MS });
    const stored = await readModels.get('loans', loanId);
    if (stored === undefined || stored.position < position) throw new Error(`Loan ${loanId} is said to reflect position ${position}, but its document is at ${stored?.position ?? 'none'}.`);
    return (await projections?.status())?.projections.find(({ name }) => name === 'loans')?.position ?? position;
  }
}
