import { addDays, approvalsProjection } from '@zhubao/domain';
import type { Process } from './reactions.js';
import type { Register } from './register.js';
import type { StepTaker } from './step-taker.js';

/** At the opening of a day proposals end that nobody decided in time. */
export function lapseProcess(steps: StepTaker, register: Register): Process {
  return {
    BusinessDayOpened: async (event) => {
      const { date } = event.data;
      const due = await register.keysWhere(approvalsProjection, { field: 'openUntil', to: addDays(date, -1) });
      for (const proposalId of due) await steps.take(event, 'LapseProposal', { proposalId, asOf: date }, { part: proposalId, on: date });
    },
  };
}
