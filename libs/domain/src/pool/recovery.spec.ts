import { describe, expect, it } from '@jest/globals';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  aClaimedLoan, aCompensatedLoan, aDecision, after, agreedCosts, aClearedLoan, aDisbursedLoan, anAppliedLoan, anEnterpriseFundOf, aPool, application, aSharedLoan, compensation, type DefaultTerms, event, firm,
  given, type Life, recovery, recoveryOf, repaymentOf, sharing, step,
} from '../testing/index.js';

/** The loan of 6.9: 48,921,710 paid by the enterprise fund, 77,714,145 by the risk fund, as much borne by the bank. */
const THE_LOAN_OF_69: Life = [
  aClaimedLoan({ amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 4_350_000 } }),
  anEnterpriseFundOf(48_921_710),
  compensation('2026-04-13'), application('L1', '2026-04-13'), sharing('2026-04-13'),
];
/** The loan of 6.14: 4,000,000 by the enterprise fund, 65,000,000 of 100,000,000 by the risk fund, 135,000,001 borne by the bank. */
const THE_LOAN_OF_614: Life = [
  aPool({ riskFundFen: 65_000_000 }),
  aSharedLoan({ amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen: 4_000_001 } }),
];
const recovering = (grossFen: number, changed: Parameters<typeof recoveryOf>[2], ...lives: Life[]) =>
  given(...lives).when('ApplyRecovery', recoveryOf('L1', grossFen, { recoveryId: 'V-2', ...changed }), { on: '2026-12-15' });
const applied = (data: object) => event('RecoveryApplied', data);
const closed = [event('LoanClosed', { loanId: 'L1' }), event('ExposureReleased'), event('PoolMembershipEnded')];

describe('Art. 28 costs, damages, bank, risk fund, enterprise fund, borrower', () => {
  it('6.15 (a): agreed costs, then the bank', () => {
    recovering(30_000_000, {}, THE_LOAN_OF_69, agreedCosts('L1', 1_200_000)).then(applied({
      grossFen: 30_000_000,
      dueBefore: { costsFen: 1_200_000, liquidatedDamagesFen: 0, bankFen: 77_714_145, riskFundFen: 77_714_145, enterpriseFundFen: 48_921_710 },
      steps: { costsFen: 1_200_000, liquidatedDamagesFen: 0, bankFen: 28_800_000, riskFundFen: 0, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 48_914_145, riskFundFen: 77_714_145, enterpriseFundFen: 48_921_710 },
      costAgreementIds: ['G-L1'], enterpriseBalanceAfterFen: 0, riskBalanceAfterFen: 422_285_855,
    }));
  });

  const afterA = [THE_LOAN_OF_69, agreedCosts('L1', 1_200_000), recovery('L1', 30_000_000), agreedCosts('L1', 850_000, 500_000, 'G-2')];

  it('6.15 (b): with damages and interest agreed on the bank’s residual since', () => {
    recovering(90_000_000, { bankPostInterestFen: 321_055 }, afterA).then(applied({
      steps: { costsFen: 850_000, liquidatedDamagesFen: 500_000, bankFen: 49_235_200, riskFundFen: 39_414_800, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 38_299_345, enterpriseFundFen: 48_921_710 },
      riskBalanceAfterFen: 461_700_655,
    }));
  });

  it('6.16: both funds whole, the surplus the borrower’s, the loan closed', () => {
    recovering(90_000_000, { recoveryId: 'V-3' }, afterA, recovery('L1', 90_000_000, { recoveryId: 'V-2', bankPostInterestFen: 321_055 })).then(
      applied({
        steps: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 38_299_345, enterpriseFundFen: 48_921_710, surplusFen: 2_778_945 },
        enterpriseBalanceAfterFen: 48_921_710, riskBalanceAfterFen: 500_000_000,
      }),
      ...closed,
    );
  });

  it('6.17: costs beyond the receipt are carried forward', () => {
    recovering(500_000, {}, THE_LOAN_OF_69, agreedCosts('L1', 800_000)).then(applied({
      steps: { costsFen: 500_000, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 0, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 300_000, liquidatedDamagesFen: 0, bankFen: 77_714_145, riskFundFen: 77_714_145, enterpriseFundFen: 48_921_710 },
    }));
  });

  it('6.18: after 6.14 the bank comes first with all that it bore', () => {
    recovering(180_000_000, {}, THE_LOAN_OF_614, agreedCosts('L1', 2_000_000)).then(applied({
      steps: { costsFen: 2_000_000, liquidatedDamagesFen: 0, bankFen: 135_000_001, riskFundFen: 42_999_999, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 22_000_001, enterpriseFundFen: 4_000_000 },
    }));
  });

  it('6.18: with 35,000,000 settled meanwhile the end is the same', () => {
    const settled = [
      step('InjectRiskFund', { agreementId: 'ccb', amountFen: 35_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }), aDecision(),
      step('SettleRiskShareLater', { loanId: 'L1', amountFen: 35_000_000, decisionId: 'D-1' }),
    ];
    recovering(180_000_000, {}, THE_LOAN_OF_614, settled, agreedCosts('L1', 2_000_000)).then(applied({
      steps: { costsFen: 2_000_000, liquidatedDamagesFen: 0, bankFen: 100_000_001, riskFundFen: 77_999_999, enterpriseFundFen: 0, surplusFen: 0 },
      dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 22_000_001, enterpriseFundFen: 4_000_000 },
    }));
  });

  it('A25: interest on the residual counts only where the scheme says so', () => {
    const policy = { ...ulanhot, recovery: { ...ulanhot.recovery, bankPostInterest: false } };
    recovering(1, { bankPostInterestFen: 321_055 }, aPool({ policy }), THE_LOAN_OF_69).then(applied({ dueBefore: { bankFen: 77_714_145 } }));
    recovering(1, { bankPostInterestFen: 321_055 }, THE_LOAN_OF_69).then(applied({ dueBefore: { bankFen: 78_035_200 }, dueAfter: { bankFen: 78_035_199 } }));
  });

  it('only after compensation', () => {
    recovering(1, {}, aDisbursedLoan()).thenRejected('NOT_COMPENSATED', ['Art. 28'], { loanId: 'L1' });
    recovering(1, {}, aPool()).thenRejected('NOT_COMPENSATED', ['Art. 28']);
  });

  it('each receipt once', () => {
    recovering(1, { recoveryId: 'V-L1' }, THE_LOAN_OF_69, recovery('L1', 1)).thenRejected('DUPLICATE', [], { what: 'recovery', id: 'V-L1' });
  });

  it('before its shortfall is shared the bank is owed all of it', () => {
    const unshared = aCompensatedLoan({ amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' });
    recovering(96_000_000, {}, unshared).then(applied({ dueBefore: { bankFen: 196_000_000, riskFundFen: 0, enterpriseFundFen: 4_000_000 }, steps: { bankFen: 96_000_000 } }));
    given(unshared, recovery('L1', 96_000_000)).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R-1', appliedOn: '2026-12-15' })
      .then(event('RiskCompensationApplied', { shortfallFen: 100_000_000 }));
  });
});

describe('Art. 28 a loan is closed when bank and funds are whole', () => {
  const IN_TWO: DefaultTerms = {
    amountFen: 100_000_000, disbursedOn: '2025-09-01', claim: { principalFen: 2_000_000 },
    schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 2_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 98_000_000 }],
  };

  it('not while an instalment still runs; then with its last repayment', () => {
    recovering(2_000_000, {}, aCompensatedLoan(IN_TWO)).then(applied({ dueAfter: { bankFen: 0, enterpriseFundFen: 0 } }));
    given(aCompensatedLoan(IN_TWO), step('ApplyRecovery', recoveryOf('L1', 2_000_000, { receivedOn: '2026-05-01' }), { on: '2026-05-01' }))
      .when('RecordRepayment', repaymentOf('L1', '2026-05-09', { principalFen: 98_000_000 }), { on: '2026-05-09' })
      .then(event('RepaymentReceived'), event('CapacityReleased', { outstandingFen: 98_000_000 }), event('LoanClosed', { loanId: 'L1' }),
        event('ExposureReleased', { amountFen: 98_000_000 }), event('ExposureReleased', { amountFen: 2_000_000, exposureAfterFen: 0 }), event('PoolMembershipEnded'));
  });
});

describe('Art. 28 A27 the surplus is the borrower’s', () => {
  const withSurplus = [THE_LOAN_OF_69, recovery('L1', 210_000_000)];
  const returned = (amountFen: number, ...lives: Life[]) => given(...lives).when('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen, payee: firm(1) });

  it('held until it is returned, up to the fen', () => {
    returned(5_650_000, withSurplus).then(event('SurplusReturned', { amountFen: 5_650_000, heldBeforeFen: 5_650_000, heldAfterFen: 0 }));
    returned(650_000, withSurplus).then(event('SurplusReturned', { heldBeforeFen: 5_650_000, heldAfterFen: 5_000_000 }));
    returned(5_650_001, withSurplus).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 28'], { offeredFen: 5_650_001, owedFen: 5_650_000 });
  });

  it('once', () => {
    returned(1, withSurplus, step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen: 5_650_000, payee: firm(1) })).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 28'], { owedFen: 0 });
  });

  it('of the receipt that left it, and no other', () => {
    const twice: Life = [withSurplus, recovery('L1', 500, { recoveryId: 'V-2' })];
    const ofSecond = (amountFen: number, ...lives: Life[]) => given(...lives).when('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-2', amountFen, payee: firm(1) });
    ofSecond(501, twice).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 28'], { what: 'surplus of recovery V-2', owedFen: 500 });
    ofSecond(500, twice).then(event('SurplusReturned', { heldBeforeFen: 5_650_500, heldAfterFen: 5_650_000 }));
    returned(5_650_000, twice, step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-2', amountFen: 500, payee: firm(1) })).then(event('SurplusReturned', { heldAfterFen: 0 }));
    ofSecond(1, THE_LOAN_OF_69, recovery('L1', 500, { recoveryId: 'V-2' })).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 28'], { owedFen: 0 });
  });

  it('of a known receipt of that loan', () => {
    returned(1, THE_LOAN_OF_69).thenRejected('UNKNOWN', [], { what: 'recovery', id: 'V-L1' });
    given(withSurplus, aDisbursedLoan({ loanId: 'L2' })).when('ReturnSurplus', { loanId: 'L2', recoveryId: 'V-L1', amountFen: 1, payee: firm(2) }).thenRejected('UNKNOWN', [], { what: 'recovery', id: 'V-L1' });
  });
});

describe('Art. 28 A28 costs and damages that both sides agree on', () => {
  const agreement = { loanId: 'L1', costAgreementId: 'G-1', costsFen: 800_000, liquidatedDamagesFen: 0, items: ['诉讼费'], officeSignedBy: '某甲', bankSignedBy: '某乙' };
  const { officeSignedBy: _office, ...withoutOffice } = agreement;
  const { bankSignedBy: _bank, ...withoutBank } = agreement;

  it('signed by both', () => {
    given(THE_LOAN_OF_69).when('AgreeRecoveryCosts', agreement).then(event('RecoveryCostsAgreed', agreement));
    given(THE_LOAN_OF_69).when('AgreeRecoveryCosts', withoutOffice).thenRejected('SIGNATURE_MISSING', ['Art. 28'], { missing: ['Office'] });
    given(THE_LOAN_OF_69).when('AgreeRecoveryCosts', withoutBank).thenRejected('SIGNATURE_MISSING', ['Art. 28'], { missing: ['bank'] });
  });

  it('each agreement once, from disbursement on: a bank may sue before it is compensated', () => {
    given(THE_LOAN_OF_69, agreedCosts('L1', 1, 0, 'G-1')).when('AgreeRecoveryCosts', agreement).thenRejected('DUPLICATE', [], { what: 'cost agreement', id: 'G-1' });
    given(aDisbursedLoan()).when('AgreeRecoveryCosts', agreement).then(event('RecoveryCostsAgreed', { costsFen: 800_000 }));
    given(aClearedLoan()).when('AgreeRecoveryCosts', agreement).thenRejected('WRONG_STATE', [], { state: 'CLEARED' });
  });
});

describe('Art. 28 a loss is written off', () => {
  const writeOff = { loanId: 'L1', decisionId: 'D-1' };

  it('by decision, with what is still due', () => {
    given(THE_LOAN_OF_69, aDecision()).when('WriteOffLoss', writeOff)
      .then(event('LossWrittenOff', { dues: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 77_714_145, riskFundFen: 77_714_145, enterpriseFundFen: 48_921_710 } }));
    given(THE_LOAN_OF_69).when('WriteOffLoss', writeOff).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
  });

  it('and what is recovered later still follows the waterfall', () => {
    recovering(1, {}, THE_LOAN_OF_69, aDecision(), step('WriteOffLoss', writeOff)).then(applied({ steps: { bankFen: 1 } }));
    recovering(204_350_000, {}, THE_LOAN_OF_69, aDecision(), step('WriteOffLoss', writeOff)).then(applied({ steps: { surplusFen: 0 } }), ...closed);
  });

  it('not before its shortfall is shared, or where there is none', () => {
    const short: DefaultTerms = { loanId: 'L1', dueDate: '2026-02-10' };
    const needed = 'a shared shortfall: the bank applies (ApplyForRiskCompensation), the Office shares (ShareRiskCompensation)';
    given(aCompensatedLoan(short), aDecision()).when('WriteOffLoss', writeOff).thenRejected('WRONG_STATE', [], { id: 'L1', state: 'COMPENSATED', needed });
    given(aCompensatedLoan(short), application('L1', '2026-03-11'), aDecision()).when('WriteOffLoss', writeOff).thenRejected('WRONG_STATE', [], { state: 'SHORTFALL_APPLIED', needed });
    given(aClaimedLoan(short), anEnterpriseFundOf(300_000_000), compensation('2026-03-11'), aDecision()).when('WriteOffLoss', writeOff).then(event('LossWrittenOff'));
  });

  it('once, of a compensated loan that is not closed', () => {
    given(THE_LOAN_OF_69, aDecision(), step('WriteOffLoss', writeOff)).when('WriteOffLoss', writeOff).thenRejected('WRONG_STATE', [], { state: 'WRITTEN_OFF' });
    given(THE_LOAN_OF_69, recovery('L1', 204_350_000), aDecision()).when('WriteOffLoss', writeOff).thenRejected('WRONG_STATE', [], { state: 'CLOSED' });
    given(aDisbursedLoan(), aDecision()).when('WriteOffLoss', writeOff).thenRejected('NOT_COMPENSATED', ['Art. 28']);
  });
});

describe('Art. 28 what reaches the bank lowers what is outstanding by its principal', () => {
  it('A29: interest kinds are served before principal', () => {
    // 204,350,000 claimed, 4,350,000 of it interest, which the enterprise fund paid first.
    expect(after(THE_LOAN_OF_69).state('pool', 'ccb')).toMatchObject({ outstandingFen: 77_714_145 });
    expect(after(THE_LOAN_OF_69, recovery('L1', 1_000_000, { bankPostInterestFen: 400_000 })).state('pool', 'ccb')).toMatchObject({ outstandingFen: 77_114_145 });
  });
});

describe('Art. 28 what a recovery needs beside it', () => {
  const costs = { loanId: 'L1', costAgreementId: 'G-1', costsFen: 1, liquidatedDamagesFen: 0, items: ['诉讼费'], officeSignedBy: '某甲', bankSignedBy: '某乙' };

  it('a name that is not blank counts as a signature', () => {
    given(THE_LOAN_OF_69).when('AgreeRecoveryCosts', { ...costs, bankSignedBy: ' ' }).thenRejected('SIGNATURE_MISSING', ['Art. 28'], { missing: ['bank'] });
    given(THE_LOAN_OF_69).when('AgreeRecoveryCosts', { ...costs, officeSignedBy: '', bankSignedBy: '' }).thenRejected('SIGNATURE_MISSING', ['Art. 28'], { missing: ['Office', 'bank'] });
  });

  it('a loan that is known, and disbursed', () => {
    given(aPool()).when('AgreeRecoveryCosts', costs).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
    given(aClearedLoan()).when('AgreeRecoveryCosts', costs).thenRejected('WRONG_STATE', [], { needed: 'DISBURSED' });
  });

  it('a loan that the pool knows, for a surplus', () => {
    const surplus = { loanId: 'L2', recoveryId: 'V-L1', amountFen: 1, payee: firm(2) };
    given(THE_LOAN_OF_69, recovery('L1', 210_000_000), anAppliedLoan({ loanId: 'L2' })).when('ReturnSurplus', surplus).thenRejected('UNKNOWN', [], { what: 'recovery', id: 'V-L1' });
  });

  it('and a loss of a loan that the pool has paid for', () => {
    given(aPool(), aDecision()).when('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' }).thenRejected('NOT_COMPENSATED', ['Art. 28'], { loanId: 'L1' });
    given(THE_LOAN_OF_69, recovery('L1', 204_350_000), aDecision()).when('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' })
      .thenRejected('WRONG_STATE', [], { what: 'loan', id: 'L1', state: 'CLOSED', needed: 'COMPENSATED or SHARED' });
  });
});
