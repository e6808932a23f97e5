import { partsOf, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { decodeEvent } from '../engine/decode-event.js';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

type LoanOverdue = Extract<RecordedSchemeEvent, { type: 'LoanOverdue' }>;

/** Tells the pool who is overdue, who is cured and who is done with, which is what orders its payments (Art. 26). */
export function queueProcess(steps: StepTaker, pipeline: CommandPipeline, events: EventStore): Process {
  return {
    LoanOverdue: async (event) => {
      const { overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen } = event.data;
      const loanId = partsOf(event.stream).id;
      if (await isPast(event, loanId, pipeline, events)) return;
      await steps.take(event, 'JoinQueue', { loanId, overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen });
    },
    CompensatedFromEnterpriseFund: async (event) => {
      const { loanId, overdueSince } = event.data;
      await steps.take(event, 'RejoinQueue', { loanId, behind: overdueSince });
    },
    EntryReversed: async (event) => {
      const { entry } = event.data;
      if (entry.type === 'CompensatedFromEnterpriseFund') await steps.take(event, 'RejoinQueue', { loanId: entry.data.loanId, behind: null });
    },
    RepaymentReceived: async (event) => {
      const { loanId, principalFen } = event.data;
      const { state: loan } = await pipeline.states.load('loan', loanId);
      if (principalFen > 0 && loan.step === 'OVERDUE') await steps.take(event, 'LeaveQueue', { loanId, reason: 'REPAID' });
    },
    OverdueCured: async (event) => {
      await steps.take(event, 'LeaveQueue', { loanId: event.data.loanId, reason: 'CURED' });
    },
    LoanClosed: async (event) => {
      await steps.take(event, 'LeaveQueue', { loanId: event.data.loanId, reason: 'CLOSED' });
    },
  };
}

/**
 * Whether the queue is done with this report: the instalment is cured, or the loan was compensated after it. A report that
 * found its loan queued left no step behind, so a process that begins anew would put the loan into the queue once more.
 */
async function isPast(report: LoanOverdue, loanId: string, { states }: CommandPipeline, events: EventStore): Promise<boolean> {
  const { state: loan } = await states.loadUpTo('loan', loanId, report.revision);
  if (loan.step === 'UNKNOWN' || loan.overdueLines[report.data.scheduleNo] === undefined) return true;
  const { state: pool, stream } = await states.load('pool', loan.agreementId);
  const ledger = pool.ledgers.get(loanId);
  if (ledger === undefined || ledger.claimFen === 0) return false;
  return report.position < (await lastCompensation(events, stream, loanId));
}

const PAGE = 500;

async function lastCompensation(events: EventStore, pool: string, loanId: string): Promise<number> {
  for (let from: number | undefined; from === undefined || from >= 0; ) {
    const page = await events.readStream(pool, { direction: 'backwards', limit: PAGE, ...(from === undefined ? {} : { from }) });
    for (const recorded of page) {
      const event = decodeEvent(recorded);
      if (event.type === 'CompensatedFromEnterpriseFund' && event.data.loanId === loanId) return event.position;
    }
    from = (page.at(-1)?.revision ?? 0) - 1;
  }
  return -1;
}
