import { describe, expect, it } from '@jest/globals';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  aClaimedLoan, aCompensatedLoan, aDecision, after, aDisbursedLoan, anEnterpriseFundOf, aPool, application, aScheme, aSharedLoan, claimOf, compensation, type DefaultTerms, event, given,
  type Life, recovery, recoveryOf, sharing, step,
} from '../testing/index.js';

/** Due 2026-03-10, compensable from 2026-04-11. */
const dueInMarch = (loanId: string, amountFen: number, interestFen = 0): DefaultTerms => ({ loanId, amountFen, disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { interestFen } });
const share = (valueDate: string, ...lives: Life[]) => given(...lives).when('ShareRiskCompensation', { agreementId: 'ccb', valueDate }, { on: valueDate });
const shared = (loanId: string, data: object) => event('RiskCompensationShared', { loanId, ...data });

/** 204,350,000 or one fen more is claimed of 48,921,710 in the enterprise fund. */
const partlyCovered = (claimFen: number) => [
  aClaimedLoan({ ...dueInMarch('L1', 200_000_000), claim: { interestFen: claimFen - 200_000_000 } }),
  anEnterpriseFundOf(48_921_710),
  compensation('2026-04-13'),
  application('L1', '2026-04-13'),
];

describe('Art. 9, 27 the bank applies for what the enterprise fund left open', () => {
  it('all of the shortfall', () => {
    given(aCompensatedLoan(dueInMarch('L1', 200_000_000))).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R-1', appliedOn: '2026-04-11' })
      .then(event('RiskCompensationApplied', { shortfallFen: 196_000_000 }));
  });

  it('of which there must be some', () => {
    const apply = (...lives: Life[]) => given(...lives).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R-9', appliedOn: '2025-08-01' });
    apply(aClaimedLoan(dueInMarch('L1', 200_000_000)), anEnterpriseFundOf(200_000_000), compensation('2026-04-13')).thenRejected('NO_SHORTFALL', ['Art. 9', 'Art. 27'], { loanId: 'L1' });
    apply(aDisbursedLoan()).thenRejected('NO_SHORTFALL', ['Art. 9', 'Art. 27']);
    apply(aSharedLoan(dueInMarch('L1', 200_000_000))).thenRejected('NO_SHORTFALL', ['Art. 9', 'Art. 27']);
    apply(aPool()).thenRejected('NO_SHORTFALL', ['Art. 9', 'Art. 27']);
  });

  it('once', () => {
    const again = (applicationId: string) => given(partlyCovered(204_350_000)).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId, appliedOn: '2026-04-13' });
    again('R-L1').thenRejected('DUPLICATE', [], { what: 'application', id: 'R-L1' });
    again('R-2').thenRejected('DUPLICATE', [], { what: 'pending application of loan', id: 'L1' });
  });
});

describe('Art. 9, 27 risk fund and bank bear half each', () => {
  it('6.9', () => {
    share('2026-04-13', partlyCovered(204_350_000)).then(shared('L1', {
      shortfallFen: 155_428_290, fundSharePpm: 500_000, riskShareFen: 77_714_145, bankShareFen: 77_714_145, riskPaidFen: 77_714_145, riskUnfundedFen: 0, bankBorneFen: 77_714_145,
      riskBeforeFen: 500_000_000, riskAfterFen: 422_285_855, valueDate: '2026-04-13',
    }));
  });

  it('6.10 A37: the odd fen is the bank’s', () => {
    share('2026-04-13', partlyCovered(204_350_001)).then(shared('L1', { shortfallFen: 155_428_291, riskShareFen: 77_714_145, bankShareFen: 77_714_146, bankBorneFen: 77_714_146 }));
  });

  it('6.13: also when the enterprise fund is empty and paid nothing', () => {
    const drained = [aClaimedLoan({ ...dueInMarch('L2', 2_000_000), dueDate: '2026-03-09', claim: { interestFen: 408_000 } }), aClaimedLoan(dueInMarch('L1', 118_400_000, 5_056_789))];
    given(drained).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-04-13' }, { on: '2026-04-13' }).then(
      event('CompensatedFromEnterpriseFund', { loanId: 'L2', paidFen: 2_408_000, fundAfterFen: 0 }),
      event('CompensatedFromEnterpriseFund', { loanId: 'L1', paidFen: 0, fundBeforeFen: 0, fundAfterFen: 0, shortfallFen: 123_456_789 }),
    );
    share('2026-04-13', drained, compensation('2026-04-13'), application('L1', '2026-04-13')).then(shared('L1', { riskShareFen: 61_728_394, bankShareFen: 61_728_395 }));
  });

  it('6.12: of each of three that tie', () => {
    const three = [dueInMarch('L1', 30_000_000), dueInMarch('L2', 15_000_000), dueInMarch('L3', 15_000_000)];
    share('2026-04-13', three.map(aClaimedLoan), anEnterpriseFundOf(10_000_001), compensation('2026-04-13'), ['L1', 'L2', 'L3'].map((loanId) => application(loanId, '2026-04-13'))).then(
      shared('L1', { riskPaidFen: 12_499_999, bankBorneFen: 12_500_000 }),
      shared('L2', { riskPaidFen: 6_250_000, bankBorneFen: 6_250_000 }),
      shared('L3', { riskPaidFen: 6_250_000, bankBorneFen: 6_250_000 }),
    );
  });

  it('of every application up to the value date', () => {
    share('2026-04-12', partlyCovered(204_350_000)).thenRejected('NOTHING_TO_SHARE', ['Art. 27'], { agreementId: 'ccb', valueDate: '2026-04-12' });
    share('2026-04-13', aCompensatedLoan(dueInMarch('L1', 200_000_000))).thenRejected('NOTHING_TO_SHARE', ['Art. 27']);
    share('2026-04-14', partlyCovered(204_350_000), sharing('2026-04-13')).thenRejected('NOTHING_TO_SHARE', ['Art. 27']);
    share('2026-04-14', aScheme()).thenRejected('UNKNOWN', [], { what: 'agreement', id: 'ccb' });
  });

  it('A31: on a decision, where one is named', () => {
    const decided = { agreementId: 'ccb', valueDate: '2026-04-13', decisionId: 'D-1' };
    given(partlyCovered(204_350_000)).when('ShareRiskCompensation', decided).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
    given(partlyCovered(204_350_000), aDecision()).when('ShareRiskCompensation', decided).then(shared('L1', { decisionId: 'D-1' }));
  });
});

/** 6.14: a shortfall of 200,000,001 on a risk fund of 65,000,000. */
const SHORT_FUND = [
  aPool({ riskFundFen: 65_000_000 }),
  aCompensatedLoan(dueInMarch('L1', 200_000_000, 4_000_001)),
  application('L1', '2026-04-11'),
];

/** The same default, of a loan that is disbursed already. */
const anOverdueClaim: Life = [
  step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-03-10' }, { on: '2026-03-11' }),
  step('FileClaim', claimOf(dueInMarch('L1', 200_000_000, 4_000_001)), { on: '2026-03-11' }), compensation('2026-04-11'), application('L1', '2026-04-11'),
];

describe('Art. 9 A13 the risk fund does not reach', () => {
  it('6.14: it pays what it holds and the bank carries the rest for the time being', () => {
    share('2026-04-11', SHORT_FUND).then(
      shared('L1', {
        shortfallFen: 200_000_001, riskShareFen: 100_000_000, riskPaidFen: 65_000_000, riskUnfundedFen: 35_000_000, bankShareFen: 100_000_001, bankBorneFen: 135_000_001, riskAfterFen: 0,
      }),
      event('LeverageBreached', { usedFen: 135_000_001, capFen: 0, headroomFen: -135_000_001 }),
    );
  });

  it('A40: the applications of a day are paid in the order of being overdue, not of filing', () => {
    const older: DefaultTerms = { ...dueInMarch('L2', 100_000_000), dueDate: '2026-03-09' };
    share('2026-04-13', aPool({ riskFundFen: 65_000_000 }), aClaimedLoan(dueInMarch('L1', 100_000_000)), aClaimedLoan(older), compensation('2026-04-13'), application('L1', '2026-04-13'), application('L2', '2026-04-13')).then(
      shared('L2', { shortfallFen: 96_000_000, riskPaidFen: 48_000_000, riskUnfundedFen: 0 }),
      shared('L1', { shortfallFen: 100_000_000, riskPaidFen: 17_000_000, riskUnfundedFen: 33_000_000, bankBorneFen: 83_000_000 }),
      event('LeverageBreached'),
    );
  });

  it('A40: ties share it pro rata', () => {
    share('2026-04-13', aPool({ riskFundFen: 30_000_001 }), aClaimedLoan(dueInMarch('L1', 100_000_000)), aClaimedLoan(dueInMarch('L2', 100_000_000)), compensation('2026-04-13'),
      application('L1', '2026-04-13'), application('L2', '2026-04-13')).then(
      shared('L1', { shortfallFen: 98_000_000, riskShareFen: 49_000_000, riskPaidFen: 15_000_001, riskUnfundedFen: 33_999_999 }),
      shared('L2', { shortfallFen: 98_000_000, riskPaidFen: 15_000_000, riskUnfundedFen: 34_000_000 }),
      event('LeverageBreached'),
    );
  });
});

describe('Art. 9 A13 what was not funded is settled later', () => {
  const refilled = [SHORT_FUND, sharing('2026-04-11'), step('InjectRiskFund', { agreementId: 'ccb', amountFen: 40_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' })];
  const settle = (amountFen: number, ...lives: Life[]) => given(...lives).when('SettleRiskShareLater', { loanId: 'L1', amountFen, decisionId: 'D-1' });

  it('once the fund is refilled and the leading group decides', () => {
    settle(35_000_000, refilled, aDecision()).then(event('RiskShareSettledLater', { amountFen: 35_000_000, riskBeforeFen: 40_000_000, riskAfterFen: 5_000_000 }), event('LeverageBreached', { capFen: 50_000_000 }));
    settle(35_000_000, refilled).thenRejected('DECISION_UNKNOWN', ['Art. 10']);
  });

  it('up to what was not funded, and to what the fund holds', () => {
    settle(35_000_001, refilled, aDecision()).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 9'], { what: 'unfunded risk share', offeredFen: 35_000_001, owedFen: 35_000_000 });
    settle(1, SHORT_FUND, sharing('2026-04-11'), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { fund: 'RISK', balanceFen: 0, neededFen: 1 });
  });

  it('and no more than the bank is still owed', () => {
    settle(35_000_000, refilled, aDecision(), recovery('L1', 110_000_001)).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 9'], { owedFen: 25_000_000 });
  });


  it('of a compensated loan', () => {
    settle(1, aDisbursedLoan(), aDecision()).thenRejected('NOT_COMPENSATED', ['Art. 28'], { loanId: 'L1' });
    settle(1, aPool(), aDecision()).thenRejected('NOT_COMPENSATED', ['Art. 28']);
  });
});

describe('Art. 9 A13 what becomes of a share that the risk fund could not pay is the scheme’s to say', () => {
  type Insufficient = 'PEND_FOR_DECISION' | 'TREASURY_TOPS_UP' | 'BANK_BEARS';
  const under = (insufficient: Insufficient): Life => aPool({ policy: { ...ulanhot, riskFund: { ...ulanhot.riskFund, insufficient } }, riskFundFen: 65_000_000 });
  const injected = step('InjectRiskFund', { agreementId: 'ccb', amountFen: 40_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' });
  const unfunded = (insufficient: Insufficient): Life => [under(insufficient), SHORT_FUND, sharing('2026-04-11')];
  const settling = (...lives: Life[]) => given(...lives).when('SettleRiskShareLater', { loanId: 'L1', amountFen: 35_000_000, decisionId: 'D-1' });

  it.each<[Insufficient]>([['PEND_FOR_DECISION'], ['TREASURY_TOPS_UP'], ['BANK_BEARS']])('%s: the fund pays what it holds, the treasury nothing by itself, and the bank carries the rest', (insufficient) => {
    share('2026-04-11', under(insufficient), SHORT_FUND).then(shared('L1', { riskPaidFen: 65_000_000, riskUnfundedFen: 35_000_000, bankBorneFen: 135_000_001, riskAfterFen: 0 }), event('LeverageBreached'));
    given(unfunded(insufficient)).when('ApplyRecovery', recoveryOf('L1', 135_000_001), { on: '2026-12-15' }).then(event('RecoveryApplied', { steps: { bankFen: 135_000_001, riskFundFen: 0 } }));
  });

  it.each<[Insufficient]>([['PEND_FOR_DECISION'], ['TREASURY_TOPS_UP']])('%s: it is settled when the treasury has put in more and the leading group decides', (insufficient) => {
    settling(unfunded(insufficient), injected, aDecision()).then(event('RiskShareSettledLater', { amountFen: 35_000_000 }), event('LeverageBreached'));
    settling(unfunded(insufficient), injected).thenRejected('DECISION_UNKNOWN', ['Art. 10']);
    settling(unfunded(insufficient), aDecision()).thenRejected('FUND_INSUFFICIENT', ['Art. 5'], { balanceFen: 0, neededFen: 35_000_000 });
  });

  it('BANK_BEARS: it stays with the bank for good, whatever is put in and decided', () => {
    const answer = { what: 'unfunded risk share (policy ulanhot-zhubaodai leaves it with the bank)', offeredFen: 35_000_000, owedFen: 0 };
    settling(unfunded('BANK_BEARS'), injected, aDecision()).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 9'], answer);
    expect(after(unfunded('BANK_BEARS'), injected).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ riskUnfundedFen: 35_000_000, riskPaidFen: 65_000_000 });
  });

  it('and the version of the loan’s filing decides, not the one in force', () => {
    const pending = step('AdoptPolicy', { policy: { ...ulanhot, version: 2, effectiveFrom: '2026-01-01' }, docNo: 'P-2' }, { on: '2026-01-01' });
    settling(under('BANK_BEARS'), aDisbursedLoan(dueInMarch('L1', 200_000_000)), pending, anOverdueClaim, sharing('2026-04-11'), injected, aDecision()).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 9'], { owedFen: 0 });
  });
});

describe('Art. 5 6.2 a payout may leave a pool above its cap', () => {
  /** 4,850,000,000 is used; a claim of interest alone takes 30,000,000 out of the risk fund. */
  const usedTo4850000000 = ['L7', 'L8'].map((loanId) => aDisbursedLoan({ loanId, amountFen: 2_000_000_000, method: 'RATING', dueDate: '2026-08-29' }));
  const interestAlone: DefaultTerms = { loanId: 'L9', amountFen: 850_000_000, method: 'RATING', disbursedOn: '2025-09-01', dueDate: '2026-03-10', claim: { principalFen: 0, interestFen: 157_000_000 } };

  it('which is flagged', () => {
    share('2026-04-13', usedTo4850000000, aCompensatedLoan(interestAlone), application('L9', '2026-04-13')).then(
      shared('L9', { shortfallFen: 60_000_000, riskPaidFen: 30_000_000 }),
      event('LeverageBreached', { usedFen: 4_850_000_000, capFen: 4_700_000_000, headroomFen: -150_000_000 }),
    );
  });

  it('and stops new filings, not the loans that run', () => {
    const breached = after(usedTo4850000000, aCompensatedLoan(interestAlone), application('L9', '2026-04-13'), sharing('2026-04-13'));
    expect(breached.state('loan', 'L7')).toMatchObject({ step: 'DISBURSED' });
  });

  it('exactly at its cap it is not', () => {
    // 400,000,000 is lent; 28,000,000 of interest is claimed, 8,000,000 of it paid by the firms, 10,000,000 by the fund of 50,000,000.
    const atTheCap = [
      aPool({ riskFundFen: 50_000_000 }), aDisbursedLoan({ loanId: 'L2', amountFen: 300_000_000 }),
      aCompensatedLoan({ ...dueInMarch('L1', 100_000_000), claim: { principalFen: 0, interestFen: 28_000_000 } }), application('L1', '2026-04-13'),
    ];
    share('2026-04-13', atTheCap).then(shared('L1', { riskPaidFen: 10_000_000, riskAfterFen: 40_000_000 }));
    expect(after(atTheCap, sharing('2026-04-13')).state('pool', 'ccb').outstandingFen).toBe(400_000_000);
  });

  it('counting the principal that the payout itself took off', () => {
    // Risk fund 20,000,000, cap 200,000,000; L1 of 100,000,000 fails: E pays 4,000,000, the fund 20,000,000 of its 48,000,000.
    share('2026-04-13', aPool({ riskFundFen: 20_000_000 }), aDisbursedLoan({ loanId: 'L2', amountFen: 100_000_000 }), aClaimedLoan(dueInMarch('L1', 100_000_000)), compensation('2026-04-13'),
      application('L1', '2026-04-13')).then(
      shared('L1', { shortfallFen: 96_000_000, riskPaidFen: 20_000_000 }),
      event('LeverageBreached', { usedFen: 176_000_000, capFen: 0, headroomFen: -176_000_000 }),
    );
  });
});

describe('Art. 9 what there is to share on the day', () => {
  it('nothing, when the borrower has made the bank whole since the bank applied', () => {
    share('2026-12-16', aCompensatedLoan(dueInMarch('L1', 200_000_000)), application('L1', '2026-04-11'), recovery('L1', 196_000_000)).thenRejected('NOTHING_TO_SHARE', ['Art. 27']);
  });

  it('no part for a risk fund where the scheme gives it none: the bank bears the shortfall', () => {
    const policy = { ...ulanhot, layers: ulanhot.layers.filter(({ payer }) => payer !== 'RISK_FUND') };
    share('2026-04-11', aPool({ policy }), aCompensatedLoan(dueInMarch('L1', 200_000_000)), application('L1', '2026-04-11'))
      .then(shared('L1', { shortfallFen: 196_000_000, fundSharePpm: 0, riskShareFen: 0, riskPaidFen: 0, bankShareFen: 196_000_000, bankBorneFen: 196_000_000 }));
  });
});
