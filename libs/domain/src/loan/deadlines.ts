import { type CivilDate, nthWorkdayAfter } from '../calendar/index.js';
import type { LoanCommand } from './application.js';

// Steps that the deadline process takes on a loan: T1, the disbursement notice (Art. 24).

export interface CheckNoticeDeadline {
  readonly loanId: string;
  /** Morning on which the deadline is looked at. */
  readonly asOf: CivilDate;
}

export const missNoticeDeadline: LoanCommand<CheckNoticeDeadline> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN' || state.disbursement === null) return [];
    const due = state.disbursement.noticeDeadline;
    if (state.notifiedOn !== null || state.noticeMissed || due >= data.asOf) return [];
    return [{ type: 'DeadlineMissed', data: { timer: 'T1', loanId: data.loanId, due, cause: 'NOT_NOTIFIED' } }];
  },
};

/** An amended calendar moves the notice deadline while it is open; a met or missed one stays (03 §3.5). */
export const moveNoticeDeadline: LoanCommand<{ readonly loanId: string }, 'policy' | 'calendar'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['policy', 'calendar'],
  decide(state, { data }, { policy, calendar }) {
    if (state.step === 'UNKNOWN' || state.disbursement === null || state.notifiedOn !== null || state.noticeMissed) return [];
    const from = state.disbursement.noticeDeadline;
    const moved = nthWorkdayAfter(calendar, state.disbursement.disbursedOn, policy.deadlines.disbursementNoticeWorkdays);
    if (!moved.published || moved.date === from) return [];
    return [{ type: 'DeadlineMoved', data: { timer: 'T1', loanId: data.loanId, from, to: moved.date, calendarVersion: calendar.version } }];
  },
};
