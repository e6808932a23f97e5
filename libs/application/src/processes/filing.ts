import type { StepTaker } from './step-taker.js';
import type { Process } from './reactions.js';

/**
 * Filing spans three streams (Art. 21): capacity in the pool, exposure at the enterprise, the notice on the loan. The
 * reservation in the pool starts it; it ends in the notice, or in the release of everything that was reserved.
 */
export function filingProcess(steps: StepTaker): Process {
  return {
    CapacityReserved: async (event) => {
      const { uscc, loanId, agreementId, amountFen, exposureCapFen, exposureScope } = event.data;
      // What was refused stays refused, even if a repeat after a crash would now find room.
      if (await steps.isTaken(event, 'ReleaseCapacity', 'pool', agreementId)) return;
      const reserved = await steps.attempt(event, 'ReserveExposure', { uscc, loanId, agreementId, amountFen, capFen: exposureCapFen, scope: exposureScope });
      const refusal = reserved.rejected ? reserved : await steps.attempt(event, 'IssueFilingNotice', event.data);
      if (!refusal.rejected) return;
      if (!reserved.rejected) await steps.take(event, 'ReleaseExposure', { uscc, loanId, reason: 'FILING_FAILED' });
      const { code, articles, zh, en, facts } = refusal;
      await steps.take(event, 'ReleaseCapacity', { loanId, reason: 'FILING_FAILED', refusal: { code, articles, zh, en, facts } });
    },
  };
}
