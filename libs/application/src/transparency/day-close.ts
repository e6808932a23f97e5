import { addDays } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';
import type { StepTaker } from '../processes/step-taker.js';
import { signExtent, type Signing } from './sign-checkpoint.js';
import type { LogAtClose } from './tree-keeper.js';

/**
 * Signs the log at each close of a business day, and records what was signed. Of several closes that are met late, as
 * after a long outage, the newest is signed alone: it vouches for all that the earlier ones would.
 */
export function closeSigner(events: EventStore, steps: StepTaker, signing: Signing): (close: LogAtClose) => Promise<void> {
  return async ({ opened, size, root, tails }) => {
    const event = decodeEvent(opened);
    if (event.type !== 'BusinessDayOpened' || size === 0 || !(await isNewest(events, opened))) return;
    const note = signExtent(size, root, await tails(), signing);
    await steps.take(event, 'RecordCheckpoint', {
      closedDay: addDays(event.data.date, -1), size, root: Buffer.from(root).toString('base64'), note, keyNames: signing.keys.map(({ name }) => name),
    });
  };
}

async function isNewest(events: EventStore, { stream, id }: RecordedEvent): Promise<boolean> {
  const [newest] = await events.readStream(stream, { direction: 'backwards', limit: 1 });
  return newest?.id === id;
}
