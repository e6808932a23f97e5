import type { CivilDate, Instant } from '../../calendar/index.js';
import type { FundName } from '../../commands/index.js';
import { add, type Fen, subtract, sum, ZERO } from '../../money/index.js';
import type { JournalDocument } from '../../views/journal/journal.js';

export interface StatementLine {
  readonly position: number;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly type: string;
  readonly loanId: string | null;
  readonly inFen: Fen;
  readonly outFen: Fen;
  readonly balanceFen: Fen;
}

/**
 * One fund of one pool over a period (资金收支明细账): opening + injected + contributed + interest + refilled − paid ± reversals = closing.
 * Lines by business date, and within a day as they were recorded.
 */
export interface FundStatement {
  readonly agreementId: string;
  readonly fund: FundName;
  readonly openingFen: Fen;
  /** All that came in, and all that went out, reversals by their sign. */
  readonly inFen: Fen;
  readonly outFen: Fen;
  readonly injectedFen: Fen;
  readonly contributedFen: Fen;
  readonly interestFen: Fen;
  readonly refilledFen: Fen;
  readonly paidFen: Fen;
  /** Signed: what reversals gave back, less what they took. */
  readonly reversedFen: Fen;
  readonly closingFen: Fen;
  readonly lines: readonly StatementLine[];
}

type Part = 'injectedFen' | 'contributedFen' | 'interestFen' | 'refilledFen' | 'paidFen' | 'reversedFen';

const PARTS: Readonly<Record<string, Part>> = {
  RiskFundInjected: 'injectedFen', FundContributed: 'contributedFen', AccountInterestCredited: 'interestFen', RecoveryApplied: 'refilledFen',
  CompensatedFromEnterpriseFund: 'paidFen', RiskCompensationShared: 'paidFen', RiskShareSettledLater: 'paidFen', EntryReversed: 'reversedFen',
};

/** @param entries the pool's entries that took effect in the period */
export function fundStatement(agreementId: string, fund: FundName, openingFen: Fen, entries: readonly JournalDocument[]): FundStatement {
  const account = `${fund}_FUND:${agreementId}`;
  const parts: Record<Part, Fen> = { injectedFen: ZERO, contributedFen: ZERO, interestFen: ZERO, refilledFen: ZERO, paidFen: ZERO, reversedFen: ZERO };
  const lines: StatementLine[] = [];
  let balanceFen = openingFen;
  for (const { position, occurredOn, recordedAt, type, loanId, lines: booked } of entries.toSorted(byDay)) {
    const movedFen = sum(booked.flatMap((line) => (line.account === account ? [line.amountFen] : [])));
    const part = PARTS[type];
    if (movedFen === 0 || part === undefined) continue;
    parts[part] = part === 'paidFen' ? subtract(parts[part], movedFen) : add(parts[part], movedFen);
    balanceFen = add(balanceFen, movedFen);
    lines.push({ position, occurredOn, recordedAt, type, loanId, inFen: movedFen > 0 ? movedFen : ZERO, outFen: movedFen < 0 ? subtract(ZERO, movedFen) : ZERO, balanceFen });
  }
  return { agreementId, fund, openingFen, inFen: sum(lines.map(({ inFen }) => inFen)), outFen: sum(lines.map(({ outFen }) => outFen)), ...parts, closingFen: balanceFen, lines };
}

function byDay(a: JournalDocument, b: JournalDocument): number {
  return a.occurredOn === b.occurredOn ? a.position - b.position : a.occurredOn < b.occurredOn ? -1 : 1;
}
