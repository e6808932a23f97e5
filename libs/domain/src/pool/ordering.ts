import type { CivilDate } from '../calendar/index.js';
import { apportion, type Fen, least, subtract, sum, ZERO } from '../money/index.js';
import type { Policy } from '../policy/policy.js';

/** One loan that asks a fund for money, and the day that orders it. */
export interface Demand {
  readonly loanId: string;
  readonly since: CivilDate;
  readonly filedOn: CivilDate;
  readonly amountFen: Fen;
}

export interface Allotment<D extends Demand> {
  readonly demand: D;
  readonly rank: number;
  readonly paidFen: Fen;
  readonly fundBeforeFen: Fen;
  readonly fundAfterFen: Fen;
  /** The shared day, when several loans have been overdue since it. */
  readonly tieGroup?: string;
}

/**
 * Pays demands out of one fund, oldest overdue first (Art. 26; for the risk fund reading A40). Those overdue since the
 * same day stand equal: if the fund does not reach, it is split by the policy's tie rule (reading A5).
 */
export function allot<D extends Demand>(demands: readonly D[], fundFen: Fen, tie: Policy['order']['tie']): readonly Allotment<D>[] {
  const allotments: Allotment<D>[] = [];
  let balanceFen = fundFen;
  for (const group of byDay(demands)) {
    const inTurn = group.toSorted(withinDay(tie));
    const paid = tie === 'PRO_RATA' ? proRata(inTurn, balanceFen) : oneByOne(inTurn, balanceFen);
    inTurn.forEach((demand, index) => {
      const paidFen = paid[index] ?? ZERO;
      const fundAfterFen = subtract(balanceFen, paidFen);
      const tied = inTurn.length > 1 ? { tieGroup: demand.since } : {};
      allotments.push({ demand, rank: allotments.length + 1, paidFen, fundBeforeFen: balanceFen, fundAfterFen, ...tied });
      balanceFen = fundAfterFen;
    });
  }
  return allotments;
}

function byDay<D extends Demand>(demands: readonly D[]): readonly (readonly D[])[] {
  const days = Map.groupBy(demands, (demand) => demand.since);
  return [...days.keys()].toSorted().map((day) => days.get(day) ?? []);
}

function withinDay(tie: Policy['order']['tie']): (a: Demand, b: Demand) => number {
  const byLoan = (a: Demand, b: Demand): number => (a.loanId < b.loanId ? -1 : 1);
  if (tie === 'CLAIM_FILED_AT') return (a, b) => (a.filedOn === b.filedOn ? byLoan(a, b) : a.filedOn < b.filedOn ? -1 : 1);
  if (tie === 'SMALLEST_FIRST') return (a, b) => a.amountFen - b.amountFen || byLoan(a, b);
  return byLoan;
}

function proRata(demands: readonly Demand[], balanceFen: Fen): readonly Fen[] {
  const neededFen = sum(demands.map((demand) => demand.amountFen));
  return apportion(least(balanceFen, neededFen), demands.map((demand) => ({ id: demand.loanId, weight: demand.amountFen })));
}

function oneByOne(demands: readonly Demand[], balanceFen: Fen): readonly Fen[] {
  let restFen = balanceFen;
  return demands.map((demand) => {
    const paidFen = least(restFen, demand.amountFen);
    restFen = subtract(restFen, paidFen);
    return paidFen;
  });
}
