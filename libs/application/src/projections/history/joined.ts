import { documentKeyOf, rowKey, type Segment, type Version, type WholeSegment } from './rows.js';

/** Rows that a segment goes on from; none of one with a base. */
export function keysBefore(row: string, segment: Segment): readonly string[] {
  return 'base' in segment ? [] : segment.after.names.map((name) => rowKey(documentKeyOf(row), name));
}

/**
 * A segment with those that it goes on from in front of it; `undefined` where they do not reach up to it. In a store without
 * transactions a crash may leave a segment without the end of the one before; what is folded again after it stands in others.
 */
export function joined(row: string, segment: Segment, at: (key: string) => Segment | undefined): WholeSegment | undefined {
  if ('base' in segment) return segment;
  const [start, ...others] = keysBefore(row, segment).map(at);
  if (start === undefined || !('base' in start)) return undefined;
  const steps: Version[] = [...start.steps];
  for (const other of others) {
    if (other === undefined) return undefined;
    steps.push(...behind(steps, other.steps));
  }
  if (!steps.some(([, position]) => position === segment.after.upTo)) return undefined;
  return { base: start.base, steps: [...steps, ...behind(steps, segment.steps)] };
}

/** One that a crash left twice reaches into the one behind it. */
function behind(steps: readonly Version[], others: readonly Version[]): readonly Version[] {
  const reached = steps.at(-1)?.[1] ?? -1;
  return others.filter(([, position]) => position > reached);
}
