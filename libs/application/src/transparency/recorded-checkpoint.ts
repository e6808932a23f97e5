import { type SignedClose, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';
import { DEFAULT_SCHEME } from '../engine/scheme-id.js';

const PAGE = 100;

/** The checkpoint that was signed at the close of a day, or at the newest close; `undefined` where none was. */
export async function recordedCheckpoint(events: EventStore, day?: string, schemeId = DEFAULT_SCHEME): Promise<SignedClose | undefined> {
  for (let from: number | undefined; from === undefined || from >= 0;) {
    const page = await events.readStream(streamOf('audit', schemeId), { direction: 'backwards', limit: PAGE, ...(from === undefined ? {} : { from }) });
    for (const stored of page) {
      const event = decodeEvent(stored);
      if (event.type === 'CheckpointSigned' && (day === undefined || event.data.closedDay === day)) return event.data;
    }
    from = (page.at(-1)?.revision ?? 0) - 1;
  }
  return undefined;
}
