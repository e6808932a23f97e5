export const CALLERS = 64;

/** One append of a caller, by its number in the run. */
export type Append = (no: number, caller: number) => Promise<void>;

/** So many callers at once; each does the next piece of work as soon as its last is done. Gives how many pieces were done. */
export async function byCallers(pieces: number, work: (no: number, caller: number) => Promise<void>): Promise<number> {
  let next = 0;
  const caller = async (_: unknown, which: number): Promise<void> => {
    while (next < pieces) await work(next++, which);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return pieces;
}
