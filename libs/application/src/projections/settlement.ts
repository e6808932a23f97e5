import { NotSettledError, RunnerEndedError } from './errors.js';

/** Where the projections that somebody waits for stand. */
export interface Standing {
  readonly name: string;
  /** Last position that what is served reflects; `undefined` while nothing is. */
  readonly position: number | undefined;
  /** Why it will not come any further. */
  readonly stopped?: Error;
}

interface Wait {
  readonly position: number;
  readonly names: readonly string[];
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Callers that wait until projections reflect a position. */
export class Settlement {
  readonly #standing: (names: readonly string[]) => readonly Standing[];
  readonly #waits = new Set<Wait>();

  constructor(standing: (names: readonly string[]) => readonly Standing[]) {
    this.#standing = standing;
  }

  /** @throws NotSettledError after `timeoutMs`, saying who is behind; ProjectionStoppedError as soon as one cannot get there. */
  wait(position: number, names: readonly string[], timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => wait.reject(this.#late(wait, timeoutMs)), timeoutMs);
      const settle = (settled: () => void): void => {
        clearTimeout(timer);
        this.#waits.delete(wait);
        settled();
      };
      const wait: Wait = { position, names, resolve: () => settle(resolve), reject: (reason) => settle(() => reject(reason)) };
      this.#waits.add(wait);
      this.#check(wait);
    });
  }

  /** The projections that somebody waits for. */
  get awaited(): ReadonlySet<string> {
    return new Set([...this.#waits].flatMap(({ names }) => names));
  }

  /** To be called whenever a projection has moved or stopped. */
  check(): void {
    for (const wait of this.#waits) this.#check(wait);
  }

  end(): void {
    for (const wait of this.#waits) wait.reject(new RunnerEndedError(`while position ${wait.position} was awaited`));
  }

  #check(wait: Wait): void {
    const behind = this.#standing(wait.names).filter(({ position }) => position === undefined || position < wait.position);
    const stopped = behind.find((standing) => standing.stopped !== undefined)?.stopped;
    if (stopped !== undefined) wait.reject(stopped);
    else if (behind.length === 0) wait.resolve();
  }

  #late({ position, names }: Wait, timeoutMs: number): NotSettledError {
    const behind = this.#standing(names).filter((standing) => standing.position === undefined || standing.position < position);
    const list = behind.map((standing) => `${standing.name} (${standing.position === undefined ? 'being built' : `at ${standing.position}`})`).join(', ');
    return new NotSettledError(`Position ${position} is not reflected after ${timeoutMs} ms by: ${list}.`);
  }
}
