import type { CivilDate, Instant } from '../../calendar/index.js';
import type { Fen } from '../../money/index.js';
import type { QueuedLoanDocument } from '../../views/claims-queue.js';
import { poolOfStream } from '../../views/streams-of-events.js';
import type { MoneyEvent } from './money-events.js';

export type Compensation = Extract<MoneyEvent, { readonly type: 'CompensatedFromEnterpriseFund' }>;

/** One payment held against the order of Art. 26 as it was then known (代偿顺序核查表). */
export interface OrderCheckRow {
  readonly eventId: string;
  readonly agreementId: string;
  readonly loanId: string;
  readonly valueDate: CivilDate;
  readonly recordedAt: Instant;
  readonly rank: number;
  readonly overdueSince: CivilDate;
  readonly claimFen: Fen;
  readonly paidFen: Fen;
  /** Loans that were older, past their month, not waived, and not paid before it. */
  readonly passedOver: readonly string[];
  /** Older loans that the leading group let it pass. */
  readonly waived: readonly string[];
  readonly kept: boolean;
}

/**
 * @param run all payments of one command
 * @param waiting the pool's queue as known when the run was recorded: whoever was not paid by it
 */
export function checkOrder(run: readonly Compensation[], waiting: readonly QueuedLoanDocument[]): readonly OrderCheckRow[] {
  return run.map((one): OrderCheckRow => {
    const { loanId, valueDate, rank, overdueSince, claim, paidFen } = one.data;
    const older = waiting.filter((other) => other.overdueSince < overdueSince && other.compensableFrom <= valueDate);
    const later = run.filter(({ data }) => data.rank > rank && data.overdueSince < overdueSince);
    const passedOver = [...older.filter(({ waived }) => !waived).map((other) => other.loanId), ...later.map(({ data }) => data.loanId)].sort();
    return {
      eventId: one.id, agreementId: poolOfStream(one), loanId, valueDate, recordedAt: one.metadata.recordedAt, rank, overdueSince, claimFen: claim.totalFen, paidFen,
      passedOver, waived: older.filter(({ waived }) => waived).map((other) => other.loanId).sort(), kept: passedOver.length === 0,
    };
  });
}
