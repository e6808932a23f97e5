import {
  assembleReport, civilDateAt, deadlinesProjection, enterprisesProjection, loansProjection, type LogExtentDocument, logExtentProjection, policiesProjection,
  poolsProjection, type Report, type ReportDocuments, type SchemeProjection, trialBalanceProjection, WHOLE_LOG,
} from '@zhubao/domain';
import type { Document, ReadModelStore } from '@zhubao/read-models';
import { EMPTY_LOG } from './empty-log.js';

const PAGE = 1_000;

/** The read models that a report is put together from. */
export const REPORTED_PROJECTIONS: readonly SchemeProjection[] = [
  logExtentProjection, poolsProjection, loansProjection, enterprisesProjection, deadlinesProjection, trialBalanceProjection, policiesProjection,
];

/** The report of this moment, put together from the live read models. */
export async function currentReport({ readModels }: { readonly readModels: ReadModelStore }): Promise<Report> {
  const extent = (await readModels.get('logExtent', WHOLE_LOG))?.document as unknown as LogExtentDocument | undefined;
  const { events, position, knownAt } = extent ?? EMPTY_LOG;
  const documents = {
    pools: await all(readModels, 'pools'),
    loans: await all(readModels, 'loans'),
    enterprises: await all(readModels, 'enterprises'),
    deadlines: await all(readModels, 'deadlines'),
    accounts: await all(readModels, 'accounts'),
    policies: await all(readModels, 'policies'),
  };
  return assembleReport(documents as unknown as ReportDocuments, { asOf: civilDateAt(knownAt), knownAt, position, events });
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
