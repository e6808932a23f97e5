import { createHindsightChecker, type HindsightBreach } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';

const PAGE = 1_000;

/** What late facts show of past days, as known now. It reads the whole log. */
export async function hindsightOf(events: EventStore): Promise<readonly HindsightBreach[]> {
  const checker = createHindsightChecker();
  for (let after: number | undefined; ; ) {
    const page = await events.readAll({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const event of page) checker.see(decodeEvent(event));
    after = page.at(-1)?.position;
    if (page.length < PAGE) return checker.breaches();
  }
}
