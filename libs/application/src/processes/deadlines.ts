import { addDays, deadlinesProjection, type RecordedSchemeEvent } from '@zhubao/domain';
import type { Condition, Document, ReadModelStore } from '@zhubao/read-models';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Where the read model of deadlines stands, and the promise that it has seen the whole log. */
export interface DeadlineBook {
  readonly store: ReadModelStore;
  upToDate(): Promise<void>;
}

const PAGE = 500;
/** Loans looked after side by side: enough to share appends, few enough to bound memory. */
const AT_ONCE = 64;

/**
 * Time is an event: at the opening of a day everything that fell due before it and is not done is found (Art. 24, 26),
 * and a new or amended calendar settles and moves what is still open.
 */
export function deadlineProcess(steps: StepTaker, book: DeadlineBook): Process {
  const moveOpen = async (event: RecordedSchemeEvent): Promise<void> => {
    await forEachLoan(book, { field: 'openCalendarTimers', equals: true }, async (loanId) => {
      await steps.take(event, 'MoveNoticeDeadline', { loanId }, { part: loanId });
      await steps.take(event, 'MoveQueueDeadline', { loanId }, { part: loanId });
    });
  };
  return {
    BusinessDayOpened: async (event) => {
      const { date } = event.data;
      await forEachLoan(book, { field: 'nextOpenDue', to: addDays(date, -1) }, async (loanId) => {
        const morning = { part: loanId, on: date };
        await steps.take(event, 'DetectOverdue', { loanId, asOf: date }, morning);
        await steps.take(event, 'MissNoticeDeadline', { loanId, asOf: date }, morning);
        await steps.take(event, 'MissQueueDeadlines', { loanId, asOf: date }, morning);
      });
    },
    WorkingCalendarPublished: moveOpen,
    WorkingCalendarAmended: moveOpen,
  };
}

/** The list is read whole before a step is taken: steps change the list that they come from. */
async function forEachLoan(book: DeadlineBook, condition: Condition, act: (loanId: string) => Promise<void>): Promise<void> {
  await book.upToDate();
  const loans: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await book.store.find<Document>(deadlinesProjection.collection.name, { where: [condition], limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    loans.push(...page.documents.map(({ key }) => key));
    cursor = page.next;
  } while (cursor !== undefined);
  for (let from = 0; from < loans.length; from += AT_ONCE) await Promise.all(loans.slice(from, from + AT_ONCE).map(act));
}
