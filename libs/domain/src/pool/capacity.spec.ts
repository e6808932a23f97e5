import { describe, expect, it } from '@jest/globals';
import { fen } from '../money/index.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  after, aDecision, aDisbursedLoan, aFiledLoan, anApprovedLoan, aPool, aRecommendedLoan, aScheme, event, firm, given, type LoanTerms, Scheme, step,
} from '../testing/index.js';

const APPROVAL = { loanId: 'L1', approve: true, noticeNo: 'N-1' };
const approvalOf = (loanId: string) => ({ ...APPROVAL, loanId });
const rated = (amountFen: number, loanId: string): LoanTerms => ({ loanId, amountFen, method: 'RATING' });

/** A risk fund of 5,000,000.00 backs 50,000,000.00; of that 48,500,000.00 is promised in three loans. */
const aPoolUsedTo4850000000 = [aFiledLoan(rated(2_000_000_000, 'L7')), aFiledLoan(rated(2_000_000_000, 'L8')), aFiledLoan(rated(850_000_000, 'L9'))];

describe('Art. 21 the Office files a recommended loan', () => {
  it('reserves capacity and exposure and gives notice', () => {
    given(aRecommendedLoan())
      .when('DecideFiling', APPROVAL)
      .then(
        event('CapacityReserved', { loanId: 'L1', uscc: firm(1), amountFen: 300_000_000, usedBeforeFen: 0, leverageCapFen: 5_000_000_000, policy: 'ulanhot-zhubaodai@1' }),
        event('ExposureReserved', { loanId: 'L1', amountFen: 300_000_000, exposureAfterFen: 300_000_000, capFen: 500_000_000 }),
        event('FilingNoticeIssued', { loanId: 'L1', noticeNo: 'N-1', amountFen: 300_000_000, ratePpm: 20_000, requiredFen: 6_000_000 }),
      );
  });

  it('or refuses to', () => {
    given(aRecommendedLoan()).when('DecideFiling', { ...APPROVAL, approve: false, reason: '不符合产业政策' }).then(event('FilingRefused', { reason: '不符合产业政策' }));
  });

  it('and neither files nor refuses another time', () => {
    given(aFiledLoan()).when('DecideFiling', APPROVAL).thenRejected('WRONG_STATE', [], { state: 'FILED', needed: 'RECOMMENDED' });
    given(aFiledLoan()).when('DecideFiling', { ...APPROVAL, approve: false }).thenRejected('WRONG_STATE', [], { state: 'FILED' });
    given(aRecommendedLoan(), step('DecideFiling', { ...APPROVAL, approve: false })).when('DecideFiling', APPROVAL).thenRejected('WRONG_STATE', [], { state: 'FILING_REFUSED' });
  });

  it('not before the recommendation', () => {
    given(anApprovedLoan()).when('DecideFiling', APPROVAL).thenRejected('WRONG_STATE', [], { state: 'APPROVED', needed: 'RECOMMENDED' });
    given(aScheme()).when('DecideFiling', APPROVAL).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
    given(aScheme()).when('DecideFiling', { ...APPROVAL, approve: false }).thenRejected('UNKNOWN', []);
  });

  it('not under a suspended agreement', () => {
    given(aRecommendedLoan(), aDecision(), step('SuspendAgreement', { agreementId: 'ccb', reason: '暂停', decisionId: 'D-1' }))
      .when('DecideFiling', APPROVAL)
      .thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18'], { state: 'SUSPENDED' });
  });
});

describe('Art. 5 a pool lends at most ten times its risk fund', () => {
  const filing = (newFen: number) => given(aPoolUsedTo4850000000, aRecommendedLoan({ amountFen: newFen })).when('DecideFiling', APPROVAL);

  it('6.2: exactly ten times is allowed', () => {
    filing(150_000_000).then(event('CapacityReserved', { usedBeforeFen: 4_850_000_000, leverageCapFen: 5_000_000_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });

  it('6.2: one fen more is refused', () => {
    filing(150_000_001).thenRejected('LEVERAGE_EXCEEDED', ['Art. 5'], {
      usedFen: 4_850_000_000, newFen: 150_000_001, capFen: 5_000_000_000, headroomFen: 150_000_000,
    });
  });

  it('what is promised counts, then what is drawn and not repaid (A18)', () => {
    const scheme = after(aDisbursedLoan({ amountFen: 300_000_000, contractFen: 280_000_000, disbursedFen: 250_000_000 }));
    expect(scheme.state('pool', 'ccb')).toMatchObject({ reservedFen: 0, outstandingFen: 250_000_000 });
    expect(scheme.log.find((one) => one.type === 'CapacityDrawn')?.data).toEqual({ loanId: 'L1', amountFen: 250_000_000, releasedFen: 50_000_000 });
  });

  it('of all injections instead of the balance, where the scheme says so (A18)', () => {
    const policy = { ...ulanhot, riskFund: { ...ulanhot.riskFund, leverageBase: 'INJECTED_TOTAL' } };
    const earned = step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen: 100_000_000, period: 'Q' });
    given(aPool({ policy, riskFundFen: 29_999_999 }), earned, aRecommendedLoan()).when('DecideFiling', APPROVAL).thenRejected('LEVERAGE_EXCEEDED', ['Art. 5'], { capFen: 299_999_990 });
    given(aPool({ riskFundFen: 20_000_000 }), step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen: 10_000_000, period: 'Q' }), aRecommendedLoan())
      .when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved', { leverageCapFen: 300_000_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });

  it('A19: a fund below 10% of what is lent stops a filing only where the floor is hard', () => {
    const hard = { ...ulanhot, riskFund: { ...ulanhot.riskFund, leverage: 20, floorSeverity: 'HARD' } };
    const soft = { ...hard, riskFund: { ...hard.riskFund, floorSeverity: 'SOFT' } };
    const filed = (policy: object, riskFundFen: number) => given(aPool({ policy, riskFundFen }), aRecommendedLoan()).when('DecideFiling', APPROVAL);
    filed(hard, 29_999_999).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'RISK', balanceFen: 29_999_999, neededFen: 30_000_000 });
    filed(hard, 30_000_000).then(event('CapacityReserved'), event('ExposureReserved'), event('FilingNoticeIssued'));
    filed(soft, 29_999_999).then(event('CapacityReserved'), event('ExposureReserved'), event('FilingNoticeIssued'));
  });
});

describe('Art. 14 the cap holds for the enterprise over all banks (A21)', () => {
  const withExposureOf320000000 = aFiledLoan({ loanId: 'L2', uscc: firm(1), agreementId: 'icbc', amountFen: 320_000_000 });

  it('6.5: to the fen', () => {
    given(withExposureOf320000000, aRecommendedLoan({ amountFen: 180_000_000 }))
      .when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved'), event('ExposureReserved', { exposureAfterFen: 500_000_000 }), event('FilingNoticeIssued'));
    given(withExposureOf320000000, aRecommendedLoan({ amountFen: 180_000_001 }))
      .when('DecideFiling', APPROVAL)
      .thenRejected('CAP_EXCEEDED', ['Art. 14'], { exposureFen: 320_000_000, newFen: 180_000_001, capFen: 500_000_000 });
  });

  it('by the method of the present application', () => {
    given(withExposureOf320000000, aRecommendedLoan({ amountFen: 1_680_000_000, method: 'RATING' }))
      .when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved'), event('ExposureReserved', { exposureAfterFen: 2_000_000_000, capFen: 2_000_000_000 }), event('FilingNoticeIssued'));
  });

  it('or for each loan, where the scheme says so', () => {
    const policy = { ...ulanhot, caps: { ...ulanhot.caps, scope: 'LOAN' } };
    given(aPool({ policy }), withExposureOf320000000, aRecommendedLoan({ amountFen: 500_000_000 }))
      .when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved'), event('ExposureReserved', { exposureAfterFen: 820_000_000 }), event('FilingNoticeIssued'));
  });
});

describe('Art. 6 the contribution rate stands on the filing notice', () => {
  it('A17: the least of 2%, a higher one when named, none below', () => {
    given(aRecommendedLoan()).when('DecideFiling', { ...APPROVAL, contributionPpm: 25_000 })
      .then(event('CapacityReserved', { ratePpm: 25_000, requiredFen: 7_500_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
    given(aRecommendedLoan()).when('DecideFiling', { ...APPROVAL, contributionPpm: 19_999 })
      .thenRejected('RATE_TOO_LOW', ['Art. 6'], { offeredPpm: 19_999, requiredPpm: 20_000 });
  });

  it('that of the agreement when none is named', () => {
    given(aPool({ contributionPpm: 30_000 }), aRecommendedLoan()).when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved', { ratePpm: 30_000, requiredFen: 9_000_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });

  it('that of the class of its security where the scheme has classes', () => {
    const filed = (securityPpm: number) => given(aPool({ policy: gansu }), aRecommendedLoan({ securityPpm })).when('DecideFiling', APPROVAL);
    filed(400_000).then(event('CapacityReserved', { ratePpm: 25_000, requiredFen: 7_500_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
    filed(399_999).then(event('CapacityReserved', { ratePpm: 40_000, requiredFen: 12_000_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });
});

describe('Filing ends in exactly one of filed and refused', () => {
  it('exposure taken by another bank meanwhile gives the capacity back and says why', () => {
    const elsewhere = { uscc: firm(1), loanId: 'L2', agreementId: 'icbc', amountFen: fen(200_000_001), capFen: fen(500_000_000), scope: 'ENTERPRISE' };
    const raced = new Scheme((one, all) => {
      if (one.type === 'CapacityReserved') all.process('ReserveExposure', elsewhere, all.today);
    }).live([aRecommendedLoan(), step('DecideFiling', APPROVAL)]);
    expect(raced.log.at(-1)).toMatchObject({
      type: 'CapacityReleased',
      data: { loanId: 'L1', reservedFen: 300_000_000, outstandingFen: 0, reason: 'FILING_FAILED', refusal: { code: 'CAP_EXCEEDED', articles: ['Art. 14'], facts: { exposureFen: 200_000_001 } } },
    });
    expect(raced.state('loan', 'L1')).toMatchObject({ step: 'RECOMMENDED' });
    expect(raced.state('pool', 'ccb').reservedFen).toBe(0);
  });

  it('a loan withdrawn between reservation and notice is not filed, and holds nothing', () => {
    const raced = new Scheme((one, all) => {
      if (one.type === 'CapacityReserved') all.take(step('WithdrawLoan', { loanId: 'L1', reason: '企业撤回' }));
    }).live([aRecommendedLoan(), step('DecideFiling', APPROVAL)]);
    expect(raced.state('loan', 'L1')).toMatchObject({ step: 'WITHDRAWN' });
    expect(raced.state('pool', 'ccb')).toMatchObject({ reservedFen: 0, outstandingFen: 0 });
    expect(raced.state('enterprise', firm(1))).toMatchObject({ exposures: {} });
  });

  it('a second approval while the first is on its way is refused', () => {
    const answers: unknown[] = [];
    new Scheme((one, all) => {
      if (one.type === 'CapacityReserved') answers.push(all.take(step('DecideFiling', APPROVAL)));
    }).live([aRecommendedLoan(), step('DecideFiling', APPROVAL)]);
    expect(answers).toMatchObject([{ rejection: { code: 'WRONG_STATE', facts: { what: 'loan', id: 'L1', state: 'being filed', needed: 'RECOMMENDED' } } }]);
  });

  it('a withdrawn loan frees the capacity for others', () => {
    given(aPoolUsedTo4850000000, step('WithdrawLoan', { loanId: 'L9', reason: '撤回' }), aRecommendedLoan({ amountFen: 500_000_000 }))
      .when('DecideFiling', approvalOf('L1'))
      .then(event('CapacityReserved', { usedBeforeFen: 4_000_000_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });
});

describe('Art. 21 what may have changed since the recommendation', () => {
  it('Art. 30: the firm is blacklisted', () => {
    const blacklisting = { uscc: firm(1), persons: ['某甲'], reason: '恶意逃废债', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 }, decisionId: 'D-1' };
    given(aRecommendedLoan(), aDecision(), step('BlacklistEnterprise', blacklisting)).when('DecideFiling', APPROVAL).thenRejected('BLACKLISTED', ['Art. 30']);
  });

  it('Art. 6: the rate of the agreement is under that of the loan’s class', () => {
    given(aPool({ policy: gansu, contributionPpm: 30_000 }), aRecommendedLoan({ securityPpm: 399_999 })).when('DecideFiling', APPROVAL)
      .then(event('CapacityReserved', { ratePpm: 40_000 }), event('ExposureReserved'), event('FilingNoticeIssued'));
  });
});

describe('A filing that has failed holds nothing', () => {
  const failed = () => new Scheme((one, all) => {
    if (one.type === 'CapacityReserved') all.process('ReserveExposure', { uscc: firm(1), loanId: 'L2', agreementId: 'icbc', amountFen: 200_000_001, capFen: 500_000_000, scope: 'ENTERPRISE' }, all.today);
  }).live([aRecommendedLoan(), step('DecideFiling', APPROVAL)]);

  it('so that a withdrawal gives nothing back a second time', () => {
    const answer = failed().take(step('WithdrawLoan', { loanId: 'L1', reason: '企业撤回' }));
    expect('events' in answer && answer.events.map(({ type }) => type)).toEqual(['LoanWithdrawn']);
  });
});
