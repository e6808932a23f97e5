import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aCompensatedLoan, after, agreedCosts, aFiledLoan, anAppliedLoan, anOverdueLoan, aPool, application, aSharedLoan, compensation, type DefaultTerms, disbursementOf, aClearedLoan,
  event, given, recoveryOf, reviewOf, sharing,
} from '../testing/index.js';
import { dongfang } from './schemes/dongfang.js';
import { farmGuarantee } from './schemes/farm-guarantee.js';
import { gansu } from './schemes/gansu.js';
import { ulanhot } from './schemes/ulanhot.js';

describe('Dongfang: 1% contributed, half secured, 60/40', () => {
  const scheme = aPool({ policy: dongfang });
  /** 100,000,000 at 1%; claimed with 1 fen of interest. */
  const loan: DefaultTerms = { amountFen: 100_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 1 } };

  it('asks for half of the loan as security', () => {
    const reviewed = (acceptedFen: number) =>
      given(scheme, anAppliedLoan({ amountFen: 100_000_000 })).when('ReviewLoan', reviewOf({ amountFen: 100_000_000 }, { security: [{ kind: 'MORTGAGE', ownerId: 'O', acceptedFen }] }));
    reviewed(50_000_000).then(event('LoanReviewed'));
    reviewed(49_999_999).thenRejected('SECURITY_TOO_LOW', ['Art. 13'], { requiredFen: 50_000_000 });
  });

  it('pays 1,000,000 from the firms, then 59,400,000 from the city and 39,600,001 from the bank', () => {
    given(scheme, aCompensatedLoan(loan), application('L1', '2026-04-11')).when('ShareRiskCompensation', { agreementId: 'ccb', valueDate: '2026-04-11' }, { on: '2026-04-11' }).then(
      event('RiskCompensationShared', { shortfallFen: 99_000_001, fundSharePpm: 600_000, riskShareFen: 59_400_000, bankShareFen: 39_600_001, riskPaidFen: 59_400_000, bankBorneFen: 39_600_001, riskAfterFen: 440_600_000 }),
    );
  });

  it('and repays the bank, the city and the firms in turn', () => {
    given(scheme, aSharedLoan(loan), agreedCosts('L1', 399_999)).when('ApplyRecovery', recoveryOf('L1', 100_000_000), { on: '2026-12-15' }).then(
      event('RecoveryApplied', { steps: { costsFen: 399_999, liquidatedDamagesFen: 0, bankFen: 39_600_001, riskFundFen: 59_400_000, enterpriseFundFen: 600_000, surplusFen: 0 }, dueAfter: { enterpriseFundFen: 400_000 } }),
    );
  });
});

describe('Gansu: classes of contribution, three years, stop at 5%', () => {
  const scheme = aPool({ policy: gansu });
  const threeYears: DefaultTerms = { amountFen: 100_000_000, termMonths: 36, disbursedOn: '2025-09-01', dueDate: '2026-03-10', securityPpm: 0 };

  it('an unsecured loan of three years contributes 4% and twice one point', () => {
    expect(after(scheme, aFiledLoan(threeYears)).state('loan', 'L1')).toMatchObject({ filing: { ratePpm: 60_000, requiredFen: 6_000_000 } });
    expect(after(scheme, aFiledLoan({ ...threeYears, securityPpm: 400_000 })).state('loan', 'L1')).toMatchObject({ filing: { ratePpm: 45_000, requiredFen: 4_500_000 } });
  });

  it('runs for 36 months at most', () => {
    const cleared = [scheme, aClearedLoan(threeYears)];
    given(cleared).when('DisburseLoan', disbursementOf(threeYears, { maturity: '2028-09-01' })).then(event('LoanDisbursed'), event('CapacityDrawn'));
    given(cleared).when('DisburseLoan', disbursementOf(threeYears, { maturity: '2028-09-02' })).thenRejected('TERM_TOO_LONG', ['Art. 15']);
    given(scheme).when('ApplyForLoan', { loanId: 'L1', uscc: '91152201MA0001001X', agreementId: 'ccb', amountFen: 1, termMonths: 37, loanType: 'WORKING_CAPITAL', purpose: '' }).thenRejected('UNKNOWN', []);
  });

  it('fails: 6,000,000 from the firms, 47,000,000 each from the fund and the bank, and filings stop', () => {
    const life = [scheme, aSharedLoan(threeYears)];
    const pool = after(life).state('pool', 'ccb');
    expect(pool).toMatchObject({ funds: { enterpriseFen: 0, riskFen: 453_000_000 }, outstandingFen: 47_000_000, overdueFen: 47_000_000, stopped: true });
    given(life).when('ApplyRecovery', recoveryOf('L1', 100_000_000), { on: '2026-12-15' }).then(
      event('RecoveryApplied', { steps: { bankFen: 47_000_000, riskFundFen: 47_000_000, enterpriseFundFen: 6_000_000, surplusFen: 0 } }),
      event('LoanClosed'),
      event('StopLossLifted', { overdueFen: 0, outstandingFen: 0, resumePpm: 50_000 }),
      event('ExposureReleased'),
      event('PoolMembershipEnded'),
    );
  });
});

describe('Farm guarantee: no fund of the firms, 90 days, halves, and back in the same proportion', () => {
  const scheme = aPool({ policy: farmGuarantee });
  const loan: DefaultTerms = { amountFen: 100_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 1 } };

  it('a firm that contributes nothing is a member as soon as it is filed, and may sign', () => {
    const filed = after(scheme, aFiledLoan(loan));
    expect(filed.state('loan', 'L1')).toMatchObject({ filing: { ratePpm: 0, requiredFen: 0 } });
    expect(filed.state('enterprise', '91152201MA0001001X')).toMatchObject({ memberOf: ['ccb'] });
  });

  it('is compensable after 90 days', () => {
    const queue = after(scheme, anOverdueLoan(loan)).state('pool', 'ccb').ledgers.get('L1')?.queue;
    expect(queue).toMatchObject({ overdueSince: '2026-03-11', monthEndsOn: '2026-06-08', compensableFrom: '2026-06-09', deadline: '2026-06-11' });
    given(scheme, aClaimedLoan(loan)).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-06-08' }, { on: '2026-06-08' }).thenRejected('NOTHING_TO_PAY', ['Art. 26']);
  });

  it('the whole claim is its shortfall: the first layer pays nothing', () => {
    given(scheme, aClaimedLoan(loan)).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-06-09' }, { on: '2026-06-09' })
      .then(event('CompensatedFromEnterpriseFund', { paidFen: 0, shortfallFen: 100_000_001 }));
  });

  const shared = [scheme, aClaimedLoan(loan), compensation('2026-06-09'), application('L1', '2026-06-09'), sharing('2026-06-09')];

  it('fund 50,000,000, bank 50,000,001', () => {
    expect(after(shared).state('pool', 'ccb')).toMatchObject({ funds: { riskFen: 450_000_000, enterpriseFen: 0 } });
    expect(after(shared).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ riskPaidFen: 50_000_000, bankShareFen: 50_000_001 });
  });

  it('of 30,000,003 recovered, 3 of it costs, each gets half', () => {
    given(shared, agreedCosts('L1', 3)).when('ApplyRecovery', recoveryOf('L1', 30_000_003), { on: '2026-12-15' }).then(
      event('RecoveryApplied', {
        steps: { costsFen: 3, liquidatedDamagesFen: 0, bankFen: 15_000_000, riskFundFen: 15_000_000, enterpriseFundFen: 0, surplusFen: 0 },
        dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 35_000_001, riskFundFen: 35_000_000, enterpriseFundFen: 0 },
      }),
    );
  });

  it('of one fen the larger due takes it; of too much the borrower the rest', () => {
    given(shared).when('ApplyRecovery', recoveryOf('L1', 1), { on: '2026-12-15' }).then(event('RecoveryApplied', { steps: { bankFen: 1, riskFundFen: 0 } }));
    given(shared).when('ApplyRecovery', recoveryOf('L1', 100_000_005), { on: '2026-12-15' }).then(
      event('RecoveryApplied', { steps: { bankFen: 50_000_001, riskFundFen: 50_000_000, surplusFen: 4 } }), event('LoanClosed'), event('StopLossLifted'), event('ExposureReleased'), event('PoolMembershipEnded'),
    );
  });
});

describe('A scheme that serves no costs and no damages out of recoveries', () => {
  const shared = (mode: 'SEQUENTIAL' | 'PRO_RATA') =>
    [aPool({ policy: { ...ulanhot, recovery: { ...ulanhot.recovery, mode, steps: ['BANK', 'RISK_FUND', 'ENTERPRISE_FUND'] } } }), aSharedLoan({ amountFen: 100_000_000 }), agreedCosts('L1', 3_000_000, 1_000_000)];
  const recovered = (grossFen: number, mode: 'SEQUENTIAL' | 'PRO_RATA' = 'SEQUENTIAL') => given(shared(mode)).when('ApplyRecovery', recoveryOf('L1', grossFen), { on: '2026-12-15' });

  it('gives the bank the first fen, though costs are agreed', () => {
    recovered(10_000_000).then(event('RecoveryApplied', {
      steps: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 10_000_000, riskFundFen: 0, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 3_000_000, liquidatedDamagesFen: 1_000_000, bankFen: 39_000_000 },
    }));
  });

  it('or all who bore the loss in proportion', () => {
    recovered(50_000_000, 'PRO_RATA').then(event('RecoveryApplied', { steps: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 24_500_000, riskFundFen: 24_500_000, enterpriseFundFen: 1_000_000, surplusFen: 0 } }));
  });

  it('and what is left when they are whole is the borrower’s', () => {
    recovered(100_000_001).then(event('RecoveryApplied', { steps: { costsFen: 0, surplusFen: 1 }, dueAfter: { costsFen: 3_000_000 } }), event('LoanClosed'), event('ExposureReleased'), event('PoolMembershipEnded'));
  });
});
