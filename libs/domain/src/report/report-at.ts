import { type Instant, instant } from '../calendar/index.js';
import { isAboutLog, type RecordedSchemeEvent } from '../event-catalogue.js';
import { deadlinesProjection } from '../views/deadlines/deadlines.js';
import { enterprisesProjection } from '../views/enterprises.js';
import { foldOne } from '../views/fold-projections.js';
import { trialBalanceProjection } from '../views/journal/trial-balance.js';
import { loansProjection } from '../views/loans/loans.js';
import { policiesProjection } from '../views/policies.js';
import { poolsProjection } from '../views/pools/pools.js';
import { assembleReport } from './assemble-report.js';
import { type AskedPoint, countsAt, pointOf } from './counts-at.js';
import type { Report } from './report.js';

/**
 * The report at a point in time by the plainest road: fold what counts from the start. Slow on a long log, and so the
 * measure that every faster road is held to. A clock that is left out is that of the log's last event.
 */
export function reportAt(whole: readonly RecordedSchemeEvent[], asked: AskedPoint = {}): Report {
  const log = whole.filter(({ type }) => !isAboutLog(type));
  const { asOf, knownAt } = pointOf(asked, logTime(log));
  const counted = [...countsAt(log, asOf, knownAt)];
  const unknownFrom = log.findIndex(({ metadata }) => metadata.recordedAt > knownAt);
  const known = log.at(unknownFrom === -1 ? -1 : unknownFrom - 1);
  const documents = {
    pools: foldOne(counted, poolsProjection).values(),
    loans: foldOne(counted, loansProjection).values(),
    enterprises: foldOne(counted, enterprisesProjection).values(),
    deadlines: foldOne(counted, deadlinesProjection).values(),
    accounts: foldOne(counted, trialBalanceProjection).values(),
    policies: foldOne(counted, policiesProjection).values(),
  };
  return assembleReport(documents, { asOf, knownAt, position: unknownFrom === 0 ? 0 : (known?.position ?? 0), events: counted.length });
}

function logTime(log: readonly RecordedSchemeEvent[]): Instant {
  return log.reduce((latest, { metadata: { recordedAt } }) => (recordedAt > latest ? recordedAt : latest), BEFORE_EVERYTHING);
}

/** An empty log is as old as it gets. */
const BEFORE_EVERYTHING: Instant = instant('1970-01-01T00:00:00Z');
