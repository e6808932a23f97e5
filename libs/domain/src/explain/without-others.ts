import { addDays, type CivilDate } from '../calendar/index.js';
import { type Fen, ZERO } from '../money/index.js';
import { allot, type Demand } from '../pool/ordering.js';
import type { TieRule, Turn } from './queue-position.js';

/** What a loan would have been paid by the same rule had these not been in the run. */
export interface Without {
  readonly without: readonly string[];
  readonly paidFen: Fen;
}

/**
 * Runs the payment again without some of its loans, by the function that decides payments. `undefined` where the run as
 * recorded does not come out of that function, as when its policy is not known: better no answer than a wrong one.
 */
export function paidWithout(turns: readonly Turn[], loanId: string, tie: TieRule, left: readonly (readonly string[])[]): readonly Without[] | undefined {
  const demands = demandsOf(turns);
  const openingFen = turns[0]?.fundBeforeFen;
  if (demands === undefined || openingFen === undefined) return undefined;
  const paid = new Map(allot(demands, openingFen, tie).map(({ demand, paidFen }) => [demand.loanId, paidFen]));
  if (turns.some((turn) => paid.get(turn.loanId) !== turn.paidFen)) return undefined;
  return left.map((without) => {
    const own = allot(demands.filter((demand) => !without.includes(demand.loanId)), openingFen, tie).find(({ demand }) => demand.loanId === loanId);
    return { without, paidFen: own?.paidFen ?? ZERO };
  });
}

function demandsOf(turns: readonly Turn[]): readonly Demand[] | undefined {
  const demands: Demand[] = [];
  for (const [place, turn] of turns.entries()) {
    if (turn.since === undefined) return undefined;
    demands.push({ loanId: turn.loanId, since: turn.since, filedOn: standInForFiling(turn.since, place), amountFen: asked(turn) });
  }
  return demands;
}

/** A run tells who was paid before whom, not when each claim was filed: among equals a later turn stands for a later filing. */
function standInForFiling(since: CivilDate, place: number): CivilDate {
  return addDays(since, place);
}

/** A loan that was paid nothing although its turn found money asked for none: its policy has no such layer. */
function asked({ demandFen, paidFen, fundBeforeFen }: Turn): Fen {
  return paidFen === 0 && fundBeforeFen > 0 ? ZERO : demandFen;
}
