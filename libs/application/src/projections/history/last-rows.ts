import type { KeyRange, ReadModelStore } from '@zhubao/read-models';
import { behindRowsOf, documentKeyOf, rowKey, segmentsUpTo } from './rows.js';

/** What stands in a row of steps: log time and position, and what became known then. */
interface Stepped {
  readonly steps: readonly (readonly [logTime: string, position: number, ...rest: readonly unknown[]])[];
}

/** Of each document the last row that begins up to a position, and of that the steps up to it: what lies beyond, a crash left. */
export async function lastRows<R extends Stepped>(store: ReadModelStore, collection: string, upTo: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, R>> {
  const found = new Map<string, R>();
  let ranges: readonly KeyRange[] = Array.from(upTo.keys(), (key) => ({ from: rowKey(key, ''), to: behindRowsOf(key) }));
  while (ranges.length > 0) {
    const earlier: KeyRange[] = [];
    for (const { key: row, document } of await store.lastInRanges(collection, ranges)) {
      const key = documentKeyOf(row);
      const read = document as unknown as R;
      const steps = read.steps.filter(([, position]) => position <= (upTo.get(key) ?? -1));
      const [first] = read.steps;
      if (steps.length > 0) found.set(key, steps.length === read.steps.length ? read : { ...read, steps });
      else if (first !== undefined) earlier.push(segmentsUpTo(key, { at: first[0], position: first[1] - 1 }));
    }
    ranges = earlier;
  }
  return found;
}
