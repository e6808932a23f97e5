import { describe, expect, it } from '@jest/globals';
import { dongfang } from '../policy/schemes/dongfang.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  after, aDecision, ALL_CHECKS, anAppliedLoan, anApprovedLoan, aDisbursedLoan, aFiledLoan, aNominatedEnterprise, aPool, aRecommendedLoan, aRosteredEnterprise,
  aScheme, aSignedLoan, event, firm, given, reviewOf, step,
} from '../testing/index.js';

const APPLICATION = {
  loanId: 'L1', uscc: firm(1), agreementId: 'ccb', amountFen: 300_000_000, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料',
};
const aRosteredFirmAndAPool = [aPool(), aRosteredEnterprise()];

describe('Art. 20 the bank takes an application', () => {
  it('of an enterprise on the roster, under an active agreement', () => {
    given(aRosteredFirmAndAPool).when('ApplyForLoan', APPLICATION).then(event('LoanApplied', APPLICATION));
  });

  it('once for a loan', () => {
    given(anAppliedLoan()).when('ApplyForLoan', APPLICATION).thenRejected('DUPLICATE', [], { what: 'loan', id: 'L1' });
  });

  it('of a known enterprise under a known agreement', () => {
    given(aPool()).when('ApplyForLoan', APPLICATION).thenRejected('UNKNOWN', [], { what: 'enterprise', id: firm(1) });
    given(aScheme(), aRosteredEnterprise()).when('ApplyForLoan', APPLICATION).thenRejected('UNKNOWN', [], { what: 'agreement', id: 'ccb' });
  });
});

describe('Art. 3 only working capital is lent', () => {
  it('nothing else', () => {
    given(aRosteredFirmAndAPool)
      .when('ApplyForLoan', { ...APPLICATION, loanType: 'FIXED_ASSETS' })
      .thenRejected('LOAN_TYPE_NOT_ALLOWED', ['Art. 3'], { loanType: 'FIXED_ASSETS', allowed: ['WORKING_CAPITAL'] });
  });
});

describe('Art. 12 the borrower stands on the roster', () => {
  it('a nominated one does not yet', () => {
    given(aPool(), aNominatedEnterprise()).when('ApplyForLoan', APPLICATION).thenRejected('NOT_ON_ROSTER', ['Art. 12'], { uscc: firm(1), state: 'NOMINATED' });
  });

  it('unless the scheme keeps none', () => {
    const policy = { ...ulanhot, eligibility: { ...ulanhot.eligibility, requireRoster: false } };
    given(aPool({ policy }), aNominatedEnterprise()).when('ApplyForLoan', APPLICATION).then(event('LoanApplied'));
  });
});

describe('Art. 15 a loan runs for a year at most', () => {
  it('12 months are allowed', () => {
    given(aRosteredFirmAndAPool).when('ApplyForLoan', { ...APPLICATION, termMonths: 12 }).then(event('LoanApplied', { termMonths: 12 }));
  });

  it('13 are not', () => {
    given(aRosteredFirmAndAPool)
      .when('ApplyForLoan', { ...APPLICATION, termMonths: 13 })
      .thenRejected('TERM_TOO_LONG', ['Art. 15'], { offered: '13 months', allowed: '12 months' });
  });
});

describe('Art. 18 no agreement, no application', () => {
  const agreement = { agreementId: 'ccb', reason: '暂停', decisionId: 'D-1' };

  it.each(['SuspendAgreement', 'TerminateAgreement'] as const)('after %s (A35)', (command) => {
    given(aRosteredFirmAndAPool, aDecision(), step(command, agreement))
      .when('ApplyForLoan', APPLICATION)
      .thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18'], { agreementId: 'ccb' });
  });

  it('outside the days for which it is signed', () => {
    const signed = [aPool({ from: '2025-08-02', to: '2025-08-31' }), aRosteredEnterprise()];
    given(signed).when('ApplyForLoan', APPLICATION, { on: '2025-08-01' }).thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18']);
    given(signed).when('ApplyForLoan', APPLICATION, { on: '2025-08-02' }).then(event('LoanApplied'));
    given(signed).when('ApplyForLoan', APPLICATION, { on: '2025-08-31' }).then(event('LoanApplied'));
    given(signed).when('ApplyForLoan', APPLICATION, { on: '2025-09-01' }).thenRejected('AGREEMENT_NOT_ACTIVE', ['Art. 18']);
  });
});

describe('Art. 12 the bank reviews', () => {
  it('and approves when all six checks hold', () => {
    given(anAppliedLoan()).when('ReviewLoan', reviewOf()).then(event('LoanReviewed', { approved: true, securityFen: 150_000_000 }));
  });

  it.each(Object.keys(ALL_CHECKS))('not when %s does not hold', (check) => {
    given(anAppliedLoan())
      .when('ReviewLoan', reviewOf({}, { checks: { ...ALL_CHECKS, [check]: false } }))
      .thenRejected('CHECK_FAILED', ['Art. 12'], { failed: [check] });
  });

  it('and may decline whatever the checks say', () => {
    given(anAppliedLoan()).when('ReviewLoan', reviewOf({}, { approved: false, score: 10, security: [], jointLiability: [] })).then(event('LoanReviewed', { approved: false }));
    expect(after(anAppliedLoan(), step('ReviewLoan', reviewOf({}, { approved: false }))).state('loan', 'L1')).toMatchObject({ step: 'DECLINED' });
  });

  it('a scorecard of 60, not of 59 (A20)', () => {
    given(anAppliedLoan()).when('ReviewLoan', reviewOf({}, { score: 60 })).then(event('LoanReviewed'));
    given(anAppliedLoan()).when('ReviewLoan', reviewOf({}, { score: 59 })).thenRejected('SCORE_TOO_LOW', ['Art. 12'], { score: 59, minScore: 60 });
  });

  it('a grade of A or better, not BBB (A20)', () => {
    for (const grade of ['AAA', 'AA', 'A']) given(anAppliedLoan()).when('ReviewLoan', reviewOf({ method: 'RATING' }, { grade })).then(event('LoanReviewed'));
    for (const grade of ['BBB', 'BB', 'B', 'A+']) {
      given(anAppliedLoan()).when('ReviewLoan', reviewOf({ method: 'RATING' }, { grade })).thenRejected('GRADE_TOO_LOW', ['Art. 12'], { grade, minGrade: 'A' });
    }
  });

  it('by the figure of its own method', () => {
    const { score: _score, ...withoutScore } = reviewOf();
    given(anAppliedLoan()).when('ReviewLoan', withoutScore).thenRejected('INVALID', []);
    given(anAppliedLoan()).when('ReviewLoan', { ...withoutScore, method: 'RATING' }).thenRejected('INVALID', []);
  });

  it('once, after the application', () => {
    given(anApprovedLoan()).when('ReviewLoan', reviewOf()).thenRejected('WRONG_STATE', [], { id: 'L1', state: 'APPROVED', needed: 'APPLIED' });
    given().when('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-01' }).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
    given(aScheme()).when('ReviewLoan', reviewOf()).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
  });
});

describe('Art. 13 security of at least 40%', () => {
  const secured = (loanFen: number, acceptedFen: number, kind = 'MORTGAGE') =>
    given(anAppliedLoan({ amountFen: loanFen })).when('ReviewLoan', reviewOf({ amountFen: loanFen }, { security: [{ kind, ownerId: 'O', acceptedFen }] }));

  it('6.4: of 2,750,000.00 that is 1,100,000.00, and not a fen less', () => {
    secured(275_000_000, 110_000_000).then(event('LoanReviewed', { securityFen: 110_000_000 }));
    secured(275_000_000, 109_999_999).thenRejected('SECURITY_TOO_LOW', ['Art. 13'], { requiredFen: 110_000_000, offeredFen: 109_999_999 });
  });

  it('6.4: of one fen more it is one fen more', () => {
    secured(275_000_001, 110_000_001).then(event('LoanReviewed'));
    secured(275_000_001, 110_000_000).thenRejected('SECURITY_TOO_LOW', ['Art. 13'], { requiredFen: 110_000_001 });
  });

  it('in several parts, of the kinds that count; pledges do (A23)', () => {
    const security = [
      { kind: 'MORTGAGE', ownerId: 'O', acceptedFen: 60_000_000 },
      { kind: 'PLEDGE', ownerId: 'O', acceptedFen: 50_000_000 },
      { kind: 'PERSONAL_DEED', ownerId: 'O', acceptedFen: 900_000_000 },
    ];
    given(anAppliedLoan({ amountFen: 275_000_000 })).when('ReviewLoan', reviewOf({ amountFen: 275_000_000 }, { security })).then(event('LoanReviewed', { securityFen: 110_000_000 }));
    secured(275_000_000, 900_000_000, 'PERSONAL_DEED').thenRejected('SECURITY_TOO_LOW', ['Art. 13'], { offeredFen: 0 });
  });

  it('and beside it one person in joint liability (A22)', () => {
    given(anAppliedLoan())
      .when('ReviewLoan', reviewOf({}, { jointLiability: [] }))
      .thenRejected('JOINT_LIABILITY_MISSING', ['Art. 13'], { missing: ['LEGAL_REPRESENTATIVE', 'ACTUAL_CONTROLLER', 'MAIN_SHAREHOLDER'] });
  });

  it('or all three, or nobody, where the scheme says so', () => {
    const asking = (jointLiability: string) => anAppliedLoanUnder({ ...ulanhot, security: { ...ulanhot.security, jointLiability } });
    given(asking('ALL')).when('ReviewLoan', reviewOf()).thenRejected('JOINT_LIABILITY_MISSING', ['Art. 13'], { missing: ['ACTUAL_CONTROLLER', 'MAIN_SHAREHOLDER'] });
    const all = ['LEGAL_REPRESENTATIVE', 'ACTUAL_CONTROLLER', 'MAIN_SHAREHOLDER'].map((role) => ({ person: '某甲', role }));
    given(asking('ALL')).when('ReviewLoan', reviewOf({}, { jointLiability: all })).then(event('LoanReviewed'));
    given(asking('NONE')).when('ReviewLoan', reviewOf({}, { jointLiability: [] })).then(event('LoanReviewed'));
  });

  it('of a half where the scheme says so', () => {
    given(anAppliedLoanUnder(dongfang)).when('ReviewLoan', reviewOf({ securityPpm: 499_999 })).thenRejected('SECURITY_TOO_LOW', ['Art. 13'], { requiredFen: 150_000_000 });
  });
});

describe('Art. 14 caps by the method of assessment', () => {
  it('6.5: a scorecard lends up to 5,000,000.00', () => {
    given(anAppliedLoan({ amountFen: 500_000_000 })).when('ReviewLoan', reviewOf({ amountFen: 500_000_000 })).then(event('LoanReviewed'));
    given(anAppliedLoan({ amountFen: 500_000_001 }))
      .when('ReviewLoan', reviewOf({ amountFen: 500_000_001 }))
      .thenRejected('CAP_EXCEEDED', ['Art. 14'], { exposureFen: 0, newFen: 500_000_001, capFen: 500_000_000 });
  });

  it('6.5: a rating lends up to 20,000,000.00', () => {
    const rated = (amountFen: number) => ({ amountFen, method: 'RATING' as const });
    given(anAppliedLoan(rated(2_000_000_000))).when('ReviewLoan', reviewOf(rated(2_000_000_000))).then(event('LoanReviewed'));
    given(anAppliedLoan(rated(2_000_000_001))).when('ReviewLoan', reviewOf(rated(2_000_000_001))).thenRejected('CAP_EXCEEDED', ['Art. 14'], { capFen: 2_000_000_000 });
  });
});

describe('Art. 21 the bank recommends an approved loan', () => {
  const letter = { loanId: 'L1', letterNo: 'T-1', papers: ['授信报告'] };

  it('once approved', () => {
    given(anApprovedLoan()).when('SubmitRecommendation', letter).then(event('RecommendationLetterSubmitted', letter));
  });

  it('neither before nor twice', () => {
    given(anAppliedLoan()).when('SubmitRecommendation', letter).thenRejected('WRONG_STATE', [], { state: 'APPLIED', needed: 'APPROVED' });
    given(aRecommendedLoan()).when('SubmitRecommendation', letter).thenRejected('WRONG_STATE', [], { state: 'RECOMMENDED' });
    given(aScheme()).when('SubmitRecommendation', letter).thenRejected('UNKNOWN', []);
  });

  it('not a declined one', () => {
    given(anAppliedLoan(), step('ReviewLoan', reviewOf({}, { approved: false }))).when('SubmitRecommendation', letter).thenRejected('WRONG_STATE', [], { state: 'DECLINED' });
  });
});

describe('A loan is withdrawn', () => {
  const withdrawal = { loanId: 'L1', reason: '企业撤回' };

  it('at any step before it is filed, without more ado', () => {
    for (const life of [anAppliedLoan(), anApprovedLoan(), aRecommendedLoan()]) {
      given(life).when('WithdrawLoan', withdrawal).then(event('LoanWithdrawn', { ...withdrawal, uscc: firm(1), agreementId: 'ccb' }));
    }
  });

  it('after that with its capacity and exposure given back', () => {
    for (const life of [aFiledLoan(), aSignedLoan()]) {
      const scheme = after(life, step('WithdrawLoan', withdrawal));
      expect(scheme.state('loan', 'L1')).toMatchObject({ step: 'WITHDRAWN' });
      expect(scheme.state('pool', 'ccb')).toMatchObject({ reservedFen: 0, outstandingFen: 0 });
      expect(scheme.state('enterprise', firm(1))).toMatchObject({ exposures: {} });
    }
  });

  it('keeps what it contributed in the fund (A14)', () => {
    expect(after(aSignedLoan(), step('WithdrawLoan', withdrawal)).state('pool', 'ccb').funds.enterpriseFen).toBe(6_000_000);
  });

  it('not once it is disbursed or withdrawn', () => {
    given(aDisbursedLoan()).when('WithdrawLoan', withdrawal).thenRejected('WRONG_STATE', [], { state: 'DISBURSED' });
    given(anAppliedLoan(), step('WithdrawLoan', withdrawal)).when('WithdrawLoan', withdrawal).thenRejected('WRONG_STATE', [], { state: 'WITHDRAWN' });
    given().when('WithdrawLoan', withdrawal).thenRejected('UNKNOWN', []);
  });
});

function anAppliedLoanUnder(policy: object) {
  return [aPool({ policy }), anAppliedLoan()];
}
