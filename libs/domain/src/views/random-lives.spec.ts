import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { add, sum } from '../money/index.js';
import { dongfang } from '../policy/schemes/dongfang.js';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import { type Ledger, surplusHeld } from '../pool/ledger.js';
import { poolAggregate, type PoolState } from '../pool/state.js';
import { livePlan, plans, POOLS } from '../testing/random-life.js';
import { Scheme } from '../testing/index.js';
import {
  claimsQueueProjection, type DeadlineDocument, deadlinesProjection, foldOne, foldProjections, journalProjection, type LoanDocument, loansProjection, type PoolDocument, poolsProjection,
  PROJECTIONS, type QueuedLoanDocument, type SchemeProjection, trialBalanceProjection,
} from './index.js';
import { isPoolEvent, loanOf, loanTouchedBy, poolOfStream } from './streams-of-events.js';

const SLOW_MS = 120_000;
const policies = [['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]] as const;

/** The parts of a pool's state that its document shows. */
function shown({ funds, outstandingFen, reservedFen, stopped }: PoolState): object {
  return { ...funds, outstandingFen, reservedFen, stopped };
}

/** A loan's place in the queue as the pool's decider sees it, and as the registers show it. */
function placeOf({ queue, claim }: Ledger): object | null {
  if (queue === null) return null;
  const { overdueSince, monthEndsOn, compensableFrom, deadline, waived } = queue;
  return { overdueSince, monthEndsOn, compensableFrom, deadline, waived, claimId: claim?.claimId ?? null, filedOn: claim?.filedOn ?? null, claimFen: claim?.totalFen ?? null };
}

function shownPlaceOf(document: QueuedLoanDocument | undefined): object | null {
  if (document?.queued !== true) return null;
  const { overdueSince, monthEndsOn, compensableFrom, deadline, waived, claimId, filedOn, claimFen } = document;
  return { overdueSince, monthEndsOn, compensableFrom, deadline, waived, claimId, filedOn, claimFen };
}

/** The days that still run: for the claim until there is one, for the payment while the loan is in the queue. */
function unmetDaysOf({ queue, claim }: Ledger): readonly (string | null)[] {
  return queue === null ? [] : [...(claim === null ? [`T2 ${queue.monthEndsOn}`] : []), `T3 ${queue.deadline ?? ''}`];
}

function shownUnmetDaysOf(document: DeadlineDocument | undefined): readonly string[] {
  const running = (document?.timers ?? []).filter(({ timer, metOn, endedOn }) => (timer === 'T2' || timer === 'T3') && metOn === null && endedOn === undefined);
  return running.map(({ timer, due }) => `${timer} ${due ?? ''}`).sort();
}

function same(document: object | undefined, figures: object): void {
  expect({ ...document, ...figures }).toEqual(document);
}

function fold<D extends object>(projection: SchemeProjection<D>, documents: Map<string, D>, event: RecordedSchemeEvent): void {
  if (!projection.handles.includes(event.type)) return;
  for (const key of projection.keys(event)) {
    const after = projection.evolve(documents.get(key), event, key);
    if (after === undefined) documents.delete(key);
    else documents.set(key, after);
  }
}

describe.each(policies)('Read models of lives under the policy of %s', (_name, policy) => {
  it('show after every event of a pool what its decider knows', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const documents = new Map<string, PoolDocument>();
        const loans = new Map<string, LoanDocument>();
        const places = new Map<string, QueuedLoanDocument>();
        const deadlines = new Map<string, DeadlineDocument>();
        const watch = (event: RecordedSchemeEvent, scheme: Scheme): void => {
          fold(poolsProjection, documents, event);
          fold(loansProjection, loans, event);
          fold(claimsQueueProjection, places, event);
          fold(deadlinesProjection, deadlines, event);
          const touched = loanTouchedBy(event);
          expect(loansProjection.keys(event)).toEqual(touched === null ? [] : [touched]);
          if (!isPoolEvent(event)) return;
          const state = scheme.state('pool', poolOfStream(event));
          same(documents.get(poolOfStream(event)), shown(state));
          const loanId = loanOf(event);
          const ledger = loanId === null ? undefined : state.ledgers.get(loanId);
          if (loanId === null || ledger === undefined) return;
          expect(loans.get(loanId)?.ledger).toEqual(ledger);
          expect({ loanId, event: event.type, place: shownPlaceOf(places.get(loanId)) }).toEqual({ loanId, event: event.type, place: placeOf(ledger) });
          expect({ loanId, event: event.type, days: shownUnmetDaysOf(deadlines.get(loanId)) }).toEqual({ loanId, event: event.type, days: unmetDaysOf(ledger) });
        };
        const scheme = new Scheme(watch);
        livePlan(plan, policy, scheme, () => undefined);
        for (const id of POOLS) {
          const ofPool = [...loans.values()].filter(({ agreementId }) => agreementId === id);
          expect(sum(ofPool.map((loan) => loan.outstandingFen))).toBe(scheme.state('pool', id).outstandingFen);
          expect(sum(ofPool.map((loan) => loan.overdueFen))).toBe(scheme.state('pool', id).overdueFen);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, SLOW_MS);

  it('fold what counts at any day without a fault, and agree with the deciders on it', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }), (plan, cuts) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        // Any third of the events may be of a later day: harsher than what dates of commands can bring about.
        for (const cut of cuts) {
          const counted = scheme.log.filter((event) => (event.position * 7 + cut) % 3 !== 0);
          expect(() => foldProjections(counted, PROJECTIONS)).not.toThrow();
        }
        const days = [...new Set(scheme.log.map((event) => event.metadata.occurredOn))];
        const day = days[(cuts[0] ?? 0) % days.length] ?? '';
        const counted = scheme.log.filter((event) => event.metadata.occurredOn <= day);
        const documents = foldOne(counted, poolsProjection);
        for (const id of POOLS) {
          const state = counted.filter(isPoolEvent).filter(({ stream }) => stream === `pool-${id}`).reduce(poolAggregate.evolve, poolAggregate.initial);
          same(documents.get(id) ?? shown(poolAggregate.initial), shown(state));
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, SLOW_MS);

  it('keep the books balanced: every entry adds up to zero, and the accounts of the funds hold what the funds hold', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        const accounts = [...foldOne(scheme.log, trialBalanceProjection).values()];
        for (const { lines } of foldOne(scheme.log, journalProjection).values()) expect(sum(lines.map((line) => line.amountFen))).toBe(0);
        expect(sum(accounts.map((account) => account.balanceFen))).toBe(0);
        expect(sum(accounts.map((account) => account.debitsFen))).toBe(sum(accounts.map((account) => account.creditsFen)));
        for (const id of POOLS) {
          const balanceOf = (name: string): number => accounts.find(({ account }) => account === name)?.balanceFen ?? 0;
          const { funds } = scheme.state('pool', id);
          expect({ enterpriseFen: balanceOf(`ENTERPRISE_FUND:${id}`), riskFen: balanceOf(`RISK_FUND:${id}`) }).toEqual({ enterpriseFen: funds.enterpriseFen, riskFen: funds.riskFen });
        }
        const heldFen = add(...POOLS.flatMap((id) => [...scheme.state('pool', id).ledgers.values()].map(surplusHeld)));
        expect(accounts.find(({ account }) => account === 'SURPLUS_HELD')?.balanceFen ?? 0).toBe(heldFen);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, SLOW_MS);
});
