import { addDays, deadlinesProjection, type RecordedSchemeEvent } from '@zhubao/domain';
import type { Condition } from '@zhubao/read-models';
import type { Process } from './reactions.js';
import type { Register } from './register.js';
import type { StepTaker } from './step-taker.js';

/** Loans looked after side by side: enough to share appends, few enough to bound memory. */
const AT_ONCE = 64;

/**
 * Time is an event: at the opening of a day everything that fell due before it and is not done is found (Art. 24, 26),
 * and a new or amended calendar settles and moves what is still open.
 */
export function deadlineProcess(steps: StepTaker, register: Register): Process {
  const moveOpen = async (event: RecordedSchemeEvent): Promise<void> => {
    await forEachLoan(register, { field: 'openCalendarTimers', equals: true }, async (loanId) => {
      await steps.take(event, 'MoveNoticeDeadline', { loanId }, { part: loanId });
      await steps.take(event, 'MoveQueueDeadline', { loanId }, { part: loanId });
    });
  };
  return {
    BusinessDayOpened: async (event) => {
      const { date } = event.data;
      await forEachLoan(register, { field: 'nextOpenDue', to: addDays(date, -1) }, async (loanId) => {
        const morning = { part: loanId, on: date };
        await steps.take(event, 'DetectOverdue', { loanId, asOf: date }, morning);
        await steps.take(event, 'MissNoticeDeadline', { loanId, asOf: date }, morning);
        await steps.take(event, 'MissQueueDeadlines', { loanId, asOf: date }, morning);
      });
    },
    WorkingCalendarPublished: moveOpen,
    WorkingCalendarAmended: moveOpen,
  };
}

async function forEachLoan(register: Register, condition: Condition, act: (loanId: string) => Promise<void>): Promise<void> {
  const loans = await register.keysWhere(deadlinesProjection, condition);
  for (let from = 0; from < loans.length; from += AT_ONCE) await Promise.all(loans.slice(from, from + AT_ONCE).map(act));
}
