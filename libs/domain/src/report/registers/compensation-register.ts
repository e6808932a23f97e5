import type { CivilDate } from '../../calendar/index.js';
import { add, type Fen, subtract } from '../../money/index.js';
import { poolOfStream } from '../../views/streams-of-events.js';
import { type MoneyEvent, standing } from './money-events.js';

/** One compensation and what became of its shortfall (代偿明细表). Figures of sharing are `null` until it is shared. */
export interface CompensationRow {
  readonly eventId: string;
  readonly position: number;
  readonly agreementId: string;
  readonly loanId: string;
  readonly claimId: string;
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly deadline: CivilDate | null;
  readonly valueDate: CivilDate;
  /** `null` while the deadline's calendar is not published. */
  readonly onTime: boolean | null;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly compoundFen: Fen;
  readonly claimFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly shortfallFen: Fen;
  readonly sharedOn: CivilDate | null;
  readonly riskShareFen: Fen | null;
  readonly bankShareFen: Fen | null;
  readonly riskPaidFen: Fen | null;
  readonly riskUnfundedFen: Fen | null;
  readonly bankBorneFen: Fen | null;
  readonly articles: readonly string[];
}

/**
 * The compensations that stand, in the order of the log. A sharing answers for what the loan's compensations before it left open: it
 * stands at the last of them. What the risk fund could not pay and settled later is moved from the bank to the fund.
 */
export function compensationRegister(events: readonly MoneyEvent[]): readonly CompensationRow[] {
  const rows: CompensationRow[] = [];
  const lastOf = new Map<string, number>();
  const change = (loanId: string, changed: (row: CompensationRow) => Partial<CompensationRow>): void => {
    const index = lastOf.get(loanId);
    const row = index === undefined ? undefined : rows[index];
    if (index !== undefined && row !== undefined) rows[index] = { ...row, ...changed(row) };
  };
  for (const event of standing(events)) {
    switch (event.type) {
      case 'CompensatedFromEnterpriseFund':
        lastOf.set(event.data.loanId, rows.length);
        rows.push(rowOf(event));
        break;
      case 'RiskCompensationShared': {
        const { loanId, valueDate, riskShareFen, bankShareFen, riskPaidFen, riskUnfundedFen, bankBorneFen } = event.data;
        change(loanId, ({ articles }) => ({ sharedOn: valueDate, riskShareFen, bankShareFen, riskPaidFen, riskUnfundedFen, bankBorneFen, articles: [...new Set([...articles, ...event.metadata.articles])] }));
        break;
      }
      case 'RiskShareSettledLater': {
        const { loanId, amountFen } = event.data;
        change(loanId, ({ riskPaidFen, riskUnfundedFen, bankBorneFen }) => ({
          riskPaidFen: riskPaidFen === null ? null : add(riskPaidFen, amountFen), riskUnfundedFen: riskUnfundedFen === null ? null : subtract(riskUnfundedFen, amountFen), bankBorneFen: bankBorneFen === null ? null : subtract(bankBorneFen, amountFen),
        }));
        break;
      }
      default:
    }
  }
  return rows;
}

const NOT_SHARED = { sharedOn: null, riskShareFen: null, bankShareFen: null, riskPaidFen: null, riskUnfundedFen: null, bankBorneFen: null } as const;

function rowOf(event: Extract<MoneyEvent, { readonly type: 'CompensatedFromEnterpriseFund' }>): CompensationRow {
  const { loanId, claimId, overdueSince, monthEndsOn, deadline, valueDate, onTime, claim, paidFen, shortfallFen } = event.data;
  const { principalFen, interestFen, penaltyFen, compoundFen, totalFen: claimFen } = claim;
  return {
    eventId: event.id, position: event.position, agreementId: poolOfStream(event), loanId, claimId, overdueSince, monthEndsOn, deadline, valueDate, onTime,
    principalFen, interestFen, penaltyFen, compoundFen, claimFen, enterprisePaidFen: paidFen, shortfallFen, ...NOT_SHARED, articles: event.metadata.articles,
  };
}
