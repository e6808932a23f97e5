import { type AskedPoint, followLoan, type LoanEntry, type RecordedSchemeEvent, startOfTrail, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../../engine/decode-event.js';
import { countingEvents } from '../counting-events.js';

/**
 * Follows a loan along the whole log: its entries come out as they are met. `aside` sees every event that counts, for what
 * else the caller needs of the same pass.
 */
export async function* loanEntries(events: EventStore, loanId: string, point: AskedPoint, aside: (event: RecordedSchemeEvent) => void = () => undefined): AsyncGenerator<LoanEntry> {
  let trail = startOfTrail(loanId, await poolOf(events, loanId));
  for await (const event of countingEvents(events, point)) {
    aside(event);
    const followed = followLoan(trail, event);
    trail = followed.trail;
    if (followed.entry !== undefined) yield followed.entry;
  }
}

/** The application names the pool; its balances count from before the loan came to it. */
export async function poolOf(events: EventStore, loanId: string): Promise<string | null> {
  const [first] = await events.readStream(streamOf('loan', loanId), { limit: 1 });
  const applied = first === undefined ? undefined : decodeEvent(first);
  return applied?.type === 'LoanApplied' ? applied.data.agreementId : null;
}
