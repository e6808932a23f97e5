import { describe, expect, it } from '@jest/globals';
import { after, anApprovedLoan, anAppliedLoan, aPool, aScheme, event, given, type Life, reviewOf, sharing, step, aCompensatedLoan, application } from '../testing/index.js';
import { dongfang } from './schemes/dongfang.js';
import { ulanhot } from './schemes/ulanhot.js';

const second = { ...ulanhot, version: 2, effectiveFrom: '2025-09-01', eligibility: { ...ulanhot.eligibility, minScore: 70 } };
const adopted = (policy: object, on = '2025-08-01'): Life => step('AdoptPolicy', { policy, docNo: 'P' }, { on });
const versionsOf = (...lives: Life[]) => after(...lives).log.filter((one) => one.type === 'LoanReviewed').map((one) => one.metadata.policyVersion);

describe('Art. 31, 32 a policy comes into force', () => {
  it('as adopted', () => {
    given().when('AdoptPolicy', { policy: ulanhot, docNo: 'P-1' }).then(event('PolicyAdopted', { docNo: 'P-1', policy: { id: 'ulanhot-zhubaodai', version: 1 } }));
  });

  it('not out of shape, nor without the day from which it holds', () => {
    const { effectiveFrom: _day, ...undated } = ulanhot;
    given().when('AdoptPolicy', { policy: undated, docNo: 'P-1' }).thenRejected('POLICY_INVALID', ['Art. 31', 'Art. 32'], { problem: 'effectiveFrom must be a date YYYY-MM-DD' });
    given().when('AdoptPolicy', { policy: 'x', docNo: 'P-1' }).thenRejected('POLICY_INVALID', ['Art. 31', 'Art. 32']);
  });

  it('each version once', () => {
    given(aScheme()).when('AdoptPolicy', { policy: { ...ulanhot, term: { maxMonths: 24 } }, docNo: 'P-2' }).thenRejected('POLICY_INVALID', ['Art. 31', 'Art. 32']);
  });

  it('on its day: what is decided before goes by the version before', () => {
    const two = [aPool(), adopted(second)];
    expect(versionsOf(two, anApprovedLoan({ disbursedOn: '2025-08-31' }))).toEqual(['ulanhot-zhubaodai@1']);
    given(two, anAppliedLoan({ disbursedOn: '2025-09-01' })).when('ReviewLoan', reviewOf()).thenRejected('SCORE_TOO_LOW', ['Art. 12'], { score: 60, minScore: 70 });
  });

  it('of two with one day the one adopted later counts; an older one adopted late does not', () => {
    const third = { ...second, version: 3, eligibility: ulanhot.eligibility };
    expect(versionsOf(aPool(), adopted(second), adopted(third), anApprovedLoan({ disbursedOn: '2025-09-01' }))).toEqual(['ulanhot-zhubaodai@3']);
    const older = { ...third, version: 4, effectiveFrom: '2025-08-15' };
    given(aPool(), adopted(second), adopted(older), anAppliedLoan({ disbursedOn: '2025-09-01' })).when('ReviewLoan', reviewOf()).thenRejected('SCORE_TOO_LOW', ['Art. 12']);
  });

  it('before any is in force nothing that needs one is decided', () => {
    given().when('SignCooperationAgreement', { agreementId: 'ccb', bankId: 'ccb', bankName: 'ccb', from: '2025-08-01', to: '2026-08-01', docNo: 'A' }).thenRejected('UNKNOWN', []);
  });
});

describe('08 §7.2 a loan keeps the version of its filing for sharing and recovery', () => {
  it('whatever is adopted later', () => {
    const loan = { amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
    const later = { ...dongfang, id: ulanhot.id, version: 2, effectiveFrom: '2025-09-02' };
    const life = [aPool(), aCompensatedLoan(loan), adopted(later, '2026-04-11'), application('L1', '2026-04-13'), sharing('2026-04-13')];
    // 200,000,000 less the fund's 4,000,000; half of it, not 60%.
    expect(after(life).log.find((one) => one.type === 'RiskCompensationShared')?.data).toMatchObject({ shortfallFen: 196_000_000, fundSharePpm: 500_000, riskShareFen: 98_000_000 });
  });
});

describe('Art. 31 the Office interprets', () => {
  it('and the interpretation is recorded', () => {
    const reading = { article: 'Art. 26', question: '1个月如何计算', reading: '自到期日起算', docNo: 'J-1' };
    given().when('IssueInterpretation', reading).then(event('InterpretationIssued', reading));
  });
});
