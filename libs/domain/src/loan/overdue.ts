import { type CivilDate, overdueMonth } from '../calendar/index.js';
import type { ReportOverdue } from '../commands/index.js';
import type { Surroundings } from '../command-definition.js';
import { reject, rejectFor } from '../kernel/rejection.js';
import { coveredPrincipal, type PoolState } from '../pool/state.js';
import type { LoanCommand } from './application.js';
import type { LoanOverdue } from './events.js';
import { type AppliedLoan, instalment, principalArrears, unknownLoan, wrongStep } from './state.js';

/** The bank reports an instalment unpaid after its due date (Art. 8, 26). A fact: accepted whatever the calendar knows. */
export const reportOverdue: LoanCommand<ReportOverdue, 'policy' | 'calendar' | 'pool'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['policy', 'calendar', 'pool'],
  decide(state, { data, on }, known) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'DISBURSED' && state.step !== 'OVERDUE') return wrongStep(state, 'DISBURSED or OVERDUE');
    const line = instalment(state, data.scheduleNo);
    if (line === undefined) return reject('UNKNOWN', { what: 'instalment', id: `${data.loanId}/${data.scheduleNo}` });
    if (line.dueDate !== data.dueDate) return rejectFor('INVALID', { zh: `第 ${data.scheduleNo} 期应还日为 ${line.dueDate},不是 ${data.dueDate}`, en: `instalment ${data.scheduleNo} falls due on ${line.dueDate}, not on ${data.dueDate}` });
    if (on <= data.dueDate) return reject('NOT_OVERDUE', { loanId: data.loanId, state: `due ${data.dueDate}, reported ${on}` });
    // What the engine found at daybreak the bank may still report; its own report it gives once, and again for what
    // fell overdue behind a claim that has been paid without it, though the pool has taken that up by itself.
    if (state.overdueLines[data.scheduleNo] === 'BANK' && !wasLeftBehind(state, line.dueDate, known.pool)) return reject('DUPLICATE', { what: 'overdue instalment', id: `${data.loanId}/${data.scheduleNo}` });
    return [{ type: 'LoanOverdue', data: overdue(state, line, on, 'BANK', known) }];
  },
};

export interface DetectOverdue {
  readonly loanId: string;
  /** Morning on which the engine looks. */
  readonly asOf: CivilDate;
}

/** At the opening of a day the engine finds what fell due before it and is unpaid, whether or not the bank has said so. */
export const detectOverdue: LoanCommand<DetectOverdue, 'policy' | 'calendar' | 'pool'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['policy', 'calendar', 'pool'],
  decide(state, { data }, known) {
    if (state.step === 'UNKNOWN' || (state.step !== 'DISBURSED' && state.step !== 'OVERDUE')) return [];
    const found = (state.contract?.schedule ?? []).filter(
      (line) => line.principalFen > 0 && line.dueDate < data.asOf && state.overdueLines[line.no] === undefined && !isCured(state, line.dueDate) && principalArrears(state, line.dueDate, coveredPrincipal(known.pool, state.loanId)) > 0,
    );
    return found.map((line) => ({ type: 'LoanOverdue', data: overdue(state, line, data.asOf, 'ENGINE', known) }));
  },
};

/** A compensation did not cover what fell due by this day, and no claim is pending or stands before it since. */
function wasLeftBehind(loan: AppliedLoan, dueDate: CivilDate, pool: PoolState): boolean {
  const ledger = pool.ledgers.get(loan.loanId);
  if (ledger === undefined || ledger.claimFen === 0 || ledger.claim !== null) return false;
  const waits = ledger.queue !== null && ledger.queue.overdueSince <= dueDate;
  return !waits && principalArrears(loan, dueDate, coveredPrincipal(pool, loan.loanId)) > 0;
}

function isCured({ curedThrough }: AppliedLoan, dueDate: CivilDate): boolean {
  return curedThrough !== null && dueDate < curedThrough;
}

function overdue(
  loan: AppliedLoan,
  line: { readonly no: number; readonly dueDate: CivilDate },
  reportedOn: CivilDate,
  detectedBy: LoanOverdue['detectedBy'],
  { policy, calendar, pool }: Pick<Surroundings, 'policy' | 'calendar' | 'pool'>,
): LoanOverdue {
  const principalDueFen = principalArrears(loan, line.dueDate, coveredPrincipal(pool, loan.loanId));
  return { scheduleNo: line.no, dueDate: line.dueDate, principalDueFen, reportedOn, detectedBy, ...overdueMonth(line.dueDate, policy.deadlines, calendar) };
}
