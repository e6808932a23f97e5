import { describe, expect, it } from '@jest/globals';
import {
  after, ALL_DRAWDOWN_CHECKS, aClearedLoan, aContributedLoan, aFiledLoan, anApprovedLoan, aRecommendedLoan, aScheme, aSignedLoan, contractOf, contributionOf, event,
  given, type LoanTerms, aPool, step,
} from '../testing/index.js';

describe('Art. 22 the firm is told to pay and pays', () => {
  const notice = { loanId: 'L1', channel: '书面', sentBy: '客户经理' };

  it('A36: the written notice is recorded once the loan is filed', () => {
    given(aFiledLoan()).when('SendContributionNotice', notice).then(event('ContributionNoticeSent', notice));
    given(aRecommendedLoan()).when('SendContributionNotice', notice).thenRejected('WRONG_STATE', [], { id: 'L1', state: 'RECOMMENDED' });
    given().when('SendContributionNotice', notice).thenRejected('UNKNOWN', []);
  });

  it('A36: the contribution is taken once the filing notice exists, with or without that notice', () => {
    given(aFiledLoan()).when('ContributeToFund', contributionOf({}, 2_000_000)).then(
      event('FundContributed', { amountFen: 2_000_000, baseLoanFen: 300_000_000, ratePpm: 20_000, requiredFen: 6_000_000, cumulativeFen: 2_000_000, balanceBeforeFen: 0, balanceAfterFen: 2_000_000 }),
    );
    given(aRecommendedLoan()).when('ContributeToFund', contributionOf({}, 2_000_000)).thenRejected('NOT_FILED', ['Art. 21', 'Art. 22'], { state: 'RECOMMENDED' });
    given(aScheme()).when('ContributeToFund', contributionOf({}, 2_000_000), { on: '2025-08-29' }).thenRejected('UNKNOWN', [], { what: 'loan' });
  });

  it('into the enterprise-fund account of that bank and no other', () => {
    const wrong = (accountId: string) => given(aPool(), aPool({ agreementId: 'icbc' }), aFiledLoan(),
      step('OpenSpecialAccount', { agreementId: 'ccb', accountId: 'ACC-risk', accountNoMasked: '*', funds: ['RISK'] }))
      .when('ContributeToFund', contributionOf({}, 6_000_000, { accountId }));
    wrong('ACC-icbc').thenRejected('WRONG_ACCOUNT', ['Art. 7', 'Art. 22'], { accountId: 'ACC-icbc', agreementId: 'ccb' });
    wrong('ACC-risk').thenRejected('WRONG_ACCOUNT', ['Art. 7', 'Art. 22']);
    wrong('').thenRejected('WRONG_ACCOUNT', ['Art. 7', 'Art. 22']);
  });

  it('each payment once', () => {
    given(aContributedLoan()).when('ContributeToFund', contributionOf({}, 1)).thenRejected('DUPLICATE', [], { what: 'contribution', id: 'K-L1' });
  });
});

describe('Art. 6 6.1: 2% of the loan, rounded up', () => {
  it.each([
    [300_000_000, 6_000_000],
    [123_456_789, 2_469_136],
    [123_456_712, 2_469_135],
    [1, 1],
  ])('of %d fen that is %d', (amountFen, requiredFen) => {
    given(aRecommendedLoan({ amountFen })).when('DecideFiling', { loanId: 'L1', approve: true, noticeNo: 'N' })
      .then(event('CapacityReserved', { requiredFen }), event('ExposureReserved'), event('FilingNoticeIssued', { requiredFen }));
    const short = { amountFen, contributedFen: requiredFen - 1 };
    if (requiredFen > 1) {
      given(aContributedLoan(short)).when('SignLoanContract', contractOf(short)).thenRejected('CONTRIBUTION_INCOMPLETE', ['Art. 6', 'Art. 23'], { requiredFen, paidFen: requiredFen - 1, missingFen: 1 });
    }
    given(aContributedLoan({ amountFen })).when('SignLoanContract', contractOf({ amountFen })).then(event('LoanContractSigned', { requiredFen }));
  });

  it('A15: in full for a shorter term', () => {
    given(aContributedLoan({ termMonths: 1 })).when('SignLoanContract', contractOf({ termMonths: 1 })).then(event('LoanContractSigned', { requiredFen: 6_000_000 }));
  });
});

describe('Art. 23 bank and firm sign after the contribution', () => {
  it('not before it is complete', () => {
    given(aFiledLoan()).when('SignLoanContract', contractOf()).thenRejected('CONTRIBUTION_INCOMPLETE', ['Art. 6', 'Art. 23'], { requiredFen: 6_000_000, paidFen: 0, missingFen: 6_000_000 });
  });

  it('A16: measured by the contract amount; 6.1: 3,200,000.00 asks for 64,000.00, a top-up of 4,000.00', () => {
    const terms: LoanTerms = { amountFen: 320_000_000, contributedFen: 6_000_000 };
    given(aContributedLoan(terms)).when('SignLoanContract', contractOf(terms)).thenRejected('CONTRIBUTION_INCOMPLETE', ['Art. 6', 'Art. 23'], { requiredFen: 6_400_000, missingFen: 400_000 });
    given(aContributedLoan(terms), step('ContributeToFund', contributionOf(terms, 400_000, { contributionId: 'K-2' })))
      .when('SignLoanContract', contractOf(terms))
      .then(event('LoanContractSigned', { amountFen: 320_000_000, requiredFen: 6_400_000 }));
  });

  it('A16: a smaller contract asks for less, and nothing is given back', () => {
    const terms: LoanTerms = { amountFen: 320_000_000, contractFen: 300_000_000, contributedFen: 6_000_000 };
    given(aContributedLoan(terms)).when('SignLoanContract', contractOf(terms)).then(event('LoanContractSigned', { requiredFen: 6_000_000 }), event('PoolMembershipGranted'));
    expect(after(aSignedLoan({ ...terms, contributedFen: 6_400_000 })).state('pool', 'ccb').funds.enterpriseFen).toBe(6_400_000);
  });

  it('for no more than is filed', () => {
    given(aContributedLoan()).when('SignLoanContract', contractOf({ contractFen: 300_000_001 }))
      .thenRejected('CONTRACT_EXCEEDS_FILING', ['Art. 21'], { contractFen: 300_000_001, filedFen: 300_000_000 });
  });

  it('once, and only a filed loan', () => {
    given(aSignedLoan()).when('SignLoanContract', contractOf()).thenRejected('WRONG_STATE', [], { state: 'SIGNED' });
    given(anApprovedLoan()).when('SignLoanContract', contractOf()).thenRejected('WRONG_STATE', [], { state: 'APPROVED' });
    given(aScheme()).when('SignLoanContract', contractOf()).thenRejected('UNKNOWN', []);
  });
});

describe('Art. 17 the schedule', () => {
  const sign = (...parts: readonly [string, number][]) =>
    given(aContributedLoan()).when('SignLoanContract', contractOf({}, { schedule: parts.map(([dueDate, principalFen], index) => ({ no: index + 1, dueDate, principalFen })) }));

  it('is one payment or several', () => {
    sign(['2026-08-28', 300_000_000]).then(event('LoanContractSigned'));
    sign(['2026-02-28', 100_000_000], ['2026-08-28', 200_000_000]).then(event('LoanContractSigned'));
  });

  it('adds up to the contract, to the fen', () => {
    sign(['2026-02-28', 100_000_000], ['2026-08-28', 199_999_999]).thenRejected('SCHEDULE_INVALID', ['Art. 17'], { totalFen: 299_999_999, amountFen: 300_000_000 });
    sign(['2026-02-28', 100_000_000], ['2026-08-28', 200_000_001]).thenRejected('SCHEDULE_INVALID', ['Art. 17'], { totalFen: 300_000_001 });
    sign().thenRejected('SCHEDULE_INVALID', ['Art. 17'], { totalFen: 0 });
  });

  it('falls due on rising dates', () => {
    sign(['2026-08-28', 100_000_000], ['2026-02-28', 200_000_000]).thenRejected('SCHEDULE_INVALID', ['Art. 17']);
    sign(['2026-02-28', 100_000_000], ['2026-02-28', 200_000_000]).thenRejected('SCHEDULE_INVALID', ['Art. 17']);
  });

  it('numbers each instalment once', () => {
    const schedule = [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 1, dueDate: '2026-08-28', principalFen: 200_000_000 }];
    given(aContributedLoan()).when('SignLoanContract', contractOf({}, { schedule })).thenRejected('SCHEDULE_INVALID', ['Art. 17']);
  });
});

describe('Art. 16 the rate is the bank’s', () => {
  it.each([[300_000, []], [500_000, []], [299_999, ['penaltyUpliftPpm']], [500_001, ['penaltyUpliftPpm']]])('a penalty uplift of %d ppm is marked %j', (penaltyUpliftPpm, outsidePolicy) => {
    given(aContributedLoan()).when('SignLoanContract', contractOf({}, { penaltyUpliftPpm })).then(event('LoanContractSigned', { outsidePolicy }));
  });
});

describe('Art. 24 the whole file is checked before money leaves', () => {
  const checks = { loanId: 'L1', checks: ALL_DRAWDOWN_CHECKS, checkedBy: 'checker' };

  it('by six checks', () => {
    given(aSignedLoan()).when('PassDrawdownChecks', checks).then(event('DrawdownChecksPassed', checks));
  });

  it.each(Object.keys(ALL_DRAWDOWN_CHECKS))('not when %s does not hold', (check) => {
    given(aSignedLoan())
      .when('PassDrawdownChecks', { ...checks, checks: { ...ALL_DRAWDOWN_CHECKS, [check]: false } })
      .thenRejected('CHECK_FAILED', ['Art. 24'], { failed: [check] });
  });

  it('not by the person who signed the contract', () => {
    given(aSignedLoan()).when('PassDrawdownChecks', { ...checks, checkedBy: 'signer' }).thenRejected('SAME_PERSON', ['Art. 24'], { person: 'signer' });
  });

  it('after signing, once', () => {
    given(aContributedLoan()).when('PassDrawdownChecks', checks).thenRejected('WRONG_STATE', [], { state: 'FILED', needed: 'SIGNED' });
    given(aClearedLoan()).when('PassDrawdownChecks', checks).thenRejected('WRONG_STATE', [], { state: 'CLEARED' });
    given().when('PassDrawdownChecks', checks).thenRejected('UNKNOWN', []);
  });
});
