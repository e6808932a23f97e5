import { Presets, SingleBar } from 'cli-progress';

/** Nothing is shown of what is done within this time. */
const PATIENCE_MS = 2_000;

/** A bar on a terminal's stderr for what takes longer than two seconds; nothing anywhere else. */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  readonly #start = performance.now();
  #bar: SingleBar | undefined;

  constructor(label: string, total: number) {
    this.#label = label;
    this.#total = total;
  }

  update(done: number): void {
    if (this.#bar === undefined) {
      if (!process.stderr.isTTY || performance.now() - this.#start < PATIENCE_MS) return;
      this.#bar = new SingleBar({ format: `${this.#label} {bar} {percentage}% | {value}/{total} | {eta_formatted}`, stream: process.stderr }, Presets.shades_classic);
      this.#bar.start(this.#total, done);
    }
    this.#bar.update(done);
  }

  end(): void {
    this.#bar?.stop();
  }
}
