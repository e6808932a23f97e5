import type { Spread } from '../measure.js';
import type { BarResult } from './bar.js';

const MOST_TIMES = 1.3;
const MICROSECONDS = 1_000_000;

/** P9: what an operation takes at the size of this call, beside what it took at a smaller one. The rows are of one measurement at both. */
export function growthOf(small: readonly BarResult[], large: readonly BarResult[], sizes: string): readonly BarResult[] {
  return large.flatMap((row, at) => {
    const before = small[at];
    return before === undefined || before.id !== row.id ? [] : [growth(before, row, sizes)];
  });
}

function growth(small: BarResult, large: BarResult, sizes: string): BarResult {
  const ofLimit = small.limit && large.limit && timesCost(small.limit, large.limit).median;
  return {
    id: 'P9', work: `${large.id} ${large.work}: ${sizes}`, unit: 'µs', engine: microseconds(large.engine), limit: microseconds(small.engine), ofLimit: timesCost(small.engine, large.engine),
    peer: '–', bar: { timesLimit: MOST_TIMES }, ...(ofLimit === undefined ? {} : { beside: `its limit grew to ${Math.round(ofLimit * 100)} %` }),
    note: 'What an operation takes at the larger size; the limit is the same at the smaller one, measured just before. A question about everything has more to tell at the larger. Least and most are those of any two runs.',
  };
}

/** Times that operations took of those at other rates. */
function timesCost(before: Spread, now: Spread): Spread {
  return { median: before.median / now.median, min: before.min / now.max, max: before.max / now.min };
}

function microseconds({ median, min, max }: Spread): Spread {
  return { median: MICROSECONDS / median, min: MICROSECONDS / max, max: MICROSECONDS / min };
}
