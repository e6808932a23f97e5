import type { SchemeEvent } from '../event-catalogue.js';
import type { Recorded } from '../kernel/event.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import { journalLines } from '../views/journal/journal-lines.js';

/** Signed fen: what a fund, the bank or an enterprise has more (less) by. */
export interface Effect {
  /** What enterprises are asked to pay in at a filing; an obligation, not yet money in the fund (Art. 6). */
  readonly contributionDueFen: Fen;
  /** Money in the enterprise fund. */
  readonly enterpriseFundFen: Fen;
  /** Money in the risk fund. */
  readonly riskFundFen: Fen;
  /** Money that the bank is paid. */
  readonly bankFen: Fen;
}

export const NO_EFFECT: Effect = { contributionDueFen: ZERO, enterpriseFundFen: ZERO, riskFundFen: ZERO, bankFen: ZERO };

/** What events move in the books, and what they ask of enterprises. */
export function effectOf(events: readonly Recorded<SchemeEvent>[]): Effect {
  return events.reduce((total, event) => plus(total, effectOfOne(event)), NO_EFFECT);
}

function effectOfOne(event: Recorded<SchemeEvent>): Effect {
  const lines = journalLines(event);
  const on = (isOf: (account: string) => boolean): Fen => lines.reduce((total, { account, amountFen }) => (isOf(account) ? add(total, amountFen) : total), ZERO);
  return {
    contributionDueFen: event.type === 'CapacityReserved' ? event.data.requiredFen : ZERO,
    enterpriseFundFen: on((account) => account.startsWith('ENTERPRISE_FUND:')),
    riskFundFen: on((account) => account.startsWith('RISK_FUND:')),
    bankFen: on((account) => account === 'BANK_CLAIMS'),
  };
}

export function plus(a: Effect, b: Effect): Effect {
  return each((part) => add(a[part], b[part]));
}

export function minus(a: Effect, b: Effect): Effect {
  return each((part) => subtract(a[part], b[part]));
}

function each(figure: (part: keyof Effect) => Fen): Effect {
  return { contributionDueFen: figure('contributionDueFen'), enterpriseFundFen: figure('enterpriseFundFen'), riskFundFen: figure('riskFundFen'), bankFen: figure('bankFen') };
}
