/** Operations per second over several runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** The least figure that so many of a hundred do not exceed. */
export function percentile(figures: readonly number[], ofHundred: number): number {
  return figures.toSorted((a, b) => a - b)[Math.ceil((figures.length * ofHundred) / 100) - 1] ?? Number.NaN;
}

/** Runs `work` and gives how many operations it made per second. */
export async function perSecond(work: () => Promise<number> | number): Promise<number> {
  const began = performance.now();
  const operations = await work();
  return (operations / (performance.now() - began)) * 1_000;
}

export async function secondsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

/** Questions a second, were all of them as slow as the slowest twentieth. */
export async function slowRate(asks: number, ask: (no: number) => Promise<unknown> | unknown): Promise<number> {
  const taken: number[] = [];
  for (let asked = 0; asked < asks; asked += 1) {
    const began = performance.now();
    await ask(asked);
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return 1_000 / (taken[Math.min(asks - 1, Math.ceil(asks * 0.95))] ?? Number.NaN);
}

/** What is compared, in the order in which it takes turns within each run. */
export interface Contenders {
  readonly engine: () => Promise<number>;
  readonly limit: () => Promise<number>;
  readonly peer?: (() => Promise<number>) | undefined;
}

/** Operations per second of each, run by run. */
export interface Figures {
  readonly engine: readonly number[];
  readonly limit: readonly number[];
  readonly peer: readonly number[] | undefined;
}

/** All contenders take turns in every run, so that a change of the machine's mood meets them alike. The first round warms up and is not counted. */
export async function interleaved(runs: number, { engine, limit, peer }: Contenders, onRun: () => void): Promise<Figures> {
  const figures = { engine: [] as number[], limit: [] as number[], peer: peer ? ([] as number[]) : undefined };
  for (let run = 0; run <= runs; run += 1) {
    const round = [await engine(), await limit(), peer ? await peer() : 0] as const;
    onRun();
    if (run === 0) continue;
    figures.engine.push(round[0]);
    figures.limit.push(round[1]);
    figures.peer?.push(round[2]);
  }
  return figures;
}

/** The ratio within each run, then its spread: both sides of a ratio were measured side by side. */
export function ratiosOf(of: readonly number[], to: readonly number[]): Spread {
  return spreadOf(of.map((figure, run) => figure / (to[run] ?? Number.NaN)));
}

/** The figures as the columns of a row; `noPeer` says why its column is empty. */
export function compared({ engine, limit, peer }: Figures, noPeer: string) {
  return {
    engine: spreadOf(engine), limit: spreadOf(limit), ofLimit: ratiosOf(engine, limit), peer: peer ? spreadOf(peer) : noPeer,
    ...(peer ? { timesPeer: ratiosOf(engine, peer) } : {}),
  };
}
