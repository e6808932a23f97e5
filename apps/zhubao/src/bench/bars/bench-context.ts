import type { BarResult } from './bar.js';
import type { Peer } from '../peer/peer.js';

/** What every measurement is given. */
export interface BenchContext {
  /** A folder of this benchmark, gone at its end. */
  readonly folder: string;
  /** Events of the logs that are read. */
  readonly size: number;
  /** Of one run that writes, at most. */
  readonly commands: number;
  /** Events that a log holds before commands are added to it, at least. */
  readonly storedEvents: number;
  readonly runs: number;
  /** Or why there is none. */
  readonly peer: Peer | string;
  /** Told of what is at work, and of each step done. */
  progress(label: string, steps: number): () => void;
}

/** The rows of some bars, of those that are asked for. */
export type MeasureBars = (context: BenchContext, ids: (id: string) => boolean) => Promise<readonly BarResult[]>;
