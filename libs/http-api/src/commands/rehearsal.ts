import type { RehearsalClock } from '@zhubao/application';

/** A server for exercises: scenarios tell it the time and who acts. There is none on a server in earnest. */
export class Rehearsal {
  #running = false;

  constructor(readonly clock: RehearsalClock) {}

  /** One scenario at a time; `undefined` while another runs. The returned function ends it, the first time it is called. */
  begin(): (() => void) | undefined {
    if (this.#running) return undefined;
    this.#running = true;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#running = false;
      this.clock.release();
    };
  }
}
