import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Persons listed with a firm bar every firm that they control (Art. 30, reading A24). */
export function blacklistProcess(steps: StepTaker): Process {
  return {
    EnterpriseBlacklisted: async (event) => {
      await steps.take(event, 'ListPersons', { uscc: event.data.uscc, persons: event.data.persons });
    },
    BlacklistLifted: async (event) => {
      await steps.take(event, 'ClearPersons', { uscc: event.data.uscc });
    },
  };
}
