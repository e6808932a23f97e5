import { partsOf } from '@zhubao/domain';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Tells the pool who is overdue and who is cured, which is what orders its payments (Art. 26). */
export function queueProcess(steps: StepTaker): Process {
  return {
    LoanOverdue: async (event) => {
      const { overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen } = event.data;
      const loanId = partsOf(event.stream).id;
      await steps.take(event, 'JoinQueue', { loanId, overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen });
    },
    OverdueCured: async (event) => {
      await steps.take(event, 'LeaveQueue', { loanId: event.data.loanId });
    },
  };
}
