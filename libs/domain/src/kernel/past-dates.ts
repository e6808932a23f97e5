import { type CivilDate, civilDateAt, type Instant, isCivilDate } from '../calendar/index.js';
import { reject, type Rejection } from './rejection.js';

/** Dates that say when something happened; none may lie after the day on which it is recorded. */
const DATES_OF_FACTS: ReadonlySet<string> = new Set([
  'receivedOn', 'disbursedOn', 'notifiedOn', 'declaredOn', 'foundOn', 'curedOn', 'filedOn', 'appliedOn', 'valueDate', 'statementDate',
]);

export function datedAhead(data: object, on: CivilDate, recordedAt: Instant): Rejection | undefined {
  const today = civilDateAt(recordedAt);
  if (on > today) return reject('INVALID', { problem: `on ${on} lies after ${today}, the day it is recorded` });
  for (const [field, date] of Object.entries(data)) {
    if (DATES_OF_FACTS.has(field) && typeof date === 'string' && isCivilDate(date) && date > today) {
      return reject('INVALID', { problem: `${field} ${date} lies after ${today}, the day it is recorded` });
    }
  }
  return undefined;
}
