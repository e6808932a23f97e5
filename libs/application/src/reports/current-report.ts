import { assembleReport, civilDateAt, type Instant, instant, type Report, type ReportDocuments } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Document, ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import type { Engine } from '../engine/engine.js';

const PAGE = 1_000;

/** The report of this moment, put together from the live read models. */
export async function currentReport({ events, readModels }: Engine): Promise<Report> {
  const { count, position, knownAt } = await extent(events);
  const documents = {
    pools: await all(readModels, 'pools'),
    loans: await all(readModels, 'loans'),
    enterprises: await all(readModels, 'enterprises'),
    deadlines: await all(readModels, 'deadlines'),
    accounts: await all(readModels, 'accounts'),
    policies: await all(readModels, 'policies'),
  };
  return assembleReport(documents as unknown as ReportDocuments, { asOf: civilDateAt(knownAt), knownAt, position, events: count });
}

/** How long the log is and up to when it knows: the greatest recording instant in it. */
async function extent(events: EventStore): Promise<{ readonly count: number; readonly position: number; readonly knownAt: Instant }> {
  let found = { count: 0, position: 0, knownAt: instant('1970-01-01T00:00:00Z') };
  for (;;) {
    const page = await events.readAll({ limit: PAGE, ...(found.count === 0 ? {} : { after: found.position }) });
    for (const event of page) {
      const { recordedAt } = decodeEvent(event).metadata;
      found = { count: found.count + 1, position: event.position, knownAt: recordedAt > found.knownAt ? recordedAt : found.knownAt };
    }
    if (page.length < PAGE) return found;
  }
}

async function all(store: ReadModelStore, collection: string): Promise<readonly Document[]> {
  const documents: Document[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find(collection, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    documents.push(...page.documents.map(({ document }) => document));
    cursor = page.next;
  } while (cursor !== undefined);
  return documents;
}
