import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../../calendar/index.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { ulanhot } from '../../policy/schemes/ulanhot.js';
import { livePlan, plans } from '../../testing/random-life.js';
import { Scheme } from '../../testing/index.js';
import { loanOf } from '../streams-of-events.js';
import type { DeadlineDocument } from './deadline-document.js';
import { deadlinesProjection } from './deadlines.js';

// The deadline process asks at the opening of a day only for loans with an open timer before it. The scheme of these
// lives asks for every loan, so whatever it finds must be among them.

const SLOW_MS = 60_000;

/** Whether the engine found it by itself at the opening of a day, and had not found it before a reversed payment. */
function isFinding(event: RecordedSchemeEvent, document: DeadlineDocument | undefined): boolean {
  if (event.type === 'LoanOverdue') return event.data.detectedBy === 'ENGINE';
  if (event.type !== 'DeadlineMissed' || event.data.cause === 'LATE') return false;
  const { timer, due } = event.data;
  return document?.timers.findLast((record) => record.timer === timer && record.due === due)?.state !== 'MISSED';
}

describe('Deadlines over random lives', () => {
  it('name before each day every loan in which something is found that day, and none for the same day again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const documents = new Map<string, DeadlineDocument>();
        let day: CivilDate | undefined;
        let due = new Set<string>();
        // Until somebody acts again: what is backdated after the opening is found the next morning.
        let untouched = false;
        const scheme = new Scheme((event) => {
          if (event.type === 'BusinessDayOpened') {
            const { date } = event.data;
            day = date;
            untouched = true;
            due = new Set([...documents.values()].filter(({ nextOpenDue }) => nextOpenDue !== null && nextOpenDue < date).map(({ loanId }) => loanId));
          }
          if (event.metadata.actor.role !== 'SYSTEM') untouched = false;
          const loanId = loanOf(event);
          if (isFinding(event, documents.get(loanId ?? ''))) expect({ day, loanId, named: due.has(loanId ?? '') }).toEqual({ day, loanId, named: true });
          if (loanId === null || !deadlinesProjection.handles.includes(event.type)) return;
          const document = deadlinesProjection.evolve(documents.get(loanId), event, loanId);
          if (document !== undefined) documents.set(loanId, document);
        });
        livePlan(plan, ulanhot, scheme, () => {
          if (!untouched) return;
          const left = [...documents.values()].filter(({ nextOpenDue }) => nextOpenDue !== null && day !== undefined && nextOpenDue < day);
          expect(left.map(({ loanId, timers }) => ({ loanId, timers }))).toEqual([]);
        });
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, SLOW_MS);
});
