import { type Fen, partsOf, subtract } from '@zhubao/domain';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Carries what a loan uses into pool (Art. 5) and enterprise (Art. 14): drawn, repaid, withdrawn, closed, reopened. */
export function capacityProcess(steps: StepTaker, pipeline: CommandPipeline): Process {
  const borrower = async (loanId: string) => {
    const { state: loan } = await pipeline.states.load('loan', loanId);
    if (loan.step === 'UNKNOWN') throw new Error(`loan ${loanId} is not in the log`);
    return loan;
  };
  return {
    LoanDisbursed: async (event) => {
      const { loanId, amountFen } = event.data;
      const { uscc, filing } = await borrower(loanId);
      await steps.take(event, 'DrawCapacity', { loanId, amountFen });
      const undrawnFen: Fen = subtract(filing?.amountFen ?? amountFen, amountFen);
      if (undrawnFen > 0) await steps.take(event, 'ReleaseExposure', { uscc, loanId, amountFen: undrawnFen, reason: 'NOT_DRAWN' });
    },
    RepaymentReceived: async (event) => {
      const { loanId, principalFen } = event.data;
      if (principalFen === 0) return;
      const { uscc } = await borrower(loanId);
      await Promise.all([
        steps.take(event, 'ReleaseCapacity', { loanId, repaidFen: principalFen, reason: 'REPAID' }),
        steps.take(event, 'ReleaseExposure', { uscc, loanId, amountFen: principalFen, reason: 'PRINCIPAL_REPAID' }),
      ]);
    },
    LoanRepaid: async (event) => {
      const { loanId } = event.data;
      await steps.take(event, 'ReleaseExposure', { uscc: (await borrower(loanId)).uscc, loanId, reason: 'REPAID' });
    },
    LoanClosed: async (event) => {
      const { loanId } = event.data;
      await steps.take(event, 'ReleaseExposure', { uscc: (await borrower(loanId)).uscc, loanId, reason: 'CLOSED' });
    },
    LoanReopened: async (event) => {
      const { loanId, uscc, exposureFen } = event.data;
      await steps.take(event, 'RestoreExposure', { uscc, loanId, agreementId: partsOf(event.stream).id, amountFen: exposureFen });
    },
    LoanWithdrawn: async (event) => {
      const { loanId, uscc } = event.data;
      await steps.take(event, 'ReleaseCapacity', { loanId, reason: 'WITHDRAWN' });
      await steps.take(event, 'ReleaseExposure', { uscc, loanId, reason: 'WITHDRAWN' });
    },
  };
}
