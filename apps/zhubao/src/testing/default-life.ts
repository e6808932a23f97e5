import { addDays, type CivilDate } from '@zhubao/domain';
import { eventId } from '@zhubao/application';
import type { Chance } from './chance.js';
import { bankOf, type Diary, LEADING_GROUP, OFFICE, TREASURY } from './diary.js';
import type { Instalment, Lent } from './loan-life.js';

/** Every instalment in time, a few by somebody else. */
export function repay(chance: Chance, diary: Diary, { loanId, uscc, agreementId, schedule, amountFen }: Lent, from = 1): void {
  let leftFen = amountFen - schedule.filter(({ no }) => no < from).reduce((sum, { principalFen }) => sum + principalFen, 0);
  for (const { no, dueDate, principalFen } of schedule) {
    if (no < from || leftFen <= 0) continue;
    const paidFen = Math.min(principalFen, leftFen);
    leftFen -= paidFen;
    const receipt = { loanId, receivedOn: dueDate, principalFen: paidFen, interestFen: chance.between(0, 5_000), penaltyFen: 0, compoundFen: 0, payer: chance.inHundred(10) ? '担保人' : uscc };
    if (chance.inHundred(8)) diary.note(dueDate, bankOf(agreementId), 'RecordRepayment', { ...receipt, principalFen: amountFen + 1 });
    diary.note(addDays(dueDate, chance.below(3)), bankOf(agreementId), 'RecordRepayment', receipt, dueDate);
  }
}

/** An instalment is missed; then it is cured, or claimed, compensated, shared and recovered. */
export function miss(chance: Chance, diary: Diary, loan: Lent): void {
  const { loanId, agreementId, schedule } = loan;
  const bank = bankOf(agreementId);
  const missedNo = chance.between(1, schedule.length);
  const missed = schedule[missedNo - 1] ?? schedule[0];
  if (missed === undefined) return;
  repay(chance, diary, { ...loan, schedule: schedule.slice(0, missedNo - 1) });
  const since = addDays(missed.dueDate, 1);
  if (!chance.inHundred(20)) {
    const reportedOn = addDays(since, chance.below(12));
    diary.note(reportedOn, bank, 'ReportOverdue', { loanId, scheduleNo: missed.no, dueDate: missed.dueDate }, chance.inHundred(50) ? since : reportedOn);
  }
  if (chance.inHundred(15)) {
    const curedOn = addDays(since, chance.between(2, 28));
    const receipt = { loanId, receivedOn: curedOn, principalFen: missed.principalFen, interestFen: 100, penaltyFen: 20, compoundFen: 3, payer: loan.uscc };
    diary.note(curedOn, bank, 'RecordRepayment', receipt);
    diary.note(curedOn, bank, 'ConfirmOverdueCured', { loanId, curedOn });
    repay(chance, diary, loan, missedNo + 1);
    return;
  }
  claim(chance, diary, loan, missed);
}

function claim(chance: Chance, diary: Diary, loan: Lent, missed: Instalment): void {
  const { loanId, agreementId, schedule } = loan;
  const bank = bankOf(agreementId);
  const filedOn = addDays(missed.dueDate, chance.between(13, 45));
  const accelerated = chance.inHundred(30) && missed.no < schedule.length;
  if (accelerated) diary.note(filedOn, bank, 'DeclareAcceleration', { loanId, declaredOn: filedOn, reason: '违约' });
  const due = schedule.filter(({ no }) => no === missed.no || (accelerated && no > missed.no));
  const drawnBeforeFen = schedule.filter(({ no }) => no < missed.no).reduce((sum, { principalFen }) => sum + principalFen, 0);
  const principalFen = Math.min(due.reduce((sum, one) => sum + one.principalFen, 0), Math.max(0, loan.amountFen - drawnBeforeFen));
  const amounts = { cutoffDate: filedOn, principalFen, interestFen: chance.between(0, 300_000), penaltyFen: chance.between(0, 90_000), compoundFen: chance.between(1, 2_000) };
  const claimed = { loanId, claimId: `Q-${loanId}`, filedOn, ...amounts };
  if (chance.inHundred(10)) diary.note(filedOn, bank, 'FileClaim', { ...claimed, principalFen: loan.amountFen + 1 });
  diary.note(addDays(filedOn, chance.below(3)), bank, 'FileClaim', claimed, filedOn);
  const changedOn = addDays(filedOn, 4);
  if (chance.inHundred(20)) diary.note(changedOn, bank, 'RestateClaim', { loanId, claimId: claimed.claimId, ...amounts, cutoffDate: changedOn, interestFen: amounts.interestFen + 777 });
  if (chance.inHundred(15)) {
    diary.note(changedOn, bank, 'WithdrawClaim', { loanId, claimId: claimed.claimId, reason: '借款人承诺还款' });
    if (chance.inHundred(30)) return;
    diary.note(addDays(changedOn, 3), bank, 'FileClaim', { ...claimed, claimId: `Q-${loanId}-2`, filedOn: addDays(changedOn, 3) });
  }
  if (chance.inHundred(20)) decided(diary, changedOn, loanId, 'WaiveCompensationOrder', { agreementId, loanId, reason: '争议' });
  const earliest = addDays(loan.scheme.waitsUntil(missed.dueDate), chance.between(1, 8));
  compensate(chance, diary, loan, earliest > changedOn ? earliest : addDays(changedOn, 6));
}

function compensate(chance: Chance, diary: Diary, loan: Lent, paidOn: CivilDate): void {
  const { loanId, agreementId } = loan;
  const bank = bankOf(agreementId);
  const decisionId = `D-${loanId}-share`;
  if (chance.inHundred(15)) diary.note(paidOn, bank, 'ApplyForRiskCompensation', { loanId, applicationId: `AP-${loanId}-0`, appliedOn: paidOn });
  const run = diary.note(paidOn, OFFICE, 'RunCompensation', { agreementId, valueDate: paidOn });
  if (chance.inHundred(15)) {
    decided(diary, paidOn, `${loanId}-r`, 'ReverseEntry', { agreementId, eventId: eventId(run, 0), reason: '账务差错' }, OFFICE);
    diary.note(paidOn, OFFICE, 'RunCompensation', { agreementId, valueDate: paidOn });
  }
  const appliedOn = addDays(paidOn, chance.below(5));
  diary.note(appliedOn, bank, 'ApplyForRiskCompensation', { loanId, applicationId: `AP-${loanId}`, appliedOn });
  diary.note(appliedOn, LEADING_GROUP, 'RecordDecision', { decisionId, kind: 'SHARING', subject: loanId, text: '同意', docNo: decisionId });
  diary.note(addDays(appliedOn, 2), OFFICE, 'ShareRiskCompensation', { agreementId, valueDate: addDays(appliedOn, 2), decisionId });
  if (chance.inHundred(25)) {
    diary.note(addDays(appliedOn, 5), TREASURY, 'InjectRiskFund', { agreementId, amountFen: 30_000_000, budgetDocNo: 'B-2', slipNo: `S-${loanId}` });
    diary.note(addDays(appliedOn, 6), OFFICE, 'SettleRiskShareLater', { loanId, amountFen: chance.pick([1, 1_000_000]), decisionId });
  }
  recover(chance, diary, loan, addDays(appliedOn, chance.between(20, 90)));
}

function recover(chance: Chance, diary: Diary, { loanId, uscc, agreementId, amountFen }: Lent, from: CivilDate): void {
  const bank = bankOf(agreementId);
  diary.note(from, bank, 'OpenRecoveryAction', { loanId, kind: 'LAWSUIT', caseNo: `C-${loanId}` });
  let day = from;
  for (let no = 0, receipts = chance.below(4); no < receipts; no += 1) {
    day = addDays(day, chance.between(5, 40));
    if (chance.inHundred(60)) {
      const costs = { loanId, costAgreementId: `CA-${loanId}-${no}`, costsFen: chance.pick([120_000, 850_001]), liquidatedDamagesFen: chance.pick([0, 500_000]), items: ['诉讼费'], officeSignedBy: 'o1' };
      if (chance.inHundred(15)) diary.note(day, OFFICE, 'AgreeRecoveryCosts', costs);
      diary.note(day, OFFICE, 'AgreeRecoveryCosts', { ...costs, bankSignedBy: 'b1' });
    }
    const grossFen = chance.pick([300_001, Math.floor(amountFen / 3), amountFen + 20_000_000]);
    const receivedOn = addDays(day, -chance.below(6));
    const receipt = { loanId, recoveryId: `RV-${loanId}-${no}`, receivedOn, source: chance.pick(['BORROWER', 'GUARANTOR', 'COLLATERAL', 'COURT']), payer: uscc, grossFen };
    const booked = diary.note(day, bank, 'ApplyRecovery', { ...receipt, ...(chance.inHundred(30) ? { bankPostInterestFen: 12_345 } : {}) }, receivedOn);
    if (chance.inHundred(10)) diary.note(day, bank, 'ApplyRecovery', receipt, receivedOn);
    if (chance.inHundred(20)) {
      decided(diary, day, `${loanId}-v${no}`, 'ReverseEntry', { agreementId, eventId: eventId(booked, 0), reason: '收款差错' }, OFFICE);
      if (chance.inHundred(20)) diary.note(day, OFFICE, 'ReverseEntry', { agreementId, eventId: eventId(booked, 0), reason: '再次', decisionId: `D-${loanId}-v${no}` });
    }
    if (grossFen > amountFen) diary.note(addDays(day, 1), bank, 'ReturnSurplus', { loanId, recoveryId: receipt.recoveryId, amountFen: chance.pick([1, 1_000_000]), payee: uscc });
  }
  if (chance.inHundred(30)) decided(diary, addDays(day, 2), `${loanId}-w`, 'WriteOffLoss', { loanId });
  if (chance.inHundred(20)) blacklist(chance, diary, uscc, addDays(day, 3));
}

function blacklist(chance: Chance, diary: Diary, uscc: string, day: CivilDate): void {
  const listing = { uscc, persons: ['某甲'], reason: '恶意逃废债', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 } };
  if (chance.inHundred(30)) diary.note(day, OFFICE, 'BlacklistEnterprise', { ...listing, decisionId: 'D-nowhere' });
  decided(diary, day, `${uscc}-b`, 'BlacklistEnterprise', listing, OFFICE);
  if (chance.inHundred(40)) decided(diary, addDays(day, 20), `${uscc}-l`, 'LiftBlacklisting', { uscc, reason: '已清偿' }, OFFICE);
}

/** The leading group decides, and what it decided is done. */
function decided(diary: Diary, day: CivilDate, about: string, command: 'WaiveCompensationOrder' | 'ReverseEntry' | 'WriteOffLoss' | 'BlacklistEnterprise' | 'LiftBlacklisting', data: object, by = LEADING_GROUP): void {
  const decisionId = `D-${about}`;
  diary.note(day, LEADING_GROUP, 'RecordDecision', { decisionId, kind: command, subject: about, text: '同意', docNo: decisionId });
  diary.note(day, by, command, { ...data, decisionId });
}
