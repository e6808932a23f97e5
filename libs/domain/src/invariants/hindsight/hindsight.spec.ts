import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../calendar/index.js';
import type { RecordedSchemeEvent, SchemeEventType } from '../../event-catalogue.js';
import { fen } from '../../money/index.js';
import {
  aClaimedLoan, aDecision, after, anOverdueLoan, aPool, aRecommendedLoan, claimOf, compensation, firm, type Life, step,
} from '../../testing/index.js';
import { createInvariantChecker } from '../invariant-checker.js';
import { createHindsightChecker } from './hindsight-checker.js';

function breachesOf(log: readonly RecordedSchemeEvent[]) {
  const checker = createHindsightChecker();
  for (const event of log) checker.see(event);
  return checker.breaches();
}

function violationsOf(log: readonly RecordedSchemeEvent[]) {
  const checker = createInvariantChecker();
  return [...log.flatMap((event) => checker.check(event)), ...checker.end()];
}

/** What comes in that the books of a day did not show: each with its business date, recorded at the end of 2026-08. */
const recordedLate = { at: '2026-08-31T09:00:00+08:00' } as const;

/** Takes back the first event of a type, as of a day. */
function reversal(type: SchemeEventType, on: string): Life {
  return (scheme) => {
    const eventId = scheme.log.find((event) => event.type === type)?.id ?? '';
    return step('ReverseEntry', { agreementId: 'ccb', eventId, reason: '误记', decisionId: 'D-1' }, { on, ...recordedLate });
  };
}

function interest(amountFen: number, on: string): Life {
  return step('CreditAccountInterest', { agreementId: 'ccb', fund: 'ENTERPRISE', amountFen, period: 'Q' }, { on });
}

const filing = (loanId: string, on: string) => step('DecideFiling', { loanId, approve: true, noticeNo: `N-${loanId}` }, { on, ...recordedLate });

describe('A fund (invariant 1)', () => {
  const overdrawn: Life = [
    aPool(), aDecision(), interest(50_000_000, '2025-08-02'), aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-02-10' }), compensation('2026-03-11'),
    interest(80_000_000, '2026-03-20'), reversal('AccountInterestCredited', '2026-02-20'),
  ];

  it('was below zero on the days on which it paid what is known now not to have been there', () => {
    const { log } = after(overdrawn);
    expect(breachesOf(log)).toEqual([expect.objectContaining({
      invariant: 1, subject: 'ENTERPRISE:ccb', day: '2026-03-11', figures: { lowestFen: -50_000_000, until: '2026-03-19' },
      cause: expect.objectContaining({ on: '2026-02-20', eventId: log.at(-1)?.id, stream: 'pool-ccb' }),
    })]);
    expect(violationsOf(log)).toEqual([]);
  });

  it('was not, once a fact comes in that fills it for those days', () => {
    expect(breachesOf(after(overdrawn, interest(50_000_000, '2026-03-11')).log)).toEqual([]);
    expect(breachesOf(after(overdrawn, interest(49_999_999, '2026-03-11')).log)).toMatchObject([{ figures: { lowestFen: -1 } }]);
  });

  it('that is below zero by a false event is a violation, and nothing that late facts show', () => {
    const { log } = after(aPool(), interest(50, '2025-08-02'), interest(60, '2025-08-03'));
    const taken = log.map((event) => (event.type === 'AccountInterestCredited' && event.data.amountFen === 60 ? { ...event, data: { ...event.data, amountFen: fen(-60), balanceAfterFen: fen(-10) } } : event));
    expect(violationsOf(taken)).toEqual([expect.objectContaining({ invariant: 1, figures: { beforeFen: 50, balanceFen: -10 } })]);
    expect(breachesOf(taken)).toEqual([]);
  });
});

describe('The order of payment (invariant 6)', () => {
  const unreported: Life = [
    anOverdueLoan({ loanId: 'young', amountFen: 1_000_000, dueDate: '2026-03-10' }), interest(9_000_000, '2026-03-11'),
    step('FileClaim', claimOf({ loanId: 'young', amountFen: 1_000_000, dueDate: '2026-03-10' }), { on: '2026-03-11' }), compensation('2026-04-11'),
  ];
  const older: Life = [
    aClaimedLoan({ loanId: 'old', amountFen: 1_000_000, dueDate: '2026-03-01' }),
  ];

  it('is broken in hindsight by an older loan that had joined the queue by then', () => {
    const { log } = after(unreported, older);
    expect(breachesOf(log)).toEqual([expect.objectContaining({
      invariant: 6, subject: 'young', day: '2026-04-11', figures: expect.objectContaining({ olderLoanId: 'old', olderSince: '2026-03-02', valueDate: '2026-04-11' }),
      cause: expect.objectContaining({ eventId: log.findLast((event) => event.type === 'CompensationQueueJoined')?.id }),
    })]);
    expect(violationsOf(log)).toEqual([]);
  });

  it('is kept where the older loan joined the queue on a day after the payment', () => {
    const { log } = after(unreported, older);
    const paid = log.findIndex((event) => event.type === 'CompensatedFromEnterpriseFund');
    const joinedAfter = log.map((event, index) => (index <= paid ? event : { ...event, metadata: { ...event.metadata, occurredOn: civilDate('2026-04-12') } }));
    expect(breachesOf(joinedAfter)).toEqual([]);
  });
});

describe('The leverage (invariant 7)', () => {
  it('is broken in hindsight at a permission that rested on money taken back as of a day before it', () => {
    const { log } = after(
      aPool({ riskFundFen: 100_000_000 }), aDecision(), aRecommendedLoan({ loanId: 'L1', amountFen: 300_000_000 }), step('DecideFiling', { loanId: 'L1', approve: true, noticeNo: 'N' }, { on: '2025-08-29' }),
      step('InjectRiskFund', { agreementId: 'ccb', amountFen: 100_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }, { on: '2025-09-10' }),
      reversal('RiskFundInjected', '2025-08-20'),
    );
    expect(breachesOf(log).filter(({ invariant }) => invariant === 7)).toEqual([expect.objectContaining({
      subject: 'L1', day: '2025-08-29', figures: { usedFen: 0, newFen: 300_000_000, capFen: 0 }, cause: expect.objectContaining({ eventId: log.at(-1)?.id }),
    })]);
    expect(violationsOf(log)).toEqual([]);
  });
});

describe('The exposure of an enterprise (invariant 8)', () => {
  it('is broken in hindsight by a filing that is recorded late, as of a day on which another loan was still open', () => {
    const uscc = firm(1);
    const { log } = after(
      aPool({ riskFundFen: 500_000_000 }), aRecommendedLoan({ loanId: 'L2', uscc, amountFen: 300_000_000, disbursedOn: '2025-08-20' }),
      aRecommendedLoan({ loanId: 'L1', uscc, amountFen: 300_000_000, disbursedOn: '2025-08-20' }), step('DecideFiling', { loanId: 'L1', approve: true, noticeNo: 'N' }, { on: '2025-08-20' }),
      step('WithdrawLoan', { loanId: 'L1', reason: '撤回' }, { on: '2025-09-10' }),
      filing('L2', '2025-08-25'),
    );
    expect(breachesOf(log)).toEqual([expect.objectContaining({
      invariant: 8, subject: uscc, day: '2025-08-25', figures: { usedFen: 300_000_000, newFen: 300_000_000, capFen: 500_000_000 },
      cause: expect.objectContaining({ eventId: log.find((event) => event.type === 'ExposureReserved' && event.data.loanId === 'L2')?.id }),
    })]);
    expect(violationsOf(log)).toEqual([]);
  });
});
