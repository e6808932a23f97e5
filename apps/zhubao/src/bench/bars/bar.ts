import type { Spread } from '../measure.js';

/** What a bar asks for: of a rate at least this share of the limit and this many times the peer, of a time no more than it says. */
export interface Bar {
  readonly ofLimit?: number;
  readonly timesPeer?: number;
  readonly mostRssMb?: number;
  /** A rate that meets the bar whatever the limit is. */
  readonly atLeast?: number;
  /** For rows whose figure is better when it is lower: no more than this, in the unit of the row. */
  readonly atMost?: number;
  /** For the same rows: no more than this many times the limit. */
  readonly timesLimit?: number;
}

/** One row of the table. */
export interface BarResult {
  readonly id: string;
  readonly work: string;
  readonly unit: string;
  readonly engine: Spread;
  /** Said beside the figure: other figures of the same measurement. */
  readonly beside?: string;
  /** Absent where the bar is a figure of its own. */
  readonly limit?: Spread;
  /** Or why there is none. */
  readonly peer: Spread | string;
  readonly ofLimit?: Spread;
  readonly timesPeer?: Spread;
  readonly rssMb?: number;
  /** Absent for a row that is stated beside the bars. */
  readonly bar?: Bar;
  readonly note: string;
}

/** Whether the medians reach the bar; a part that could not be measured is named, not passed over. */
export function verdictOf({ bar, unit, engine, ofLimit, timesPeer, rssMb }: BarResult): string {
  if (bar === undefined) return '';
  if (bar.atLeast !== undefined && engine.median >= bar.atLeast) return 'met';
  const faults: string[] = [];
  if (bar.atMost !== undefined && !(engine.median <= bar.atMost)) faults.push(`above ${bar.atMost} ${unit}`);
  if (bar.timesLimit !== undefined && !(ofLimit !== undefined && ofLimit.median <= bar.timesLimit)) faults.push(`above ${bar.timesLimit} × the limit`);
  if (bar.ofLimit !== undefined && !(ofLimit !== undefined && ofLimit.median >= bar.ofLimit)) faults.push(`below ${Math.round(bar.ofLimit * 100)} % of the limit`);
  if (bar.timesPeer !== undefined && timesPeer !== undefined && !(timesPeer.median >= bar.timesPeer)) faults.push(`below ${bar.timesPeer} × the peer`);
  if (bar.mostRssMb !== undefined && rssMb !== undefined && rssMb > bar.mostRssMb) faults.push(`above ${bar.mostRssMb} MB`);
  if (faults.length > 0) return `not met: ${faults.join(', ')}`;
  return bar.timesPeer !== undefined && timesPeer === undefined ? 'met; peer not measured' : 'met';
}
