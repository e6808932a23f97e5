import { isRejection } from '@zhubao/domain';
import type { Accepted, Answer } from '../engine/answer.js';
import { decodeEvent } from '../engine/decode-event.js';
import type { Engine } from '../engine/engine.js';

const PAGE = 100;

/** How an approval ended that was acted upon: accepted when its command was carried out, the refusal when it was not. */
export async function approvalOutcome({ events, processes }: Engine, approved: Accepted): Promise<Answer> {
  for (let from = approved.revision + 1; ; from += PAGE) {
    const page = await events.readStream(approved.stream, { from, limit: PAGE });
    for (const recorded of page) {
      const event = decodeEvent(recorded);
      if (event.metadata.$causationId !== approved.events[0]?.id) continue;
      if (event.type === 'ProposalExecuted') {
        await processes.settled(event.position);
        return approved;
      }
      if (event.type !== 'ProposalReopened') continue;
      const rejection = { rejected: true, ...event.data.refusal };
      if (isRejection(rejection)) return rejection;
    }
    if (page.length < PAGE) throw new Error(`The approval ${approved.events[0]?.id ?? ''} in ${approved.stream} has neither been carried out nor given back; see whether the processes run.`);
  }
}
