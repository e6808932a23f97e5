import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, type CivilDate, endOfDay, instant } from '../calendar/index.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import type { AskedPoint, Point } from '../report/counts-at.js';
import { pointOf } from '../report/counts-at.js';
import { reportAt } from '../report/report-at.js';
import { aCompensatedLoan, after, aPool, type Life, Scheme, step } from '../testing/index.js';
import { livePlan, plans } from '../testing/random-life.js';
import { causesBetween } from './causes.js';
import { type Diff, diffReports } from './diff-reports.js';
import { knownEvents } from './known-events.js';
import { applied } from './testing/apply-diff.js';

const SLOW_MS = 120_000;

function between(log: readonly RecordedSchemeEvent[], from: AskedPoint, to: AskedPoint): Diff {
  const now = log.at(-1)?.metadata.recordedAt ?? instant('2025-08-01T00:00:00Z');
  const [first, second] = [pointOf(from, now), pointOf(to, now)];
  return diffReports(reportAt(log, first), reportAt(log, second), causesBetween(knownEvents(log), first, second));
}

const day = (text: string): AskedPoint => ({ asOf: civilDate(text) });
const interest = (amountFen: number, on: string, at: string): Life => step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen, period: 'Q3' }, { on, at });

/** 7 fen of interest took effect on 1 August and were recorded on the 20th; 5 fen came in time on the 10th. */
const { log: withLateInterest } = after(aPool(), interest(5, '2025-08-10', '2025-08-10T09:00:00+08:00'), interest(7, '2025-08-01', '2025-08-20T09:00:00+08:00'));

describe('The difference of two points', () => {
  it('tells new business by figure before, after and change, and the event with its lines in the books', () => {
    const { pools, events } = between(withLateInterest, day('2025-08-09'), day('2025-08-10'));
    expect(pools).toEqual([{
      id: 'ccb', change: 'CHANGED', causes: [events[0]?.position],
      fields: [
        { field: 'riskFundFen', before: 500_000_007, after: 500_000_012, changeFen: 5 },
        { field: 'interestFen', before: 7, after: 12, changeFen: 5 },
        { field: 'leverageCapFen', before: 5_000_000_070, after: 5_000_000_120, changeFen: 50 },
        { field: 'headroomFen', before: 5_000_000_070, after: 5_000_000_120, changeFen: 50 },
      ],
    }]);
    expect(events).toMatchObject([{ type: 'AccountInterestCredited', cause: 'NEW_BUSINESS', late: false, lines: [{ account: 'RISK_FUND:ccb', amountFen: 5 }, { account: 'ACCOUNT_INTEREST', amountFen: -5 }] }]);
  });

  it('marks a fact that came late apart from new business', () => {
    const { events } = between(withLateInterest, { ...day('2025-08-09'), knownAt: endOfDay(civilDate('2025-08-09')) }, day('2025-08-31'));
    expect(events.map(({ cause, lines }) => [cause, lines[0]?.amountFen])).toEqual([['NEW_BUSINESS', 5], ['ARRIVED_LATE', 7]]);
  });

  it('of one day at two known-ats is what came late alone', () => {
    const { events, pools } = between(withLateInterest, { ...day('2025-08-15'), knownAt: endOfDay(civilDate('2025-08-15')) }, day('2025-08-15'));
    expect(events.map(({ cause }) => cause)).toEqual(['ARRIVED_LATE']);
    expect(pools[0]?.fields[0]).toEqual({ field: 'riskFundFen', before: 500_000_005, after: 500_000_012, changeFen: 7 });
  });

  it('going back tells which clock took an event away', () => {
    const { events } = between(withLateInterest, day('2025-08-31'), { ...day('2025-08-09'), knownAt: endOfDay(civilDate('2025-08-15')) });
    expect(events.map(({ cause, lines }) => [cause, lines[0]?.amountFen])).toEqual([['NOT_YET_IN_EFFECT', 5], ['NOT_YET_KNOWN', 7]]);
  });

  it('shows a loan that one end does not know with all its fields, and the events that made it', () => {
    const { log } = after(aPool(), aCompensatedLoan({ loanId: 'L1', amountFen: 1_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' }));
    const { loans, enterprises } = between(log, day('2025-08-02'), day('2026-12-31'));
    expect(loans).toMatchObject([{ id: 'L1', change: 'APPEARED' }]);
    expect(loans[0]?.fields).toContainEqual({ field: 'due.riskFundFen', before: null, after: 0, changeFen: 0 });
    expect(loans[0]?.causes).toEqual(log.filter(({ stream, data }) => stream === 'loan-L1' || (stream === 'pool-ccb' && 'loanId' in data)).map(({ position }) => position));
    expect(enterprises).toHaveLength(1);
    expect(between(log, day('2026-12-31'), day('2025-08-02')).loans).toMatchObject([{ id: 'L1', change: 'VANISHED' }]);
  });

  it('of a point with itself is nothing', () => {
    const { pools, loans, enterprises, deadlines, journal, events } = between(withLateInterest, day('2025-08-15'), day('2025-08-15'));
    expect([pools, loans, enterprises, deadlines, journal, events]).toEqual([[], [], [], [], [], []]);
  });
});

/** A random life in which every third event or so took effect some days before the day on which it was recorded. */
function withLateFacts(log: readonly RecordedSchemeEvent[], lateness: readonly number[]): readonly RecordedSchemeEvent[] {
  return log.map((event, index) => {
    const days = lateness[index % lateness.length] ?? 0;
    const { metadata } = event;
    return { ...event, metadata: { ...metadata, occurredOn: addDays(metadata.occurredOn, -days) } };
  });
}

function pointIn(log: readonly RecordedSchemeEvent[], [one, other, shift]: readonly [number, number, number]): Point {
  const at = (part: number): RecordedSchemeEvent['metadata'] => (log[part % log.length] ?? log[0])?.metadata ?? { occurredOn: civilDate('2025-08-01'), recordedAt: instant('2025-08-01T00:00:00Z') } as RecordedSchemeEvent['metadata'];
  const asOf: CivilDate = addDays(at(one).occurredOn, shift - 1);
  return { asOf, knownAt: at(other).recordedAt };
}

describe('Differences of random lives', () => {
  const lateness = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }), { minLength: 7, maxLength: 23 });
  const drawn = fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(2));

  it('put into the report of the one point give that of the other, and the lines of their events are what the funds changed by', () => {
    fc.assert(
      fc.property(plans, lateness, fc.array(fc.tuple(drawn, drawn), { minLength: 4, maxLength: 4 }), (plan, days, pairs) => {
        const scheme = new Scheme();
        livePlan(plan, ulanhot, scheme, () => undefined);
        const log = withLateFacts(scheme.log, days);
        for (const [one, other] of pairs) {
          const [from, to] = [pointIn(log, one), pointIn(log, other)];
          const [before, after_] = [reportAt(log, from), reportAt(log, to)];
          const found = between(log, from, to);
          const { pools, loans, enterprises, deadlines, journal } = after_;
          expect(applied(before, found)).toEqual({ pools, loans, enterprises, deadlines, journal });
          for (const id of Object.keys({ ...before.pools, ...pools })) {
            const changeOf = (field: 'enterpriseFundFen' | 'riskFundFen'): number => (pools[id]?.[field] ?? 0) - (before.pools[id]?.[field] ?? 0);
            expect({ enterprise: changeOf('enterpriseFundFen'), risk: changeOf('riskFundFen') }).toEqual({ enterprise: linesOf(found, `ENTERPRISE_FUND:${id}`), risk: linesOf(found, `RISK_FUND:${id}`) });
          }
          for (const { id, causes } of [...found.loans, ...found.enterprises]) expect({ id, caused: causes.length > 0 }).toEqual({ id, caused: true });
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, SLOW_MS);
});

/** What the events that came add to an account, less what those that went away had. */
function linesOf({ events }: Diff, account: string): number {
  let total = 0;
  for (const { cause, lines } of events) {
    const sign = cause === 'NEW_BUSINESS' || cause === 'ARRIVED_LATE' ? 1 : -1;
    for (const line of lines) if (line.account === account) total += sign * line.amountFen;
  }
  return total;
}
