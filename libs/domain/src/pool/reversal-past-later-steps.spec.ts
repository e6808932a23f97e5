import { describe, expect, it } from '@jest/globals';
import {
  aCompensatedLoan, aDecision, after, aSharedLoan, claimOf, cn2026, compensation, type DefaultTerms, event, given, type Life, recovery, repaymentOf, type Scheme, sharing, step,
} from '../testing/index.js';
import type { MoneyEntry } from './events.js';

/** Two instalments of 100,000,000: 2026-03-10, claimed and compensated, and 2026-05-10. The enterprise fund holds 4,000,000. */
const LOAN: DefaultTerms = {
  amountFen: 200_000_000, disbursedOn: '2025-09-01',
  schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 100_000_000 }],
};
const secondOverdue = step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-10' }, { on: '2026-05-11' });
const secondClaim: Life = [secondOverdue, step('FileClaim', claimOf(LOAN, { claimId: 'C-2', filedOn: '2026-05-11' }), { on: '2026-05-11' })];
const compensatedAndOverdue: Life = [aDecision(), aCompensatedLoan(LOAN), secondOverdue];

const lastOf = (scheme: Scheme, type: MoneyEntry['type']): string => scheme.log.findLast((one) => one.type === type)?.id ?? 'none';
const reversalOf = (eventId: string) => ({ agreementId: 'ccb', eventId, reason: '录入错误', decisionId: 'D-1' });
const reversed = (type: MoneyEntry['type']): Life => (scheme) => step('ReverseEntry', reversalOf(lastOf(scheme, type)));
const reversing = (type: MoneyEntry['type'], ...lives: Life[]) => given(...lives).when('ReverseEntry', reversalOf(lastOf(after(...lives), type)));
const ledgerAfter = (...lives: Life[]) => after(...lives).state('pool', 'ccb').ledgers.get('L1');

describe('Art. 10, 26 a compensation taken back gives the loan its old place, whatever became of its later one', () => {
  const oldPlace = { claim: { claimId: 'C-L1', totalFen: 100_000_000 }, queue: { overdueSince: '2026-03-11', deadline: '2026-04-15', waived: false, missed: [] } };
  const morning = (date: string) => step('OpenBusinessDay', { date }, { on: date });
  const restated = { loanId: 'L1', claimId: 'C-2', cutoffDate: '2026-05-20', principalFen: 99_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0 };

  it.each<[string, Life]>([
    ['the order was waived for it', step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' })],
    ['it was left when the borrower repaid', step('RecordRepayment', repaymentOf('L1', '2026-05-12', { principalFen: 100_000_000 }), { on: '2026-05-12' })],
    ['it was claimed for, restated and withdrawn', [
      step('FileClaim', claimOf(LOAN, { claimId: 'C-2', filedOn: '2026-05-11' })), step('RestateClaim', restated, { on: '2026-05-20' }), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-2', reason: '重报' }),
    ]],
    ['its deadline moved with the calendar', step('PublishWorkingCalendar', { ...cn2026, holidays: [...cn2026.holidays, '2026-06-11', '2026-06-12'].toSorted(), docNo: 'A' }, { on: '2026-05-12' })],
    ['its claim was missed', morning('2026-06-11')],
  ])('%s', (_what, since) => {
    expect(ledgerAfter(compensatedAndOverdue, since, reversed('CompensatedFromEnterpriseFund'))).toMatchObject({ stage: 'CLAIMED', ...oldPlace });
  });
});

describe('Art. 10, 26 the second compensation of a loan taken back', () => {
  it('gives it the place of the second instalment, not that of what the first claim left out', () => {
    const inPart = aCompensatedLoan({ ...LOAN, claim: { principalFen: 60_000_000 } });
    const twice: Life = [aDecision(), inPart, secondClaim, compensation('2026-06-11')];
    expect(ledgerAfter(twice)).toMatchObject({ queue: null, compensatedSince: '2026-05-11' });
    expect(ledgerAfter(twice, reversed('CompensatedFromEnterpriseFund'))).toMatchObject({ stage: 'CLAIMED', queue: { overdueSince: '2026-05-11', reportedAfterYoungerPaid: false }, claim: { claimId: 'C-2' } });
  });
});

describe('Art. 10 a sharing taken back leaves the queue alone', () => {
  it('a later instalment keeps its place', () => {
    expect(ledgerAfter(aDecision(), aSharedLoan(LOAN), secondOverdue, reversed('RiskCompensationShared'))).toMatchObject({ stage: 'SHORTFALL_APPLIED', queue: { overdueSince: '2026-05-11' } });
  });

  it('and its claim, which is no reason to wait', () => {
    reversing('RiskCompensationShared', aDecision(), aSharedLoan(LOAN), secondClaim).then(event('EntryReversed', { loanId: 'L1' }));
  });
});

describe('Art. 9, 10 each application belongs to the shortfall that it was made for', () => {
  const appliedTwice: Life = [aDecision(), aSharedLoan(LOAN), secondClaim, compensation('2026-06-11'), step('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R-2', appliedOn: '2026-06-11' })];

  it('the second falls with the second compensation', () => {
    expect(ledgerAfter(appliedTwice, reversed('CompensatedFromEnterpriseFund'))).toMatchObject({ application: null, unsharedFen: 0 });
  });

  it('and the first comes back with the reversal of its sharing', () => {
    expect(ledgerAfter(appliedTwice, reversed('CompensatedFromEnterpriseFund'), reversed('RiskCompensationShared'))).toMatchObject({ application: { applicationId: 'R-L1' }, unsharedFen: 96_000_000 });
  });

  it('once it is shared it is not pending', () => {
    given(appliedTwice, sharing('2026-06-12')).when('ShareRiskCompensation', { agreementId: 'ccb', valueDate: '2026-06-12' }).thenRejected('NOTHING_TO_SHARE', ['Art. 27']);
  });
});

describe('Art. 28 a receipt after the loan is closed', () => {
  const small: DefaultTerms = { amountFen: 200_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
  const closed: Life = [aDecision(), aSharedLoan(small), recovery('L1', 200_000_000)];

  it('is the borrower’s and closes nothing again', () => {
    given(closed).when('ApplyRecovery', { loanId: 'L1', recoveryId: 'V-2', receivedOn: '2026-12-16', source: 'COURT', payer: '法院', grossFen: 7 }, { on: '2026-12-16' })
      .then(event('RecoveryApplied', { steps: { bankFen: 0, riskFundFen: 0, enterpriseFundFen: 0, surplusFen: 7 } }));
  });

  it('taken back, it opens nothing', () => {
    reversing('RecoveryApplied', closed, recovery('L1', 7, { recoveryId: 'V-2' })).then(event('EntryReversed', { loanId: 'L1' }));
  });
});
