import { assembleReport, concernedKeys, type KnownEvent, type Point, type Report, type ReportDocuments, type ReportedCollection } from '@zhubao/domain';
import type { Document } from '@zhubao/read-models';
import type { SchemePast } from './scheme-past.js';

/** Keys of a collection, or all of it. */
export type Wanted = ReadonlySet<string> | 'all';

export type WantedDocuments = Readonly<Record<ReportedCollection, Wanted>>;

/** The documents that some of the events may change. */
export function keysConcerned(collection: ReportedCollection, events: readonly Pick<KnownEvent, 'event'>[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ event }) => concernedKeys(collection, event)));
}

/** The report at a point of the wanted documents alone; what it counts of the log is left open. */
export async function partialReport({ documents }: SchemePast, wanted: WantedDocuments, point: Point): Promise<Report> {
  const found = {
    pools: await read(documents, 'pools', wanted.pools, point),
    loans: await read(documents, 'loans', wanted.loans, point),
    enterprises: await read(documents, 'enterprises', wanted.enterprises, point),
    deadlines: await read(documents, 'deadlines', wanted.deadlines, point),
    accounts: await read(documents, 'accounts', wanted.accounts, point),
    policies: await read(documents, 'policies', 'all', point),
  };
  return assembleReport(found as unknown as ReportDocuments, { ...point, position: 0, events: 0 });
}

async function read(past: SchemePast['documents'], collection: string, wanted: Wanted, point: Point): Promise<readonly Document[]> {
  const documents: Document[] = [];
  if (wanted === 'all') {
    for await (const { document } of past.all(collection, point)) documents.push(document);
    return documents;
  }
  for (const key of wanted) {
    const found = await past.get(collection, key, point);
    if (found !== undefined) documents.push(found.document);
  }
  return documents;
}
