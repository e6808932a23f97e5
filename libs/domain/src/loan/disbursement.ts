import { addMonths, nthWorkdayAfter } from '../calendar/index.js';
import type { DisburseLoan, NotifyDisbursement } from '../commands/index.js';
import { reject, rejectFor } from '../kernel/rejection.js';
import { leverageExcess } from '../pool/leverage.js';
import { subtract, ZERO } from '../money/index.js';
import type { LoanCommand } from './application.js';
import type { LoanEvent } from './events.js';
import { unknownLoan, wrongStep } from './state.js';

/** Money leaves: within contract, term and leverage, and the notice period starts (Art. 5, 15, 24). One disbursement a loan. */
export const disburseLoan: LoanCommand<DisburseLoan, 'policy' | 'calendar' | 'pool'> = {
  by: ['BANK'],
  kind: 'permission',
  needs: ['policy', 'calendar', 'pool'],
  decide(state, { data }, { policy, calendar, pool }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'CLEARED' || state.contract === null) return wrongStep(state, 'CLEARED');
    const contractFen = state.contract.amountFen;
    if (data.amountFen > contractFen) return reject('DISBURSEMENT_EXCEEDS_CONTRACT', { amountFen: data.amountFen, contractFen });
    const latest = addMonths(data.disbursedOn, policy.term.maxMonths);
    if (data.maturity > latest) return reject('TERM_TOO_LONG', { offered: `to ${data.maturity}`, allowed: `to ${latest}` });
    if (data.maturity <= data.disbursedOn) return rejectFor('INVALID', { zh: `到期日 ${data.maturity} 不晚于放款日 ${data.disbursedOn}`, en: `maturity ${data.maturity} does not lie after disbursement ${data.disbursedOn}` });
    // The drawing takes the place of the loan's own reservation, which may have been larger.
    const promisedFen = pool.ledgers.get(data.loanId)?.reservedFen ?? ZERO;
    const excess = leverageExcess({ ...pool, reservedFen: subtract(pool.reservedFen, promisedFen) }, policy, data.amountFen);
    if (excess) return excess;
    const notice = nthWorkdayAfter(calendar, data.disbursedOn, policy.deadlines.disbursementNoticeWorkdays);
    if (!notice.published) return reject('CALENDAR_NOT_PUBLISHED', { year: notice.year, region: calendar.region });
    return [{ type: 'LoanDisbursed', data: { ...data, noticeDeadline: notice.date, calendarVersion: calendar.version } }];
  },
};

/** The Office is told within three working days (Art. 24); a late notice is a fact all the same. */
export const notifyDisbursement: LoanCommand<NotifyDisbursement> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.disbursement === null) return wrongStep(state, 'DISBURSED');
    if (state.notifiedOn !== null) return reject('DUPLICATE', { what: 'disbursement notice', id: data.loanId });
    const due = state.disbursement.noticeDeadline;
    const onTime = data.notifiedOn <= due;
    const notified: LoanEvent = { type: 'DisbursementNotified', data: { ...data, onTime } };
    const missed: LoanEvent = { type: 'DeadlineMissed', data: { timer: 'T1', loanId: data.loanId, due, cause: 'LATE' } };
    return onTime || state.noticeMissed ? [notified] : [notified, missed];
  },
};
