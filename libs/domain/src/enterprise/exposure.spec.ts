import { describe, expect, it } from '@jest/globals';
import {
  aContributedLoan, aDecision, aDisbursedLoan, aFiledLoan, after, anOverdueLoan, aPool, aSharedLoan, aSignedLoan, claimOf, compensation, contractOf, contributionOf, event,
  firm, given, type Life, type LoanTerms, recovery, repaymentOf, type Scheme, step,
} from '../testing/index.js';

const FIRM = firm(1);
const inIcbc = { loanId: 'L2', uscc: FIRM, agreementId: 'icbc' };

function firmIn(scheme: Scheme): unknown {
  const { exposures, memberOf } = { exposures: {}, memberOf: [], ...scheme.state('enterprise', FIRM) };
  return { exposures, memberOf };
}

describe('Art. 14 exposure of an enterprise', () => {
  it('grows with each filing, over all banks (A21)', () => {
    const scheme = after(aFiledLoan({ amountFen: 320_000_000 }), aFiledLoan({ ...inIcbc, amountFen: 180_000_000 }));
    expect(firmIn(scheme)).toEqual({
      exposures: { L1: { agreementId: 'ccb', amountFen: 320_000_000 }, L2: { agreementId: 'icbc', amountFen: 180_000_000 } },
      memberOf: [],
    });
  });

  it('falls to what was drawn, then with the principal repaid, to nothing', () => {
    const drawn = [aDisbursedLoan({ amountFen: 300_000_000, contractFen: 280_000_000, disbursedFen: 250_000_000 })];
    expect(firmIn(after(drawn))).toMatchObject({ exposures: { L1: { amountFen: 250_000_000 } } });
    const half = step('RecordRepayment', repaymentOf('L1', '2026-01-10', { principalFen: 100_000_000 }), { on: '2026-01-10' });
    expect(firmIn(after(drawn, half))).toMatchObject({ exposures: { L1: { amountFen: 150_000_000 } } });
    const rest = step('RecordRepayment', repaymentOf('L1', '2026-01-11', { principalFen: 150_000_000 }), { on: '2026-01-11' });
    expect(firmIn(after(drawn, half, rest))).toEqual({ exposures: {}, memberOf: [] });
  });

  it('is given back when the loan is withdrawn', () => {
    given(aFiledLoan())
      .when('WithdrawLoan', { loanId: 'L1', reason: '企业撤回' })
      .then(event('LoanWithdrawn'), event('CapacityReleased', { reservedFen: 300_000_000, outstandingFen: 0, reason: 'WITHDRAWN' }),
        event('ExposureReleased', { amountFen: 300_000_000, exposureAfterFen: 0 }));
  });
});

describe('Art. 2 membership of a pool', () => {
  it('begins when the contribution of a filed loan is complete, not before', () => {
    const pay = (contributionId: string, amountFen: number) =>
      ({ loanId: 'L1', contributionId, amountFen, accountId: 'ACC-ccb', receivedOn: '2025-08-29', payer: FIRM, slipNo: 'Z' });
    given(aFiledLoan()).when('ContributeToFund', pay('K-1', 5_999_999)).then(event('FundContributed', { cumulativeFen: 5_999_999, requiredFen: 6_000_000 }));
    given(aFiledLoan(), step('ContributeToFund', pay('K-1', 5_999_999)))
      .when('ContributeToFund', pay('K-2', 1))
      .then(event('FundContributed', { cumulativeFen: 6_000_000 }), event('PoolMembershipGranted', { uscc: FIRM, agreementId: 'ccb', loanId: 'L1' }));
  });

  it('begins at the signing, when the contract is lower than filed and what was paid covers it (Art. 6, A16)', () => {
    const lower = { amountFen: 100_000_000, contractFen: 95_000_000, contributedFen: 1_900_000 };
    given(aContributedLoan(lower)).when('SignLoanContract', contractOf(lower))
      .then(event('LoanContractSigned', { requiredFen: 1_900_000 }), event('PoolMembershipGranted', { uscc: FIRM, agreementId: 'ccb', loanId: 'L1' }));
    expect(firmIn(after(aContributedLoan(lower)))).toMatchObject({ memberOf: [] });
  });

  it('is given once for each pool', () => {
    const scheme = after(aContributedLoan({ amountFen: 100_000_000 }), aContributedLoan({ loanId: 'L2', uscc: FIRM, amountFen: 100_000_000 }), aPool({ agreementId: 'icbc' }),
      aContributedLoan({ ...inIcbc, loanId: 'L3', amountFen: 100_000_000 }));
    expect(firmIn(scheme)).toMatchObject({ memberOf: ['ccb', 'icbc'] });
    expect(scheme.stream('enterprise', FIRM).filter((one) => one.type === 'PoolMembershipGranted')).toHaveLength(2);
  });

  it('ends with the last open loan of that pool', () => {
    const two = [aDisbursedLoan({ amountFen: 100_000_000 }), aDisbursedLoan({ loanId: 'L2', uscc: FIRM, amountFen: 100_000_000 })];
    const repaid = (loanId: string) => repaymentOf(loanId, '2025-09-01', { principalFen: 100_000_000 });
    given(two).when('RecordRepayment', repaid('L1'), { on: '2025-09-01' })
      .then(event('RepaymentReceived'), event('LoanRepaid'), event('CapacityReleased'), event('ExposureReleased', { amountFen: 100_000_000, exposureAfterFen: 100_000_000 }),
        event('ExposureReleased', { amountFen: 0, reason: 'REPAID' }));
    given(two, step('RecordRepayment', repaid('L1'), { on: '2025-09-01' })).when('RecordRepayment', repaid('L2'))
      .then(event('RepaymentReceived'), event('LoanRepaid'), event('CapacityReleased'), event('ExposureReleased', { exposureAfterFen: 0 }),
        event('PoolMembershipEnded', { uscc: FIRM, agreementId: 'ccb' }));
  });
});

describe('Art. 2 a loan that is open keeps its enterprise in the pool, though none of its principal is outstanding', () => {
  const ALL = { loanId: 'L1', amountFen: 100_000_000, dueDate: '2026-01-31' };
  const repaid = (receivedOn: string, principalFen: number) => step('RecordRepayment', repaymentOf('L1', receivedOn, { principalFen }), { on: receivedOn });
  /** All principal came in late; the interest of the delay is still owed. */
  const owingInterest: Life = [anOverdueLoan(ALL), repaid('2026-02-02', 100_000_000)];
  const interestClaim: Life = step('FileClaim', claimOf(ALL, { principalFen: 0, interestFen: 500_000, filedOn: '2026-02-03' }), { on: '2026-02-03' });

  it('while it is overdue for its interest', () => {
    given(anOverdueLoan(ALL)).when('RecordRepayment', repaymentOf('L1', '2026-02-02', { principalFen: 100_000_000 }), { on: '2026-02-02' })
      .then(event('RepaymentReceived'), event('CapacityReleased'), event('ExposureReleased', { amountFen: 100_000_000, exposureAfterFen: 0 }));
    expect(firmIn(after(owingInterest))).toEqual({ exposures: { L1: { agreementId: 'ccb', amountFen: 0 } }, memberOf: ['ccb'] });
  });

  it('until the cure, which makes it repaid', () => {
    given(owingInterest).when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-03' }, { on: '2026-02-03' })
      .then(event('OverdueCured'), event('LoanRepaid'), event('CompensationQueueLeft'), event('PoolMembershipEnded', { loanId: 'L1' }));
  });

  it('while its interest is claimed, compensated and shared, until recoveries have closed it', () => {
    const shared: Life = [owingInterest, interestClaim, compensation('2026-03-02')];
    expect(firmIn(after(shared))).toMatchObject({ memberOf: ['ccb'] });
    expect(firmIn(after(shared, recovery('L1', 500_000)))).toEqual({ exposures: {}, memberOf: [] });
  });

  it('and when it is written off, for what is recovered later still follows Art. 28', () => {
    expect(firmIn(after(aDecision(), aSharedLoan(ALL), step('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' })))).toMatchObject({ memberOf: ['ccb'] });
  });

  it('of two such loans the last', () => {
    const another = aDisbursedLoan({ loanId: 'L2', uscc: FIRM, amountFen: 100_000_000 });
    const first: Life = [another, owingInterest, step('RecordRepayment', repaymentOf('L2', '2026-02-03', { principalFen: 100_000_000 }), { on: '2026-02-03' })];
    expect(firmIn(after(first))).toMatchObject({ memberOf: ['ccb'] });
    expect(firmIn(after(first, step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-04' }, { on: '2026-02-04' })))).toEqual({ exposures: {}, memberOf: [] });
    const cured: Life = [another, owingInterest, step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-03' }, { on: '2026-02-03' })];
    expect(firmIn(after(cured))).toMatchObject({ memberOf: ['ccb'] });
    expect(firmIn(after(cured, step('RecordRepayment', repaymentOf('L2', '2026-02-04', { principalFen: 100_000_000 }), { on: '2026-02-04' })))).toEqual({ exposures: {}, memberOf: [] });
  });
});

describe('Art. 2 a contribution that is taken back', () => {
  const reversal = (loanId = 'L1') => (scheme: Scheme) => {
    const entry = scheme.log.findLast((one) => one.type === 'FundContributed' && one.data.loanId === loanId);
    return { agreementId: 'ccb', eventId: entry?.id ?? '', reason: '误记', decisionId: 'D-1' };
  };
  const taking = (...lives: Life[]) => given(aDecision(), lives).when('ReverseEntry', reversal()(after(aDecision(), lives)));
  const takenBack: Life = (scheme) => step('ReverseEntry', reversal()(scheme));

  it('takes its enterprise out of the pool while no contract rests on it', () => {
    taking(aContributedLoan()).then(event('EntryReversed', { loanId: 'L1' }), event('PoolMembershipEnded', { uscc: FIRM, agreementId: 'ccb', loanId: 'L1' }));
    expect(firmIn(after(aDecision(), aContributedLoan(), takenBack))).toEqual({ exposures: { L1: { agreementId: 'ccb', amountFen: 300_000_000 } }, memberOf: [] });
  });

  it('until it is paid again', () => {
    given(aDecision(), aContributedLoan(), takenBack).when('ContributeToFund', contributionOf({}, 6_000_000, { contributionId: 'K-2' })).then(event('FundContributed'), event('PoolMembershipGranted'));
  });

  it('not when enough is left', () => {
    taking(aContributedLoan(), step('ContributeToFund', contributionOf({}, 1, { contributionId: 'K-2' }))).then(event('EntryReversed'));
  });

  it('not once the contract is signed', () => {
    taking(aSignedLoan()).then(event('EntryReversed'));
  });

  it('nor while another loan keeps it in the pool, and with that other loan alone if it is the one not paid for', () => {
    const another = (life: (terms: LoanTerms) => Life): Life => life({ loanId: 'L2', uscc: FIRM, amountFen: 100_000_000 });
    taking(another(aContributedLoan), aContributedLoan({ amountFen: 100_000_000 })).then(event('EntryReversed'));
    taking(another(aFiledLoan), aContributedLoan({ amountFen: 100_000_000 })).then(event('EntryReversed'), event('PoolMembershipEnded'));
    taking(aPool({ agreementId: 'icbc' }), aContributedLoan({ ...inIcbc, amountFen: 100_000_000 }), aContributedLoan({ amountFen: 100_000_000 })).then(event('EntryReversed'), event('PoolMembershipEnded'));
  });
});

describe('Art. 2, 14 a loan that was closed by a receipt booked in error', () => {
  /** 300,000,000 claimed, 6,000,000 of it paid by the enterprise fund and half of the rest by the risk fund; a receipt makes all of them whole. */
  const closed: Life = [aDecision(), aSharedLoan(), recovery('L1', 300_000_000)];
  const reversed: Life = (scheme) =>
    step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast((one) => one.type === 'RecoveryApplied')?.id ?? '', reason: '串户', decisionId: 'D-1' });

  it('stands in the way of its enterprise again, as before the receipt, and the enterprise is in the pool again', () => {
    expect(firmIn(after(closed))).toEqual({ exposures: {}, memberOf: [] });
    expect(firmIn(after(closed, reversed))).toEqual({ exposures: { L1: { agreementId: 'ccb', amountFen: 300_000_000 } }, memberOf: ['ccb'] });
  });

  it('says so, event by event', () => {
    const entry = after(closed).log.findLast((one) => one.type === 'RecoveryApplied')?.id ?? '';
    given(closed).when('ReverseEntry', { agreementId: 'ccb', eventId: entry, reason: '串户', decisionId: 'D-1' }).then(
      event('EntryReversed', { loanId: 'L1' }),
      event('LoanReopened', { loanId: 'L1', uscc: FIRM, exposureFen: 300_000_000 }),
      event('ExposureRestored', { uscc: FIRM, loanId: 'L1', agreementId: 'ccb', amountFen: 300_000_000, exposureAfterFen: 300_000_000 }),
      event('PoolMembershipRestored', { uscc: FIRM, agreementId: 'ccb', loanId: 'L1' }),
    );
  });

  it('A21: counts though the enterprise has meanwhile borrowed elsewhere up to its cap: a fact of the books is not refused', () => {
    const meanwhile: Life = aFiledLoan({ ...inIcbc, amountFen: 500_000_000, disbursedOn: '2026-12-16' });
    const scheme = after(closed, meanwhile, reversed);
    expect(firmIn(scheme)).toMatchObject({ exposures: { L1: { amountFen: 300_000_000 }, L2: { amountFen: 500_000_000 } } });
  });

  it('keeps an enterprise in the pool that another loan has kept there', () => {
    const another = aDisbursedLoan({ loanId: 'L2', uscc: FIRM, amountFen: 100_000_000 });
    const scheme = after(another, closed, reversed);
    expect(firmIn(scheme)).toMatchObject({ exposures: { L1: { amountFen: 300_000_000 }, L2: { amountFen: 100_000_000 } }, memberOf: ['ccb'] });
    expect(scheme.log.some((one) => one.type === 'PoolMembershipRestored')).toBe(false);
  });

  it('is closed again by the receipt that was meant, and all of it is released once more', () => {
    const scheme = after(closed, reversed, recovery('L1', 300_000_000, { recoveryId: 'V-2' }));
    expect(firmIn(scheme)).toEqual({ exposures: {}, memberOf: [] });
  });
});
