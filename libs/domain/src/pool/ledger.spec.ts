import { describe, expect, it } from '@jest/globals';
import { fen } from '../money/index.js';
import {
  aClaimedLoan, aCompensatedLoan, aDecision, aDisbursedLoan, after, anEnterpriseFundOf, anOverdueLoan, aPool, application, aSharedLoan, claimOf, compensation, type DefaultTerms, event, given,
  type Life, sharing, step,
} from '../testing/index.js';
import type { Dues } from './events.js';
import { bankBorne, isWhole, newLedger } from './ledger.js';

/** Three instalments of 20,000,000: on 2026-03-10, 2026-05-10 and 2026-07-10. The enterprise fund holds 1,200,000. */
const LOAN: DefaultTerms = {
  amountFen: 60_000_000, disbursedOn: '2025-09-01',
  schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 20_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 20_000_000 }, { no: 3, dueDate: '2026-07-10', principalFen: 20_000_000 }],
};
const claimedAgain = (scheduleNo: number, dueDate: string, filedOn: string): Life => [
  step('ReportOverdue', { loanId: 'L1', scheduleNo, dueDate }, { on: filedOn }), step('FileClaim', claimOf(LOAN, { claimId: `C-${scheduleNo}`, filedOn }), { on: filedOn }),
];
const secondClaim = claimedAgain(2, '2026-05-10', '2026-05-11');
const withdrawn = (claimId: string): Life => step('WithdrawClaim', { loanId: 'L1', claimId, reason: '重报' });
const ledgerAfter = (...lives: Life[]) => after(...lives).state('pool', 'ccb').ledgers.get('L1');

describe('Art. 8, 28 a claim for a later instalment covers what became of the earlier one', () => {
  const paidInFull: Life = [aClaimedLoan(LOAN), anEnterpriseFundOf(20_000_000), compensation('2026-04-13')];
  const sharedAndPaidAgain: Life = [aSharedLoan(LOAN), secondClaim, compensation('2026-06-11'), claimedAgain(3, '2026-07-10', '2026-07-11')];

  it.each<[string, Life, string]>([
    ['compensated with a shortfall', [aCompensatedLoan(LOAN), secondClaim, withdrawn('C-2')], 'COMPENSATED'],
    ['compensated in full', [paidInFull, secondClaim, withdrawn('C-2')], 'COMPENSATED'],
    ['applied for', [aCompensatedLoan(LOAN), application('L1', '2026-04-13'), secondClaim, withdrawn('C-2')], 'SHORTFALL_APPLIED'],
    ['shared', [aSharedLoan(LOAN), secondClaim, withdrawn('C-2')], 'SHARED'],
    ['shared once, and compensated again since', [sharedAndPaidAgain, withdrawn('C-3')], 'COMPENSATED'],
    ['written off, while the claim was pending', [aDecision(), aSharedLoan(LOAN), secondClaim, step('WriteOffLoss', { loanId: 'L1', decisionId: 'D-1' }), withdrawn('C-2')], 'WRITTEN_OFF'],
  ])('and shows it again when it is withdrawn: %s', (_what, life, stage) => {
    expect(ledgerAfter(life)).toMatchObject({ claim: null, stage });
  });

  it('while it is pending, the claim is what shows', () => {
    expect(ledgerAfter(aCompensatedLoan(LOAN), secondClaim, application('L1', '2026-05-12'))?.stage).toBe('CLAIMED');
    expect(ledgerAfter(aCompensatedLoan(LOAN), secondClaim, application('L1', '2026-05-12'), sharing('2026-05-12'))?.stage).toBe('CLAIMED');
  });

  it('without one, the application shows', () => {
    expect(ledgerAfter(aCompensatedLoan(LOAN), application('L1', '2026-04-13'))?.stage).toBe('SHORTFALL_APPLIED');
  });
});

describe('Art. 26 a place in the queue', () => {
  const waiver = step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' });
  const refiled = step('FileClaim', claimOf(LOAN, { claimId: 'C-9', filedOn: '2026-03-20' }), { on: '2026-03-20' });
  const paying = (...lives: Life[]) => given(...lives).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-04-13' }, { on: '2026-04-13' });

  it('begins unwaived, with no deadline missed', () => {
    expect(ledgerAfter(anOverdueLoan(LOAN))?.queue).toMatchObject({ overdueSince: '2026-03-11', waived: false, missed: [] });
  });

  it('is kept by a loan whose claim is withdrawn: filed again, it is paid as of its own day', () => {
    paying(aClaimedLoan(LOAN), withdrawn('C-L1'), refiled).then(event('CompensatedFromEnterpriseFund', { claimId: 'C-9', overdueSince: '2026-03-11', deadline: '2026-04-15' }));
  });

  it('and by one that younger loans may pass', () => {
    paying(anOverdueLoan(LOAN), aDecision(), waiver, refiled).then(event('CompensatedFromEnterpriseFund', { claimId: 'C-9', overdueSince: '2026-03-11', deadline: '2026-04-15' }));
  });
});

describe('Art. 28 a compensated loan is whole', () => {
  const claimed = { ...newLedger('L1'), claimFen: fen(1) };
  const due = (bank: number, risk: number, enterprise: number): Dues => ({ costsFen: fen(5), liquidatedDamagesFen: fen(5), bankFen: fen(bank), riskFundFen: fen(risk), enterpriseFundFen: fen(enterprise) });

  it('when bank, risk fund and enterprise fund are, each of them; costs may be open', () => {
    expect(isWhole(claimed, due(0, 0, 0), fen(0))).toBe(true);
    for (const open of [due(1, 0, 0), due(0, 1, 0), due(0, 0, 1), due(1, 1, 0), due(1, 0, 1), due(0, 1, 1)]) expect(isWhole(claimed, open, fen(0))).toBe(false);
  });

  it('when no instalment runs and no claim is pending', () => {
    expect(isWhole(claimed, due(0, 0, 0), fen(1))).toBe(false);
    expect(isWhole({ ...claimed, claim: ledgerAfter(aClaimedLoan(LOAN))?.claim ?? null }, due(0, 0, 0), fen(0))).toBe(false);
  });

  it('and closes once', () => {
    expect(isWhole({ ...claimed, stage: 'CLOSED' }, due(0, 0, 0), fen(0))).toBe(false);
    expect(isWhole(newLedger('L1'), due(0, 0, 0), fen(0))).toBe(false);
  });

  it('what the bank bears of it is what no fund has paid', () => {
    const shared = ledgerAfter(aSharedLoan(LOAN));
    expect(shared).toMatchObject({ claimFen: 20_000_000, enterprisePaidFen: 1_200_000, riskPaidFen: 9_400_000 });
    expect(shared && bankBorne(shared)).toBe(9_400_000);
  });
});

describe('What a pool knows of loans', () => {
  it('is nothing before it promised any of them money', () => {
    expect(after(aPool()).state('pool', 'ccb').ledgers.size).toBe(0);
  });

  it('an application is pending until it is shared', () => {
    const applied: Life = [aCompensatedLoan(LOAN), application('L1', '2026-04-13')];
    expect([...after(applied).state('pool', 'ccb').applied]).toEqual(['L1']);
    expect([...after(applied, sharing('2026-04-13')).state('pool', 'ccb').applied]).toEqual([]);
  });
});

describe('Art. 26 A7 the youngest that was ever paid', () => {
  const due = (loanId: string, dueDate: string): DefaultTerms => ({ loanId, amountFen: 1_000_000, disbursedOn: '2025-09-01', dueDate });
  const [older, between, younger] = [due('L2', '2026-03-10'), due('L1', '2026-03-11'), due('L3', '2026-03-12')];
  const reported = (...lives: Life[]) => given(aDisbursedLoan(between), ...lives).when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-03-11' }, { on: '2026-04-20' });
  const passedOver = [event('LoanOverdue'), event('CompensationQueueJoined', { loanId: 'L1', reportedAfterYoungerPaid: true })];

  it('is the last of a run', () => {
    reported(aClaimedLoan(older), aClaimedLoan(younger), compensation('2026-04-14')).then(...passedOver);
  });

  it('and stays so when an older one is paid later', () => {
    reported(aCompensatedLoan(younger), aClaimedLoan(older), compensation('2026-04-15')).then(...passedOver);
  });
});
