import { addDays, type CivilDate } from '../../calendar/index.js';
import { add, type Fen, ZERO } from '../../money/index.js';
import { breachOf, type HindsightBreach } from './breach.js';
import { brokenSince, type Entry, type Judge } from './by-date.js';

export interface FundEntry extends Entry {
  readonly changeFen: Fen;
  /** Balance after it in the order of the log. */
  readonly balanceThenFen: Fen;
}

/** Days at whose close a fund is below zero, in a row. */
interface Overdrawn {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly lowestFen: Fen;
}

/** Invariant 1 by business date: the fund's balance at the close of each day. */
export function judgeFund(subject: string): Judge<FundEntry> {
  return (entries) => overdrawn(entries).flatMap((run) => breachIn(run, subject, entries));
}

function overdrawn(entries: readonly FundEntry[]): readonly Overdrawn[] {
  const runs: Overdrawn[] = [];
  let balanceFen = ZERO;
  let open: Overdrawn | undefined;
  entries.forEach(({ at: { on }, changeFen }, index) => {
    balanceFen = add(balanceFen, changeFen);
    if (entries[index + 1]?.at.on === on) return;
    if (balanceFen < 0) open = open === undefined ? { from: on, until: null, lowestFen: balanceFen } : { ...open, lowestFen: balanceFen < open.lowestFen ? balanceFen : open.lowestFen };
    else if (open !== undefined) {
      runs.push({ ...open, until: addDays(on, -1) });
      open = undefined;
    }
  });
  return open === undefined ? runs : [...runs, open];
}

function breachIn({ from, until, lowestFen }: Overdrawn, subject: string, entries: readonly FundEntry[]): readonly HindsightBreach[] {
  let balanceFen = ZERO;
  const cause = brokenSince(entries.filter(({ at }) => at.on <= from), ({ changeFen }) => {
    balanceFen = add(balanceFen, changeFen);
    return balanceFen >= 0;
  });
  return cause === undefined || cause.balanceThenFen < 0 ? [] : [breachOf(1, subject, from, { lowestFen, until }, cause.at)];
}
