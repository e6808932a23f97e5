import { type CivilDate, civilDateAt, type Instant, isCivilDate } from '../calendar/index.js';
import { rejectFor, type Rejection } from './rejection.js';

/** Dates that say when something happened, by what they are called; none may lie after the day on which it is recorded. */
const DATES_OF_FACTS: ReadonlyMap<string, string> = new Map(Object.entries({
  receivedOn: '到账日', disbursedOn: '放款日', notifiedOn: '告知日', declaredOn: '宣布日', foundOn: '发现日', curedOn: '消除日', filedOn: '申请日', appliedOn: '申请日', valueDate: '起息日', statementDate: '对账单日',
}));

export function datedAhead(data: object, on: CivilDate, recordedAt: Instant): Rejection | undefined {
  const today = civilDateAt(recordedAt);
  if (on > today) return rejectFor('INVALID', { zh: `业务日期 ${on} 晚于登记当日 ${today}`, en: `on ${on} lies after ${today}, the day it is recorded` });
  for (const [field, date] of Object.entries(data)) {
    const called = DATES_OF_FACTS.get(field);
    if (called !== undefined && typeof date === 'string' && isCivilDate(date) && date > today) {
      return rejectFor('INVALID', { zh: `${called} ${date} 晚于登记当日 ${today}`, en: `${field} ${date} lies after ${today}, the day it is recorded` });
    }
  }
  return undefined;
}
