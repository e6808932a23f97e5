import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../../engine/decode-event.js';
import { reflectsAll } from '../../reports/report-at-point.js';
import { FoldedPast } from './folded-past.js';
import type { SchemePast } from './scheme-past.js';
import { StoredSchemePast } from './stored-scheme-past.js';

const PAGE = 2_000;

/** The past out of the read models where they reflect the whole log; else out of the log alone, which is the same and takes longer. */
export async function openPast(events: EventStore, readModels: ReadModelStore | undefined): Promise<SchemePast> {
  if (readModels !== undefined && (await reflectsAll(events, readModels))) return new StoredSchemePast(events, readModels);
  const log: RecordedSchemeEvent[] = [];
  for (;;) {
    const after = log.at(-1)?.position;
    const page = await events.readAll({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const event of page) log.push(decodeEvent(event));
    if (page.length < PAGE) return new FoldedPast(log);
  }
}
