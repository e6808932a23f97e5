import { isRejection, type Rejection, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Accepted } from '../engine/answer.js';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 500;

/** How a filing ended whose reservation was written: nothing when its notice went out, the refusal when it was released. */
export async function filingOutcome(events: EventStore, reserved: Accepted, commandId: string, loanId: string): Promise<Rejection | undefined> {
  if (await noticeIssued(events, commandId, loanId)) return undefined;
  for (let from = reserved.revision + 1; ; from += PAGE) {
    const page = await events.readStream(reserved.stream, { from, limit: PAGE });
    for (const recorded of page) {
      const event = decodeEvent(recorded);
      if (event.type !== 'CapacityReleased' || event.data.loanId !== loanId || event.data.refusal === undefined) continue;
      const rejection = { rejected: true, ...event.data.refusal };
      return isRejection(rejection) ? rejection : undefined;
    }
    if (page.length < PAGE) throw new Error(`Filing ${commandId} of loan ${loanId} has neither notice nor release; see whether the processes run.`);
  }
}

async function noticeIssued(events: EventStore, commandId: string, loanId: string): Promise<boolean> {
  const steps = await events.readStream(streamOf('loan', loanId), { limit: PAGE });
  return steps.some((event) => event.type === 'FilingNoticeIssued' && event.metadata['$correlationId'] === commandId);
}
