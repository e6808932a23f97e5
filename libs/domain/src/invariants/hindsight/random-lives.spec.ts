import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar/index.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { gansu } from '../../policy/schemes/gansu.js';
import { ulanhot } from '../../policy/schemes/ulanhot.js';
import { livePlan, plans } from '../../testing/random-life.js';
import { Scheme } from '../../testing/index.js';
import type { HindsightBreach } from './breach.js';
import { createHindsightChecker } from './hindsight-checker.js';
import { judgedPlainly, type Said } from './testing/judged-plainly.js';

const SLOW_MS = 120_000;

function lifeOf(plan: Parameters<typeof livePlan>[0], policy: object): readonly RecordedSchemeEvent[] {
  const scheme = new Scheme();
  livePlan(plan, policy, scheme, () => undefined);
  return scheme.log;
}

/** A checker that is asked once, at the end. */
function judgedOnce(log: readonly RecordedSchemeEvent[]): readonly HindsightBreach[] {
  const checker = createHindsightChecker();
  for (const event of log) checker.see(event);
  return checker.breaches();
}

/** Some events are told to have taken effect earlier than their commands said. */
const late = fc.array(fc.record({ nth: fc.nat(), days: fc.integer({ min: 1, max: 120 }) }), { minLength: 1, maxLength: 25 });

function backdated(log: readonly RecordedSchemeEvent[], moves: readonly { readonly nth: number; readonly days: number }[]): readonly RecordedSchemeEvent[] {
  const moved = log.filter(({ stream }) => /^(pool|enterprise)-/.test(stream));
  const earlier = new Map(moves.map(({ nth, days }) => [moved[nth % moved.length], days]));
  return log.map((event) => ({ ...event, metadata: { ...event.metadata, occurredOn: addDays(event.metadata.occurredOn, -(earlier.get(event) ?? 0)) } }));
}

const said = ({ invariant, subject, day }: HindsightBreach): Said => `${invariant} ${subject} ${day}`;

describe.each([['Ulanhot', ulanhot], ['Gansu', gansu]])('Hindsight on lives under the policy of %s', (_name, policy) => {
  it('shows nothing where nothing was recorded late: each day is seen as it was then known', () => {
    fc.assert(fc.property(plans, (plan) => {
      const log = lifeOf(plan, policy);
      expect(judgedOnce(log)).toEqual([]);
      expect(judgedPlainly(log)).toEqual([]);
    }), { numRuns: 25, endOnFailure: true });
  }, SLOW_MS);

  it('says of late facts what the whole log says when it is sorted by business date', () => {
    const seen = new Set<number>();
    fc.assert(fc.property(plans, late, (plan, moves) => {
      const log = backdated(lifeOf(plan, policy), moves);
      const breaches = judgedOnce(log);
      for (const { invariant } of breaches) seen.add(invariant);
      expect(breaches.map(said).toSorted()).toEqual(judgedPlainly(log).toSorted());
    }), { numRuns: 100, endOnFailure: true });
    expect([...seen]).toContain(7);
  }, SLOW_MS);

  it('says at any moment what it says when it is asked there for the first time', () => {
    fc.assert(fc.property(plans, late, (plan, moves) => {
      const log = backdated(lifeOf(plan, policy), moves);
      const asked = createHindsightChecker();
      log.forEach((event, index) => {
        asked.see(event);
        if (index % 17 === 0 || index === log.length - 1) expect(asked.breaches()).toEqual(judgedOnce(log.slice(0, index + 1)));
      });
    }), { numRuns: 25, endOnFailure: true });
  }, SLOW_MS);

  it('names as cause an event that was recorded late', () => {
    fc.assert(fc.property(plans, late, (plan, moves) => {
      const log = backdated(lifeOf(plan, policy), moves);
      for (const { cause, day } of judgedOnce(log)) {
        const before = log.slice(0, log.findIndex(({ id }) => id === cause.eventId));
        expect({ cause, day, late: before.some(({ metadata }) => metadata.occurredOn > cause.on || metadata.occurredOn > day) }).toMatchObject({ late: true });
      }
    }), { numRuns: 50, endOnFailure: true });
  }, SLOW_MS);
});
