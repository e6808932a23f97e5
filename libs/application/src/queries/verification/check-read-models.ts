import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../../engine/decode-event.js';
import { pagesTo } from './log-pages.js';
import { ReadModelsCheck } from './read-models-check.js';
import type { ReadModelsShare } from './shares.js';
import type { ReadModelFindings, VerifyProgress } from './verdict.js';

/** Checks a share of the read models in a thread that reads the log for itself, and leaves it to another to check the log. */
export async function checkReadModels(events: EventStore, readModels: ReadModelStore, share: ReadModelsShare, onProgress: (progress: VerifyProgress) => void): Promise<ReadModelFindings> {
  const check = new ReadModelsCheck(readModels, share);
  let unreadableAt: number | undefined;
  for await (const reading of check.readings()) {
    for await (const page of pagesTo(events, share.head)) {
      for (const stored of page) {
        const event = unreadableAt === undefined ? decoded(stored) : undefined;
        if (event === undefined) unreadableAt ??= stored.position;
        else reading.take(event);
      }
      onProgress({ position: page.at(-1)?.position ?? share.head, head: share.head, pass: reading.pass, passes: reading.passes });
    }
    if (unreadableAt !== undefined) break;
  }
  return { ...check.findings(), ...(unreadableAt !== undefined && { unreadableAt }) };
}

/** What cannot be read is a fault of the log, which its own check names. */
function decoded(stored: RecordedEvent): RecordedSchemeEvent | undefined {
  try {
    return decodeEvent(stored);
  } catch {
    return undefined;
  }
}
