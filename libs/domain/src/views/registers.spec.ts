import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aCompensatedLoan, aContributedLoan, aDecision, after, anEnterpriseFundOf, anOverdueLoan, aRegisteredEnterprise, aNominatedEnterprise, aRosteredEnterprise, aScheme, aSharedLoan,
  compensation, type DefaultTerms, firm, type Life, recovery, step,
} from '../testing/index.js';
import { blacklistProjection, claimsQueueProjection, enterprisesProjection, foldOne, policiesProjection, poolsProjection, schemeTotalsProjection } from './index.js';

const uscc = firm(1);
const listed = step('BlacklistEnterprise', { uscc, persons: ['某甲'], reason: '恶意逃债', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 }, decisionId: 'D-1' }, { on: '2026-05-01' });
const lifted = step('LiftBlacklisting', { uscc, reason: '已清偿', decisionId: 'D-1' }, { on: '2026-06-01' });
const terms: DefaultTerms = { loanId: 'L1', amountFen: 300_000_000, dueDate: '2026-01-31' };

describe('The roster', () => {
  const enterpriseAfter = (...lives: Life[]) => foldOne(after(aScheme(), ...lives).log, enterprisesProjection).get(uscc);

  it.each<readonly [string, Life]>([
    ['REGISTERED', aRegisteredEnterprise()],
    ['NOMINATED', aNominatedEnterprise()],
    ['ROSTER', aRosteredEnterprise()],
    ['POOL_MEMBER', aContributedLoan(terms)],
    ['ROSTER', [aContributedLoan(terms), step('WithdrawLoan', { loanId: 'L1', reason: '撤回' })]],
    ['REGISTERED', [aRosteredEnterprise(), step('RemoveFromRoster', { uscc, reason: '停业' })]],
    ['BLACKLISTED', [aDecision(), aRosteredEnterprise(), listed]],
    ['REGISTERED', [aDecision(), aRosteredEnterprise(), listed, lifted]],
  ])('shows a firm as %s', (status, life) => {
    expect(enterpriseAfter(life)?.status).toBe(status);
  });

  it('shows what the scheme is exposed to over all banks', () => {
    expect(enterpriseAfter(aContributedLoan({ ...terms, amountFen: 100_000_000 }), aContributedLoan({ loanId: 'L8', uscc, agreementId: 'icbc', amountFen: 200_000_000 }))).toMatchObject({
      exposureFen: 300_000_000, memberOf: ['ccb', 'icbc'], sizeClass: 'SMALL', industry: '农产品加工',
    });
  });
});

describe('The blacklist', () => {
  it('keeps a lifted listing on file', () => {
    const { log } = after(aScheme(), aDecision(), aRosteredEnterprise(), listed, lifted);
    expect([...foldOne(log, blacklistProjection).values()]).toEqual([
      { uscc, persons: ['某甲'], reason: '恶意逃债', decisionId: 'D-1', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 }, since: '2026-05-01', listed: false, liftedOn: '2026-06-01' },
    ]);
  });

  it('knows of no lifting without a listing', () => {
    const { log } = after(aScheme(), aDecision(), aRosteredEnterprise(), listed, lifted);
    expect(foldOne(log.filter((event) => event.type === 'BlacklistLifted'), blacklistProjection).size).toBe(0);
  });
});

describe('The claims queue', () => {
  const queueAfter = (...lives: Life[]) => foldOne(after(...lives).log, claimsQueueProjection).get('L1');

  it('holds an overdue loan with the day that ranks it', () => {
    expect(queueAfter(anOverdueLoan(terms))).toEqual({
      loanId: 'L1', agreementId: 'ccb', overdueSince: '2026-02-01', monthEndsOn: '2026-02-28', compensableFrom: '2026-03-01', deadline: '2026-03-04',
      waived: false, claimId: null, filedOn: null, claimFen: null, queued: true, paidBy: null, earlier: null,
    });
  });

  it('holds its claim, as last restated', () => {
    const restated = step('RestateClaim', { loanId: 'L1', claimId: 'C-L1', cutoffDate: '2026-02-10', principalFen: 200_000_000, interestFen: 5, penaltyFen: 0, compoundFen: 0 }, { on: '2026-02-10' });
    expect(queueAfter(aClaimedLoan(terms), restated)).toMatchObject({ claimId: 'C-L1', filedOn: '2026-02-01', claimFen: 200_000_005 });
  });

  it('lets younger loans pass one that is waived, and not one whose claim is withdrawn', () => {
    const waived = step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' });
    expect(queueAfter(aDecision(), anOverdueLoan(terms), waived)).toMatchObject({ waived: true });
    expect(queueAfter(aClaimedLoan(terms), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '更正' }))).toMatchObject({ waived: false, claimId: null, claimFen: null });
  });

  it('lets a cured loan go, and a compensated one until its payment is reversed', () => {
    expect(queueAfter(anOverdueLoan(terms), step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }, { on: '2026-02-02' }))).toBeUndefined();
    const paid: Life = [aDecision(), aClaimedLoan(terms), anEnterpriseFundOf(400_000_000), compensation('2026-03-02')];
    expect(queueAfter(paid)).toMatchObject({ queued: false });
    const reversed: Life = (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.at(-1)?.id ?? '', reason: '误付', decisionId: 'D-1' });
    expect(queueAfter(paid, reversed)).toMatchObject({ queued: true, claimId: 'C-L1', claimFen: 300_000_000 });
  });

  it('gives a loan its old place again, whatever place it has taken since', () => {
    const inTwo = { ...terms, schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-02-28', principalFen: 200_000_000 }] };
    const paid: Life = [aDecision(), aClaimedLoan(inTwo), anEnterpriseFundOf(400_000_000), compensation('2026-03-02')];
    const later = step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-02-28' }, { on: '2026-03-03' });
    const reversed: Life = (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast(({ type }) => type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' });
    expect(queueAfter(paid, later)).toMatchObject({ queued: true, overdueSince: '2026-03-01', claimId: null });
    expect(queueAfter(paid, later, reversed)).toMatchObject({ queued: true, overdueSince: '2026-02-01', claimId: 'C-L1', filedOn: '2026-02-01' });
  });
});

describe('The totals of the scheme', () => {
  const { log } = after(aSharedLoan(terms), recovery('L1', 10_000_000));
  const totals = foldOne(log, schemeTotalsProjection);

  it('count and add up over all time', () => {
    expect(totals.get('all')).toMatchObject({
      agreements: 1, enterprises: 1, membershipsGranted: 1, loansApplied: 1, loansFiled: 1, loansDisbursed: 1, disbursedFen: 300_000_000, loansOverdue: 1, claims: 1, compensations: 1,
      claimsCompensatedFen: 300_000_000, enterprisePaidFen: 6_000_000, riskPaidFen: 147_000_000, bankBorneFen: 147_000_000, recoveredFen: 10_000_000, injectedFen: 500_000_000, contributedFen: 6_000_000,
    });
  });

  it('add up by the year in which things took effect', () => {
    expect(totals.get('2025')).toMatchObject({ disbursedFen: 300_000_000, claimsCompensatedFen: 0, contributedFen: 6_000_000 });
    expect(totals.get('2026')).toMatchObject({ disbursedFen: 0, claimsCompensatedFen: 300_000_000, contributedFen: 0, enterpriseFen: -6_000_000 });
  });

  it('take a reversed compensation off the books', () => {
    const reversed = after(
      aDecision(), aCompensatedLoan(terms), (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast(({ type }) => type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' }),
    ).log;
    expect(foldOne(reversed, schemeTotalsProjection).get('all')).toMatchObject({ compensations: 0, claimsCompensatedFen: 0, enterprisePaidFen: 0, reversals: 1 });
  });
});

describe('A pool', () => {
  it('shows its agreement beside its funds', () => {
    const { log } = after(aDecision(), aContributedLoan(terms), step('SuspendAgreement', { agreementId: 'ccb', reason: '整改', decisionId: 'D-1' }));
    expect(foldOne(log, poolsProjection).get('ccb')).toMatchObject({
      agreementId: 'ccb', bankId: 'ccb', status: 'SUSPENDED', accounts: { 'ACC-ccb': { accountNoMasked: '****1234', funds: ['ENTERPRISE', 'RISK'] } },
      enterpriseFen: 6_000_000, riskFen: 500_000_000, reservedFen: 300_000_000, outstandingFen: 0, usedFen: 300_000_000, leverageBreaches: 0, stopped: false,
    });
  });

  it('has outstanding again what reversed recoveries had served, one after the other', () => {
    const reversed = (recoveryId: string): Life => (scheme) => {
      const entry = scheme.log.find((event) => event.type === 'RecoveryApplied' && event.data.recoveryId === recoveryId);
      return step('ReverseEntry', { agreementId: 'ccb', eventId: entry?.id ?? '', reason: '误记', decisionId: 'D-1' });
    };
    const recovered: Life = [aDecision(), aSharedLoan(terms), recovery('L1', 10_000_000, { recoveryId: 'V-1' }), recovery('L1', 20_000_000, { recoveryId: 'V-2' })];
    const outstandingAfter = (...lives: Life[]) => foldOne(after(...lives).log, poolsProjection).get('ccb')?.outstandingFen;
    expect(outstandingAfter(recovered)).toBe(117_000_000);
    expect(outstandingAfter(recovered, reversed('V-2'))).toBe(137_000_000);
    expect(outstandingAfter(recovered, reversed('V-2'), reversed('V-1'))).toBe(147_000_000);
  });

  it('holds the money that counts although its agreement does not yet', () => {
    const { log } = after(aContributedLoan(terms));
    expect(foldOne(log.filter((event) => event.type === 'FundContributed'), poolsProjection).get('ccb')).toMatchObject({ status: 'UNSIGNED', bankId: null, enterpriseFen: 6_000_000 });
  });
});

describe('The policies', () => {
  it('stand by their ref, in order of adoption', () => {
    const [adopted] = foldOne(after(aScheme()).log, policiesProjection).values();
    expect(adopted).toMatchObject({ ref: 'ulanhot-zhubaodai@1', adoptedAtPosition: 0, docNo: 'P-1', policy: { id: 'ulanhot-zhubaodai' } });
  });
});
