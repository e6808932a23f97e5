import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedSchemeEvent } from './event-catalogue.js';
import { type AppliedLoan, unpaidPrincipal } from './loan/state.js';
import { add, type Fen, subtract, sum, ZERO } from './money/index.js';
import { dongfang } from './policy/schemes/dongfang.js';
import { farmGuarantee } from './policy/schemes/farm-guarantee.js';
import { gansu } from './policy/schemes/gansu.js';
import { ulanhot } from './policy/schemes/ulanhot.js';
import type { Dues, RecoveryApplied } from './pool/events.js';
import type { Ledger } from './pool/ledger.js';
import type { PoolState } from './pool/state.js';
import { fold, Scheme } from './testing/index.js';
import { livePlan, plans, POOLS } from './testing/random-life.js';
import type { AggregateName } from './kernel/streams.js';

// What holds after every event of any life (05 §6), under every policy.

function hold(rule: string, holds: boolean, facts: object): void {
  if (!holds) throw new Error(`${rule}: ${JSON.stringify(facts)}`);
}

function afterEvent(event: RecordedSchemeEvent, scheme: Scheme): void {
  if (event.stream.startsWith('pool-')) poolHolds(scheme.state('pool', event.stream.slice('pool-'.length)), event);
  switch (event.type) {
    case 'CapacityReserved':
      hold('7: reserved and outstanding stay within the leverage', event.data.usedBeforeFen + event.data.amountFen <= event.data.leverageCapFen, event.data);
      break;
    case 'ExposureReserved':
      hold('8: exposure stays within the cap', event.data.exposureAfterFen <= event.data.capFen, event.data);
      break;
    case 'CompensatedFromEnterpriseFund':
      inOrder(event.data, scheme.state('pool', event.stream.slice('pool-'.length)));
      break;
    case 'RiskCompensationShared': {
      const { riskShareFen, bankShareFen, riskPaidFen, bankBorneFen, riskUnfundedFen, shortfallFen } = event.data;
      hold('2: shares make the shortfall', riskShareFen + bankShareFen === shortfallFen && riskPaidFen + bankBorneFen === shortfallFen && riskPaidFen + riskUnfundedFen === riskShareFen, event.data);
      break;
    }
    case 'RecoveryApplied':
      recoveryHolds(event.data);
      break;
    default:
  }
}

function poolHolds({ funds, ledgers, outstandingFen, reservedFen }: PoolState, event: RecordedSchemeEvent): void {
  const facts = { event: event.type, data: event.data, funds };
  hold('1: no fund is below zero', funds.enterpriseFen >= 0 && funds.riskFen >= 0, facts);
  const enterpriseFen = subtract(add(funds.contributedFen, funds.enterpriseInterestFen, funds.enterpriseRefilledFen), funds.enterprisePaidFen);
  const riskFen = subtract(add(funds.injectedFen, funds.riskInterestFen, funds.riskRefilledFen), funds.riskPaidFen);
  hold('5: closing is opening, in and out', funds.enterpriseFen === enterpriseFen && funds.riskFen === riskFen, facts);
  const all = [...ledgers.values()];
  const over = (figure: (ledger: Ledger) => Fen): Fen => sum(all.map(figure));
  hold('outstanding is that of the loans', outstandingFen === over((ledger) => ledger.outstandingFen) && reservedFen === over((ledger) => ledger.reservedFen), facts);
  hold('what the funds paid is what they paid for the loans', funds.enterprisePaidFen === over((ledger) => ledger.enterprisePaidFen) && funds.riskPaidFen === over((ledger) => ledger.riskPaidFen), facts);
  for (const ledger of all) ledgerHolds(ledger, facts);
}

function ledgerHolds(ledger: Ledger, facts: object): void {
  hold('4: refilled is at most paid', ledger.enterpriseRefilledFen <= ledger.enterprisePaidFen && ledger.riskRefilledFen <= ledger.riskPaidFen, { ...facts, ledger });
  hold('no sum of a loan is below zero', [ledger.outstandingFen, ledger.reservedFen, ledger.unsharedFen, ledger.riskUnfundedFen, ...Object.values(ledger.surpluses), ledger.costsDueFen, ledger.damagesDueFen, ledger.contributedFen]
    .every((figure) => figure >= 0), { ...facts, ledger });
  const shared = ledger.stage === 'SHARED' && ledger.recoveredFen === 0 && ledger.unsharedFen === 0;
  const carriedFen = add(ledger.bankShareFen, ledger.riskUnfundedFen);
  if (shared) hold('2: both funds and the bank make the claim', ledger.enterprisePaidFen + ledger.riskPaidFen + carriedFen === ledger.claimFen, { ...facts, ledger });
}

function inOrder({ loanId, overdueSince, valueDate }: { readonly loanId: string; readonly overdueSince: string; readonly valueDate: string }, { ledgers }: PoolState): void {
  const passedOver = [...ledgers.values()].find(
    ({ queue, claim }) => queue !== null && claim === null && !queue.waived && queue.compensableFrom <= valueDate && queue.overdueSince < overdueSince,
  );
  hold('6: nobody is paid before an older one that is past its month', passedOver === undefined, { loanId, overdueSince, valueDate, passedOver });
}

const DUES: readonly (keyof Dues)[] = ['costsFen', 'liquidatedDamagesFen', 'bankFen', 'riskFundFen', 'enterpriseFundFen'];

function recoveryHolds({ steps, grossFen, dueBefore, dueAfter }: RecoveryApplied): void {
  const given = sum([...DUES.map((due) => steps[due]), steps.surplusFen]);
  hold('3: steps and surplus make the gross amount', given === grossFen, { steps, grossFen });
  hold('no step gets more than its due', DUES.every((due) => dueBefore[due] - steps[due] === dueAfter[due] && dueAfter[due] >= 0), { steps, dueBefore, dueAfter });
  hold('nothing is left over while something is due', steps.surplusFen === 0 || DUES.every((due) => dueAfter[due] === 0), { steps, dueAfter });
}

/** Between streams, once the processes rest. */
function atRest(scheme: Scheme): void {
  for (const loanId of scheme.ids('loan')) {
    const loan = scheme.state('loan', loanId);
    if (loan.step === 'UNKNOWN') continue;
    const ledger = scheme.state('pool', loan.agreementId).ledgers.get(loanId);
    if (ledger === undefined) continue;
    const servedFen = subtract(ledger.compensatedPrincipalFen, ledger.owed.principalFen);
    const outstandingFen = loan.disbursement === null ? ZERO : subtract(unpaidPrincipal(loan), servedFen);
    hold('the pool has outstanding what was lent, less what was repaid and what the funds and recoveries paid for', ledger.outstandingFen === outstandingFen, { loan, ledger });
    const enterprise = scheme.state('enterprise', loan.uscc);
    const exposureFen = enterprise.standing === 'UNKNOWN' ? ZERO : (enterprise.exposures[loanId]?.amountFen ?? ZERO);
    const exposedFen = loan.disbursement === null ? promisedFen(loan) : ledger.stage === 'CLOSED' ? ZERO : unpaidPrincipal(loan);
    hold('8: the enterprise is exposed to what is promised, then to what it has not repaid, until the loan is closed', exposureFen === exposedFen, { loan, exposureFen });
    const open = loan.filing !== null && loan.step !== 'REPAID' && loan.step !== 'WITHDRAWN' && ledger.stage !== 'CLOSED';
    hold('the enterprise knows which of its loans are open', open === (enterprise.standing !== 'UNKNOWN' && enterprise.exposures[loanId] !== undefined), { loan, enterprise });
    if (open && loan.disbursement !== null) {
      hold('2: who has an open loan that was paid for is in its pool', enterprise.standing !== 'UNKNOWN' && enterprise.memberOf.includes(loan.agreementId), { loan, enterprise });
    }
    hold('the pool has reserved what is filed and not drawn', ledger.reservedFen === promisedFen(loan), { loan, ledger });
  }
  for (const uscc of scheme.ids('enterprise')) {
    const { exposures, memberOf } = { exposures: {}, memberOf: [], ...scheme.state('enterprise', uscc) };
    const pools = new Set(Object.values(exposures).map(({ agreementId }) => agreementId));
    hold('2: nobody is in a pool without an open loan of it', memberOf.every((agreementId) => pools.has(agreementId)), { uscc, exposures, memberOf });
  }
}

function promisedFen({ step, filing }: AppliedLoan): Fen {
  return step === 'FILED' || step === 'SIGNED' || step === 'CLEARED' ? (filing?.amountFen ?? ZERO) : ZERO;
}

const replayed = (scheme: Scheme, aggregate: AggregateName, id: string): string => JSON.stringify(fold(aggregate, scheme.stream(aggregate, id)));

/** Many lives on a slow machine. */
const SLOW_MS = 60_000;

describe.each([['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]])('Under the policy of %s', (_name, policy) => {
  it('any life keeps the books right after every event, and replays to the same state', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme(afterEvent);
        livePlan(plan, policy, scheme, atRest);
        for (const id of POOLS) {
          expect(replayed(scheme, 'pool', id)).toBe(JSON.stringify(scheme.state('pool', id)));
          expect(replayed(scheme, 'pool', id)).toBe(replayed(scheme, 'pool', id));
        }
        for (const id of scheme.ids('loan')) expect(replayed(scheme, 'loan', id)).toBe(JSON.stringify(scheme.state('loan', id)));
        for (const id of scheme.ids('enterprise')) expect(replayed(scheme, 'enterprise', id)).toBe(JSON.stringify(scheme.state('enterprise', id)));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, SLOW_MS);
});

describe('Random lives', () => {
  it('reach every part of the scheme', () => {
    const seen = new Set<string>();
    for (const plan of fc.sample(plans, { numRuns: 100, seed: 26 })) livePlan(plan, ulanhot, new Scheme((event) => seen.add(event.type)), () => undefined);
    const reached: readonly RecordedSchemeEvent['type'][] = [
      'LoanDisbursed', 'RepaymentReceived', 'LoanRepaid', 'LoanOverdue', 'OverdueCured', 'CompensationClaimed', 'ClaimRestated', 'ClaimWithdrawn', 'CompensatedFromEnterpriseFund',
      'RiskCompensationApplied', 'RiskCompensationShared', 'LeverageBreached', 'RecoveryCostsAgreed', 'RecoveryApplied', 'LoanClosed', 'SurplusReturned', 'LossWrittenOff', 'EntryReversed',
      'RiskShareSettledLater', 'CompensationOrderWaived', 'CapacityReleased', 'PoolMembershipEnded', 'DeadlineMissed',
    ];
    expect(reached.filter((type) => !seen.has(type))).toEqual([]);
  }, SLOW_MS);
});
