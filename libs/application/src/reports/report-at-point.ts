import {
  type AskedPoint, assembleReport, civilDateAt, type LogExtentDocument, type Point, pointOf, PROJECTIONS, type Report, type ReportDocuments, WHOLE_LOG,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Document, ReadModelStore } from '@zhubao/read-models';
import type { PointInTime } from '../point-in-time/point-in-time.js';
import { StoredPast } from '../point-in-time/stored-past.js';
import { EMPTY_LOG } from './empty-log.js';

/** Whether the read models reflect the log up to its end, in the versions of this program. */
export async function reflectsAll(events: EventStore, readModels: ReadModelStore): Promise<boolean> {
  const head = await events.head();
  for (const { name, version } of PROJECTIONS) {
    const checkpoint = await readModels.checkpoint(name);
    if (checkpoint === undefined || checkpoint.version !== version || checkpoint.position !== head) return false;
  }
  return true;
}

/** The report at a point in time out of the read models, which must reflect the log as far as it is asked about. */
export async function reportAtPoint(events: EventStore, readModels: ReadModelStore, asked: AskedPoint): Promise<Report> {
  const past = new StoredPast(readModels, events, PROJECTIONS);
  const now = (await readModels.get('logExtent', WHOLE_LOG))?.document as unknown as LogExtentDocument | undefined;
  const point = pointOf(asked, now?.knownAt ?? EMPTY_LOG.knownAt);
  const counting = await extentAt(past, point);
  // Whatever is known by then had taken effect by the day of its recording.
  const known = await extentAt(past, { knownAt: point.knownAt, asOf: civilDateAt(point.knownAt) });
  const documents = {
    pools: await all(past, 'pools', point),
    loans: await all(past, 'loans', point),
    enterprises: await all(past, 'enterprises', point),
    deadlines: await all(past, 'deadlines', point),
    accounts: await all(past, 'accounts', point),
    policies: await all(past, 'policies', point),
  };
  return assembleReport(documents as unknown as ReportDocuments, { ...point, position: known.position, events: counting.events });
}

async function extentAt(past: PointInTime, point: Point): Promise<LogExtentDocument> {
  const found = await past.get('logExtent', WHOLE_LOG, point);
  return found === undefined ? EMPTY_LOG : (found.document as unknown as LogExtentDocument);
}

async function all(past: PointInTime, collection: string, point: Point): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const { document } of past.all(collection, point)) documents.push(document);
  return documents;
}
