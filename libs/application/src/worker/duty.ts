import type { TermOf } from '../projections/terms.js';

/** A part of the work that runs in one place at a time: a group of read models, or a share of the processes. */
export interface Duty {
  readonly name: string;
  /** What it keeps; a lease of each is needed, so that whoever hung and wakes up cannot store over its successor. */
  readonly checkpoints: readonly string[];
  start(termOf: TermOf): Promise<RunningDuty>;
}

export interface RunningDuty {
  /** Why it cannot go on, if so: it is then given back, and begun again. */
  failure(): Promise<Error | undefined>;
  /** What of it does not get on, while the rest does: until somebody mends it, or until what it tries again by itself succeeds. Beginning again would change nothing. */
  standstills(): Promise<readonly string[]>;
  /** Ends after the work in hand. */
  stop(): Promise<void>;
}
