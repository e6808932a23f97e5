import type { VerifyProgress } from './verdict.js';

/** Of several threads that go along the log, tells how far the slowest one has come. */
export class SlowestPart {
  readonly #parts: VerifyProgress[];

  constructor(parts: number, head: number, private readonly onProgress: (progress: VerifyProgress) => void) {
    this.#parts = Array.from({ length: parts }, () => ({ position: 0, head, pass: 1, passes: 1 }));
  }

  at(part: number): (progress: VerifyProgress) => void {
    return (progress) => {
      this.#parts[part] = progress;
      this.onProgress(this.#parts.reduce((a, b) => (doneOf(b) < doneOf(a) ? b : a)));
    };
  }
}

/** From 0 to 1. */
function doneOf({ position, head, pass, passes }: VerifyProgress): number {
  return (pass - 1 + (head <= 0 ? 1 : position / head)) / passes;
}
