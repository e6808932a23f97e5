import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aClearedLoan, aCompensatedLoan, aContributedLoan, aDecision, aDisbursedLoan, aFiledLoan, after, agreedCosts, anAppliedLoan, anApprovedLoan, anEnterpriseFundOf, anOverdueLoan,
  application, aRecommendedLoan, aScheme, aSharedLoan, aSignedLoan, claimOf, cn2025, cn2026, compensation, type Life, type LoanTerms, recovery, repaymentOf, reviewOf, step,
} from '../../testing/index.js';
import { foldOne } from '../fold-projections.js';
import type { LoanDocument } from './loan-document.js';
import { loansProjection } from './loans.js';

const terms: LoanTerms = { loanId: 'L1', amountFen: 300_000_000, dueDate: '2026-01-31' };

function loanAfter(...lives: Life[]): LoanDocument | undefined {
  return foldOne(after(...lives).log, loansProjection).get('L1');
}

const repaid = (on: string, principalFen: number, payer?: string): Life => step('RecordRepayment', repaymentOf('L1', on, { principalFen, ...(payer === undefined ? {} : { payer }) }), { on });

describe('The status of a loan', () => {
  it.each<readonly [string, Life]>([
    ['APPLIED', anAppliedLoan(terms)],
    ['APPROVED', anApprovedLoan(terms)],
    ['DECLINED', [anAppliedLoan(terms), step('ReviewLoan', reviewOf(terms, { approved: false }))]],
    ['RECOMMENDED', aRecommendedLoan(terms)],
    ['FILED', aFiledLoan(terms)],
    ['FILED', aContributedLoan({ ...terms, contributedFen: 5_999_999 })],
    ['FILING_REFUSED', [aRecommendedLoan(terms), step('DecideFiling', { loanId: 'L1', approve: false, noticeNo: 'N', reason: '材料不全' })]],
    ['CONTRIBUTED', aContributedLoan(terms)],
    ['SIGNED', aSignedLoan(terms)],
    ['CLEARED', aClearedLoan(terms)],
    ['DISBURSED', aDisbursedLoan(terms)],
    ['REPAID', [aDisbursedLoan(terms), repaid('2026-01-30', 300_000_000)]],
    ['OVERDUE', anOverdueLoan(terms)],
    ['DISBURSED', [anOverdueLoan(terms), step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }, { on: '2026-02-02' })]],
    ['CLAIMED', aClaimedLoan(terms)],
    ['OVERDUE', [aClaimedLoan(terms), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '更正' })]],
    ['COMPENSATED', aCompensatedLoan(terms)],
    ['SHORTFALL_APPLIED', [aCompensatedLoan(terms), application('L1', '2026-03-02')]],
    ['SHARED', aSharedLoan(terms)],
    ['SHARED', [aSharedLoan(terms), step('OpenRecoveryAction', { loanId: 'L1', kind: 'LAWSUIT', caseNo: '1' })]],
    ['CLOSED', [aSharedLoan(terms), recovery('L1', 300_000_000)]],
    ['WRITTEN_OFF', [aDecision(), aSharedLoan(terms), step('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' })]],
    ['WITHDRAWN', [aFiledLoan(terms), step('WithdrawLoan', { loanId: 'L1', reason: '撤回' })]],
  ])('is %s', (status, life) => {
    expect(loanAfter(life)?.status).toBe(status);
  });
});

describe('The status of a cured loan', () => {
  it('does not wait for the pool to let go of its claim', () => {
    const { log } = after(aClaimedLoan(terms), step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }, { on: '2026-02-02' }));
    const beforeThePool = log.filter((event) => event.type !== 'CompensationQueueLeft');
    expect(foldOne(beforeThePool, loansProjection).get('L1')).toMatchObject({ status: 'DISBURSED', ledger: { stage: 'CLAIMED' } });
  });
});

describe('The contribution that a loan requires', () => {
  const lower: LoanTerms = { ...terms, contractFen: 280_000_000, contributedFen: 5_600_000 };

  it('is that of the filed amount, and of the contract once it is signed (Art. 6, A16)', () => {
    expect(loanAfter(aContributedLoan(lower))).toMatchObject({ status: 'FILED', requiredFen: 6_000_000, contributedFen: 5_600_000 });
    expect(loanAfter(aSignedLoan(lower))).toMatchObject({ status: 'SIGNED', requiredFen: 5_600_000, contributedFen: 5_600_000 });
  });
});

describe('The days of an overdue loan', () => {
  it('are those of its earliest uncured instalment', () => {
    expect(loanAfter(anOverdueLoan(terms))).toMatchObject({ overdueSince: '2026-02-01', monthEndsOn: '2026-02-28', compensableFrom: '2026-03-01', deadline: '2026-03-04' });
  });

  it('go with a cure', () => {
    const cured = step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }, { on: '2026-02-02' });
    expect(loanAfter(anOverdueLoan(terms), cured)).toMatchObject({ overdueSince: null, monthEndsOn: null, compensableFrom: null, deadline: null, overdueFen: 0 });
  });

  it('stay after the compensation that rests on them', () => {
    expect(loanAfter(aSharedLoan(terms))).toMatchObject({ overdueSince: '2026-02-01', deadline: '2026-03-04' });
  });
});

describe('What of a loan is outstanding', () => {
  it('is what was lent, less what was repaid', () => {
    expect(loanAfter(aDisbursedLoan({ ...terms, disbursedFen: 290_000_000 }), repaid('2025-10-01', 90_000_000))).toMatchObject({ amountFen: 300_000_000, outstandingFen: 200_000_000, overdueFen: 0 });
  });

  it('less the principal part of what funds and recoveries gave the bank, interest served first', () => {
    // Claim 300,000,000 + 1,000,000; the fund of 6,000,000 serves 1,000,000 interest and 5,000,000 principal, the halves
    // are 147,500,000; of 10,000,000 recovered 2,000,000 are costs.
    const shared = aSharedLoan({ ...terms, claim: { interestFen: 1_000_000 } } as LoanTerms);
    expect(loanAfter(shared)).toMatchObject({ outstandingFen: 147_500_000, bankBorneFen: 147_500_000, overdueFen: 147_500_000 });
    expect(loanAfter(shared, agreedCosts('L1', 2_000_000), recovery('L1', 10_000_000))).toMatchObject({ outstandingFen: 139_500_000, due: { bankFen: 139_500_000, costsFen: 0 } });
  });
});

describe('The flags of a loan', () => {
  const flagsAfter = (...lives: Life[]) => loanAfter(...lives)?.flags;

  it('are none for a loan in order', () => {
    expect(loanAfter(aDisbursedLoan(terms), repaid('2026-01-30', 300_000_000))).toMatchObject({ flags: [], flagged: false });
  });

  it('name a late notice, another payer and a misuse, once each and in order', () => {
    const notified = step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-09-10' }, { on: '2025-09-10' });
    const misused = step('ReportMisuse', { loanId: 'L1', foundOn: '2025-09-12', amountFen: 1, text: '购房' }, { on: '2025-09-12' });
    expect(flagsAfter(aDisbursedLoan(terms), notified, misused, repaid('2025-10-01', 1, '某某'), repaid('2025-10-02', 1, '某某'))).toEqual(['LATE_NOTICE', 'MISUSE', 'PAYER_NOT_BORROWER']);
  });

  it('name a claim that is late and deviates, and a late compensation', () => {
    const claim = { filedOn: '2026-03-05', interestFen: 999_999_999 };
    expect(flagsAfter(aClaimedLoan({ ...terms, claim } as LoanTerms), anEnterpriseFundOf(10_000_000), compensation('2026-03-06'))).toEqual(['CLAIM_DEVIATION', 'LATE_CLAIM', 'LATE_COMPENSATION']);
  });

  it('name a late compensation when the calendar of its deadline appears after it', () => {
    const paid: Life = [aScheme({ calendars: [cn2025] }), aClaimedLoan({ ...terms, dueDate: '2025-12-31', claim: { interestFen: 7_000_000 } } as LoanTerms), compensation('2026-02-06')];
    expect(loanAfter(paid)).toMatchObject({ deadline: null, flags: ['CLAIM_DEVIATION'] });
    expect(loanAfter(paid, step('PublishWorkingCalendar', cn2026))).toMatchObject({ deadline: '2026-02-04', flags: ['CLAIM_DEVIATION', 'LATE_COMPENSATION'] });
  });

  it('name a loan that was reported only after a younger one was paid', () => {
    const younger: LoanTerms = { loanId: 'L2', amountFen: 300_000_000, dueDate: '2026-02-05' };
    const lives: Life = [
      aDisbursedLoan(terms), aClaimedLoan(younger), compensation('2026-03-06'),
      step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-01-31' }, { on: '2026-03-07' }), step('FileClaim', claimOf(terms, { filedOn: '2026-03-07' })),
    ];
    expect(flagsAfter(lives)).toContain('REPORTED_AFTER_YOUNGER_PAID');
  });
});

describe('A loan of which only later steps count', () => {
  it('keeps what the pool has of it, and has no status until its application counts', () => {
    const { log } = after(aContributedLoan(terms));
    const document = foldOne(log.filter((event) => event.type === 'FundContributed'), loansProjection).get('L1');
    expect(document).toMatchObject({ status: null, uscc: null, agreementId: 'ccb', contributedFen: 6_000_000, outstandingFen: 0 });
  });
});
