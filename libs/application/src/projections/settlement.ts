import { NotSettledError, RunnerEndedError } from './errors.js';

/** Where the projections that somebody waits for stand. */
export interface Standing {
  readonly name: string;
  /** Last position that what is served reflects; `undefined` while nothing is. */
  readonly position: number | undefined;
  /** Last position that a build beside it has come to, while there is one. */
  readonly buildPosition?: number;
  /** Why it will not come any further. */
  readonly stopped?: Error;
}

interface Wait {
  readonly position: number;
  readonly names: readonly string[];
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** How long somebody waits: so many milliseconds in which nothing awaited moves, or for as long as it may still get there. */
export type Patience = number | 'until-it-stops';

/** Callers that wait until projections reflect a position. */
export class Settlement {
  readonly #standing: (names: readonly string[]) => readonly Standing[];
  readonly #waits = new Set<Wait>();

  constructor(standing: (names: readonly string[]) => readonly Standing[]) {
    this.#standing = standing;
  }

  /** @throws NotSettledError when patience is at an end, saying who is behind; ProjectionStoppedError as soon as one cannot get there. */
  wait(position: number, names: readonly string[], patience: Patience): Promise<void> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const watch = (before: string, standstillMs: number): void => {
        timer = setTimeout(() => {
          const now = this.#behind(wait);
          if (now === before) wait.reject(new NotSettledError(`Position ${position} is not reflected after ${standstillMs} ms in which nothing moved, by: ${now}. Their status says why; whoever asks again waits on.`));
          else watch(now, standstillMs);
        }, standstillMs);
      };
      const settle = (settled: () => void): void => {
        clearTimeout(timer);
        this.#waits.delete(wait);
        settled();
      };
      const wait: Wait = { position, names, resolve: () => settle(resolve), reject: (reason) => settle(() => reject(reason)) };
      this.#waits.add(wait);
      if (patience !== 'until-it-stops') watch(this.#behind(wait), patience);
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

  /** Who is behind, and where. */
  #behind({ position, names }: Wait): string {
    return this.#standing(names)
      .filter((standing) => standing.position === undefined || standing.position < position)
      .map(({ name, position: served, buildPosition }) => `${name} (${[served === undefined ? [] : `at ${served}`, buildPosition === undefined ? [] : `built up to ${buildPosition}`].flat().join(', ') || 'being built'})`)
      .join(', ');
  }
}
