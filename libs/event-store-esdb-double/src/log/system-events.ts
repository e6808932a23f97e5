import { jsonEvent, type ProposedEvent } from './log-event.js';

/** What servers write between the events of applications. The third kind has a type that does not look like the system's own. */
export function systemEventAfter(count: number, stream: string, id: string): { readonly stream: string; readonly event: ProposedEvent } {
  switch (count % 3) {
    case 0:
      return { stream: '$stats-127.0.0.1:2113', event: jsonEvent(id, '$statsCollected', { proc: count }) };
    case 1:
      return { stream: `$ce-${stream.split('-')[0]}`, event: { ...jsonEvent(id, '$>', {}), data: Buffer.from(`0@${stream}`) } };
    default:
      return { stream: '$projections-totals-result', event: jsonEvent(id, 'Result', { total: count }) };
  }
}
