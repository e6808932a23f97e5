/** Answers by which a server refuses a call that it may well take later, or never. */
export type Refusal =
  | 'timeout'
  | 'not-ready'
  | 'too-busy'
  | 'no-leader-info'
  /** This node was the leader and is it again: it names itself. */
  | 'not-leader'
  | 'access-denied'
  | 'consumer-too-slow'
  | 'cancelled'
  | 'unknown';

/** What happens to one append: whether it was written, and what the writer hears of it. */
export interface AppendFault {
  readonly effect: 'none' | 'written';
  readonly answer: 'cut' | 'never' | Refusal | { readonly after: Promise<void> };
}

/** What happens to one read or subscription, once it has sent so many events. */
export interface StreamFault {
  readonly afterEvents: number;
  /** `silence`: the connection stays up and nothing more comes. `end`: a clean end, with status OK. */
  readonly then: 'cut' | 'silence' | 'end' | Refusal;
}

/** Gives the fault of each next call, or none. */
export type FaultSource<T> = () => T | undefined;

export function noFaults(): undefined {
  return undefined;
}

/** One after another; none once they are used up. `undefined` lets a call pass. */
export function scripted<T>(...faults: readonly (T | undefined)[]): FaultSource<T> {
  const rest = [...faults];
  return () => rest.shift();
}

/** Numbers from a seed (a linear congruential generator): the same seed gives the same faults in the same order of calls. */
export function randomOf(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n) % below;
  };
}

/** One call in so many is hit, by one of these. */
export function drawn<T>(seed: number, oneIn: number, faults: readonly [T, ...T[]]): FaultSource<T> {
  const random = randomOf(seed);
  return () => (random(oneIn) === 0 ? (faults[random(faults.length)] ?? faults[0]) : undefined);
}
