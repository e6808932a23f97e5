import { describe, expect, it } from '@jest/globals';
import { after, anEnterpriseFundOf, aPool, aScheme, event, given, step } from '../testing/index.js';

const INJECTION = { agreementId: 'ccb', amountFen: 500_000_000, budgetDocNo: 'B-1', slipNo: 'S-1' };
const AGREEMENT = { agreementId: 'ccb', bankId: 'ccb', bankName: '建设银行', from: '2025-08-01', to: '2026-07-31', docNo: 'A-1' };
const aPoolWithoutARiskAccount = [
  aScheme(),
  step('SignCooperationAgreement', AGREEMENT),
  step('OpenSpecialAccount', { agreementId: 'ccb', accountId: 'ACC-E', accountNoMasked: '*', funds: ['ENTERPRISE'] }),
];

describe('Art. 5 the treasury pays into the risk fund', () => {
  it('whose balance rises by it', () => {
    given(aPool()).when('InjectRiskFund', INJECTION).then(event('RiskFundInjected', { ...INJECTION, balanceBeforeFen: 500_000_000, balanceAfterFen: 1_000_000_000 }));
    expect(after(aPool(), step('InjectRiskFund', INJECTION)).state('pool', 'ccb').funds).toMatchObject({ riskFen: 1_000_000_000, injectedFen: 1_000_000_000, enterpriseFen: 0 });
  });

  it('Art. 7: into a special account opened for it', () => {
    given(aPoolWithoutARiskAccount).when('InjectRiskFund', INJECTION).thenRejected('ACCOUNT_MISSING', ['Art. 7'], { agreementId: 'ccb', fund: 'RISK' });
    given(aScheme()).when('InjectRiskFund', INJECTION).thenRejected('UNKNOWN', [], { what: 'agreement', id: 'ccb' });
  });
});

describe('Art. 5 a bank declares the volume that it expects', () => {
  const declared = (amountFen: number) => given(aPool()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen });

  it('6.3 A19: 62,000,000.00 asks for 6,200,000.00; 5,000,000.00 is flagged, not refused', () => {
    declared(6_200_000_000).then(event('ExpectedVolumeDeclared', { floorRequiredFen: 620_000_000, floorMet: false }));
  });

  it('the floor is met to the fen, rounded up', () => {
    declared(5_000_000_000).then(event('ExpectedVolumeDeclared', { floorRequiredFen: 500_000_000, floorMet: true }));
    declared(5_000_000_001).then(event('ExpectedVolumeDeclared', { floorRequiredFen: 500_000_001, floorMet: false }));
  });

  it('under a signed agreement', () => {
    given(aScheme()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 1 }).thenRejected('UNKNOWN', []);
  });
});

describe('Art. 7 interest of a special account', () => {
  const interest = { agreementId: 'ccb', amountFen: 12_345, period: '2025Q3' } as const;

  it('A33: stays in the fund that it accrued on', () => {
    const scheme = after(aPool(), step('CreditAccountInterest', { ...interest, fund: 'ENTERPRISE' }), step('CreditAccountInterest', { ...interest, fund: 'RISK', amountFen: 1 }));
    expect(scheme.state('pool', 'ccb').funds).toMatchObject({ enterpriseFen: 12_345, enterpriseInterestFen: 12_345, riskFen: 500_000_001, riskInterestFen: 1 });
  });

  it('is told with what the fund held before it and after', () => {
    given(aPool(), anEnterpriseFundOf(1_000)).when('CreditAccountInterest', { ...interest, fund: 'ENTERPRISE' }).then(event('AccountInterestCredited', { balanceBeforeFen: 1_000, balanceAfterFen: 13_345 }));
    given(aPool(), anEnterpriseFundOf(1_000)).when('CreditAccountInterest', { ...interest, fund: 'RISK' }).then(event('AccountInterestCredited', { balanceBeforeFen: 500_000_000, balanceAfterFen: 500_012_345 }));
  });

  it('is credited where the fund has an account', () => {
    given(aPoolWithoutARiskAccount).when('CreditAccountInterest', { ...interest, fund: 'RISK' }).thenRejected('ACCOUNT_MISSING', ['Art. 7'], { fund: 'RISK' });
    given(aPoolWithoutARiskAccount).when('CreditAccountInterest', { ...interest, fund: 'ENTERPRISE' }).then(event('AccountInterestCredited', interest));
    given(aScheme()).when('CreditAccountInterest', { ...interest, fund: 'RISK' }).thenRejected('UNKNOWN', []);
  });
});
