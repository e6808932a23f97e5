import type { Spread } from '../measure.js';

/** What a bar asks for: at least this share of the limit, and this many times the peer. */
export interface Bar {
  readonly ofLimit?: number;
  readonly timesPeer?: number;
  readonly mostRssMb?: number;
  /** A rate that meets the bar whatever the limit is. */
  readonly atLeast?: number;
}

/** One row of the table. */
export interface BarResult {
  readonly id: string;
  readonly work: string;
  readonly unit: string;
  readonly engine: Spread;
  readonly limit: Spread;
  /** Or why there is none. */
  readonly peer: Spread | string;
  readonly ofLimit: Spread;
  readonly timesPeer?: Spread;
  readonly rssMb?: number;
  /** Absent for a row that is stated beside the bars. */
  readonly bar?: Bar;
  readonly note: string;
}

/** Whether the medians reach the bar; a part that could not be measured is named, not passed over. */
export function verdictOf({ bar, engine, ofLimit, timesPeer, rssMb }: BarResult): string {
  if (bar === undefined) return '';
  if (bar.atLeast !== undefined && engine.median >= bar.atLeast) return 'met';
  const faults: string[] = [];
  if (bar.ofLimit !== undefined && !(ofLimit.median >= bar.ofLimit)) faults.push(`below ${Math.round(bar.ofLimit * 100)} % of the limit`);
  if (bar.timesPeer !== undefined && timesPeer !== undefined && !(timesPeer.median >= bar.timesPeer)) faults.push(`below ${bar.timesPeer} × the peer`);
  if (bar.mostRssMb !== undefined && rssMb !== undefined && rssMb > bar.mostRssMb) faults.push(`above ${bar.mostRssMb} MB`);
  if (faults.length > 0) return `not met: ${faults.join(', ')}`;
  return bar.timesPeer !== undefined && timesPeer === undefined ? 'met; peer not measured' : 'met';
}
