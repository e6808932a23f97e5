import type { CommandName } from '@zhubao/domain';
import { bankOf, LEADING_GROUP, type Line, OFFICE, SYSTEM } from './diary.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './pool-lines.js';
import { ALL_CLEARED, FIRMS, noticeOf } from './scheme-papers.js';

// One loan of 100,000,000 in pool `ccb`, lent on 2025-08-01 in two halves due on 2026-01-31 and 2026-02-28.

const BANK = bankOf('ccb');
const LENT = { loanId: 'L1' } as const;
const INSTALMENTS = [{ no: 1, dueDate: '2026-01-31', principalFen: 50_000_000 }, { no: 2, dueDate: '2026-02-28', principalFen: 50_000_000 }] as const;

/** A command of a day of its own. */
function onDay(day: string, command: CommandName, as: Line['as'], data: object): Line {
  return { ...aLine(command, as, data), at: `${day}T09:00:00+08:00`, on: day };
}

export function aLentLoan(): readonly Line[] {
  return [
    ...theScheme(), ...aPool('ccb', 100_000_000), ...aRosteredFirm(FIRMS[0]), ...aRecommendedLoan('L1', 'ccb', 100_000_000), filing('L1'), contribution('L1', 'ccb', 'K-1', 2_000_000),
    aLine('SignLoanContract', BANK, {
      ...LENT, contractNo: 'H-1', amountFen: 100_000_000, annualRatePpm: 43_500, penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule: INSTALMENTS, signedBy: 'signer',
    }),
    aLine('PassDrawdownChecks', BANK, { ...LENT, checks: ALL_CLEARED, checkedBy: 'checker' }),
    aLine('DisburseLoan', BANK, { ...LENT, amountFen: 100_000_000, disbursedOn: '2025-08-01', maturity: '2026-02-28', slipNo: 'Y-1' }),
    onDay('2025-11-04', 'PublishWorkingCalendar', OFFICE, noticeOf(2026)),
    onDay('2025-11-04', 'OpenBusinessDay', SYSTEM, { date: '2025-11-04' }),
    onDay('2025-11-04', 'RecordDecision', LEADING_GROUP, { decisionId: 'D-1', kind: 'REVERSAL', subject: 'L1', text: '同意', docNo: 'D-1' }),
  ];
}

/** The first half is claimed on the day after it fell due; the second falls overdue behind the claim; then the first is paid. */
export function aPaidClaim(paidOn = '2026-03-02'): readonly Line[] {
  const [{ principalFen }] = INSTALMENTS;
  return [
    onDay('2026-02-01', 'OpenBusinessDay', SYSTEM, { date: '2026-02-01' }),
    onDay('2026-02-01', 'FileClaim', BANK, { ...LENT, claimId: 'Q-1', filedOn: '2026-02-01', cutoffDate: '2026-02-01', principalFen, interestFen: 0, penaltyFen: 0, compoundFen: 0 }),
    onDay('2026-03-01', 'OpenBusinessDay', SYSTEM, { date: '2026-03-01' }),
    onDay(paidOn, 'RunCompensation', OFFICE, { agreementId: 'ccb', valueDate: paidOn }),
  ];
}

export function aRepaidHalf(day: string): Line {
  return onDay(day, 'RecordRepayment', BANK, { ...LENT, receivedOn: day, principalFen: 50_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0, payer: FIRMS[0] });
}

export function aRecovery(day: string, grossFen: number, recoveryId = 'V-1'): Line {
  return onDay(day, 'ApplyRecovery', BANK, { ...LENT, recoveryId, receivedOn: day, source: 'COURT', payer: '法院', grossFen });
}

export function reversing(day: string, eventId: string): Line {
  return onDay(day, 'ReverseEntry', OFFICE, { agreementId: 'ccb', eventId, reason: '串户', decisionId: 'D-1' });
}
