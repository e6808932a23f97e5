/** Where amounts stand on a chart. */
export interface Scale {
  /** Fen of the lines across, from the lowest to the highest. */
  readonly ticks: readonly number[];
  /** From 0 at the lowest line to 1 at the highest. */
  at(fen: number): number;
}

const LINES = 4;

/** A scale from nothing, or from the lowest amount below it, to the highest, in steps that people count in: 1, 2 or 5 of something. */
export function scaleOf(amounts: readonly number[]): Scale {
  const lowest = Math.min(0, ...amounts);
  const highest = Math.max(lowest + 100, ...amounts);
  const rough = (highest - lowest) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.floor(lowest / step) * step;
  const count = Math.ceil((highest - first) / step);
  return { ticks: Array.from({ length: count + 1 }, (_, index) => first + index * step), at: (fen) => (fen - first) / (count * step) };
}
