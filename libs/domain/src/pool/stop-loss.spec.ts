import { describe, expect, it } from '@jest/globals';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  after, aDisbursedLoan, anOverdueLoan, aPool, aRecommendedLoan, aRosteredEnterprise, event, firm, given, type Life, repaymentOf, step,
} from '../testing/index.js';

const APPLICATION = { loanId: 'L3', uscc: firm(3), agreementId: 'ccb', amountFen: 1_000_000, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料' };
/** Ten per cent of 100,000,000 falls overdue, or a fen more. */
const overdueOf = (overdueFen: number, policy: object = farmGuarantee): Life => [
  aPool({ policy }), aDisbursedLoan({ loanId: 'L2', amountFen: 100_000_000 - overdueFen }), anOverdueLoan({ loanId: 'L1', amountFen: overdueFen, disbursedOn: '2025-09-01', dueDate: '2026-03-10' }),
];
const repaid = (loanId: string, principalFen: number): Life => step('RecordRepayment', repaymentOf(loanId, '2026-03-20', { principalFen }), { on: '2026-03-20' });
const cured = step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-03-20' });

describe('A34 stop-loss, where a scheme has it', () => {
  it('is above 10% overdue, not at it', () => {
    expect(after(overdueOf(10_000_000)).state('pool', 'ccb')).toMatchObject({ overdueFen: 10_000_000, outstandingFen: 100_000_000, stopped: false });
    const stopped = after(overdueOf(10_000_001));
    expect(stopped.state('pool', 'ccb').stopped).toBe(true);
    expect(stopped.log.at(-1)).toMatchObject({ type: 'StopLossTriggered', data: { overdueFen: 10_000_001, outstandingFen: 100_000_000, stopPpm: 100_000 } });
  });

  it('stops applications and filings', () => {
    given(overdueOf(10_000_001), aRosteredEnterprise({ uscc: firm(3) })).when('ApplyForLoan', APPLICATION).thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18'], { state: 'STOP_LOSS' });
    given(aPool({ policy: farmGuarantee }), aRecommendedLoan({ loanId: 'L3', amountFen: 1_000_000 }), overdueOf(10_000_001))
      .when('DecideFiling', { loanId: 'L3', approve: true, noticeNo: 'N' })
      .thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18'], { state: 'STOP_LOSS' });
  });

  it('ends when the rate is back at 10% or below', () => {
    given(overdueOf(10_000_001), repaid('L1', 10_000_001)).when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-03-20' })
      .then(event('OverdueCured'), event('LoanRepaid'), event('CompensationQueueLeft'), event('PoolMembershipEnded'));
    const log = after(overdueOf(10_000_001), repaid('L1', 1), cured).log.map((one) => one.type);
    expect(log.filter((type) => type === 'StopLossTriggered' || type === 'StopLossLifted')).toEqual(['StopLossTriggered', 'StopLossLifted']);
  });

  it('also follows from good loans being repaid', () => {
    expect(after(overdueOf(10_000_000), repaid('L2', 1)).state('pool', 'ccb').stopped).toBe(true);
  });

  it('holds for the pool in which it happened', () => {
    given(overdueOf(10_000_001), aPool({ agreementId: 'icbc' }), aRosteredEnterprise({ uscc: firm(3) })).when('ApplyForLoan', { ...APPLICATION, agreementId: 'icbc' }).then(event('LoanApplied'));
  });

  it('never happens in Ulanhot', () => {
    expect(after(overdueOf(99_000_000, ulanhot)).state('pool', 'ccb').stopped).toBe(false);
  });
});

describe('A34 a scheme may resume at a lower rate than it stops at', () => {
  const policy = { ...farmGuarantee, stopLoss: { ...farmGuarantee.stopLoss, resumePpm: 80_000 } };
  const stopped: Life = [
    aPool({ policy }), aDisbursedLoan({ loanId: 'L2', amountFen: 92_000_000 }), anOverdueLoan({ loanId: 'L1', amountFen: 20_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' }),
  ];

  it('above 8% it stays stopped, at 8% it resumes', () => {
    expect(after(stopped, repaid('L1', 11_999_999)).state('pool', 'ccb')).toMatchObject({ overdueFen: 8_000_001, stopped: true });
    const resumed = after(stopped, repaid('L1', 12_000_000));
    expect(resumed.state('pool', 'ccb').stopped).toBe(false);
    expect(resumed.log.findLast((one) => one.type === 'StopLossLifted')?.data).toEqual({ overdueFen: 8_000_000, outstandingFen: 100_000_000, resumePpm: 80_000 });
  });
});
