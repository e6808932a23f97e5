import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { setImmediate } from 'node:timers/promises';

const PAGE = 1_000;

/** The log from its beginning up to a position; what is appended meanwhile is left out. */
export async function* pagesTo(events: EventStore, head: number): AsyncGenerator<readonly RecordedEvent[]> {
  for (let after: number | undefined; after === undefined || after < head;) {
    const page = await events.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
    if (page.length === 0) return;
    yield page.filter(({ position }) => position <= head);
    after = page.at(-1)?.position;
    await setImmediate();
  }
}
