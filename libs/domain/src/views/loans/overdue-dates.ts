import type { CivilDate } from '../../calendar/index.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import type { Ledger } from '../../pool/ledger.js';

/** The days that follow from a loan's earliest uncured day of being overdue (Art. 26). */
export interface OverdueDates {
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  /** `null` while the calendar that it needs is not published. */
  readonly deadline: CivilDate | null;
}

/** A later instalment moves nothing; a cure ends it (reading A4). They stay after compensation, as its ground. */
export function evolveOverdueDates(dates: OverdueDates | null, event: RecordedSchemeEvent, ledger: Ledger | null): OverdueDates | null {
  switch (event.type) {
    case 'LoanOverdue': {
      const { overdueSince, monthEndsOn, compensableFrom, deadline } = event.data;
      return dates === null || overdueSince < dates.overdueSince ? { overdueSince, monthEndsOn, compensableFrom, deadline } : dates;
    }
    case 'OverdueCured':
      return null;
    case 'DeadlineMoved':
      return dates !== null && event.data.timer === 'T3' && concerns(dates, ledger) ? { ...dates, deadline: event.data.to } : dates;
    default:
      return dates;
  }
}

/** After a compensation the queue may hold the loan again for a later instalment: that deadline is another one. */
function concerns(dates: OverdueDates, ledger: Ledger | null): boolean {
  const queue = ledger?.queue ?? null;
  return queue === null || queue.overdueSince === dates.overdueSince;
}
