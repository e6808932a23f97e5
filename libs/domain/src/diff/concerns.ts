import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { deadlinesProjection } from '../views/deadlines/deadlines.js';
import { enterprisesProjection } from '../views/enterprises.js';
import { trialBalanceProjection } from '../views/journal/trial-balance.js';
import { loansProjection } from '../views/loans/loans.js';
import { LOAN_FIGURE_TYPES } from '../views/loans/touching-events.js';
import { poolsProjection } from '../views/pools/pools.js';
import { NO_KEYS, type SchemeProjection } from '../views/scheme-projection.js';
import { isLoanEvent, isPoolEvent } from '../views/streams-of-events.js';

/** Collections whose documents stand in the report one by one. */
export type ReportedCollection = 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'accounts';

/** Not all that stands in a loan's history can change what the report shows of it. */
const loansInReport = { handles: LOAN_FIGURE_TYPES, keys: loansProjection.keys };

const PROJECTION_OF: Readonly<Record<ReportedCollection, Pick<SchemeProjection, 'handles' | 'keys'>>> = {
  pools: poolsProjection, loans: loansInReport, enterprises: enterprisesProjection, deadlines: deadlinesProjection, accounts: trialBalanceProjection,
};

const COLLECTIONS: readonly ReportedCollection[] = ['pools', 'loans', 'enterprises', 'deadlines', 'accounts'];

/** Keys of the documents of a collection of which the event may change what a report shows. */
export function concernedKeys(collection: ReportedCollection, event: RecordedSchemeEvent): readonly string[] {
  // What stands in an enterprise's stream names its loan and leaves the loan's figures as they are.
  if (collection === 'loans' && !isLoanEvent(event) && !isPoolEvent(event)) return NO_KEYS;
  const { handles, keys } = PROJECTION_OF[collection];
  return handles.includes(event.type) ? keys(event) : NO_KEYS;
}

/** Whether the event can change any figure of a report; a day that opens or a meeting that is held changes none by itself. */
export function concernsReport(event: RecordedSchemeEvent): boolean {
  return movesEveryCap(event) || COLLECTIONS.some((collection) => concernedKeys(collection, event).length > 0);
}

/** A policy moves the cap of every pool that it is in force for (Art. 5), without an event of the pool. */
export function movesEveryCap({ type }: RecordedSchemeEvent): boolean {
  return type === 'PolicyAdopted';
}
