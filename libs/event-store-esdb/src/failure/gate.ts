/** Lets so many through at once; the others wait in the order in which they came. HTTP/2 servers take about 100 calls on one connection. */
export class Gate {
  readonly #width: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;
  #empty: (() => void)[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    this.#inside += 1;
    if (this.#inside > this.#width) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      this.#waiting.shift()?.();
      if (this.#inside === 0) for (const resolve of this.#empty.splice(0)) resolve();
    }
  }

  /** Settles once nobody is inside or waiting. */
  async empty(): Promise<void> {
    if (this.#inside > 0) await new Promise<void>((resolve) => this.#empty.push(resolve));
  }
}
