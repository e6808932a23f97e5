import { type CivilDate, addDays, addMonths, civilDate } from '@zhubao/domain';
import type { Chance } from './chance.js';
import { bankOf, type Diary, OFFICE } from './diary.js';
import { ALL_CLEARED, ALL_REVIEWED } from './scheme-papers.js';
import type { Offer, SchemeTerms } from './scheme-terms.js';

/** A loan that was lent, as far as its later life needs to know. */
export interface Lent {
  readonly loanId: string;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: number;
  readonly schedule: readonly Instalment[];
  readonly scheme: SchemeTerms;
}

export interface Instalment {
  readonly no: number;
  readonly dueDate: CivilDate;
  readonly principalFen: number;
}

export interface Borrowing {
  readonly loanId: string;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: number;
  readonly day: CivilDate;
  readonly scheme: SchemeTerms;
  readonly offer: Offer;
}

/** From application to disbursement, with the mistakes that people make on the way; nothing when it ends before money leaves. */
export function borrow(chance: Chance, diary: Diary, borrowing: Borrowing): Lent | undefined {
  const { loanId, uscc, agreementId, amountFen, day, scheme, offer } = borrowing;
  const bank = bankOf(agreementId);
  const rated = amountFen > 500_000_000;
  const application = { loanId, uscc, agreementId, amountFen, termMonths: offer.termMonths, loanType: 'WORKING_CAPITAL', purpose: '购料' };
  if (chance.inHundred(15)) diary.note(day, bank, 'ApplyForLoan', { ...application, termMonths: scheme.tooLongMonths });
  if (chance.inHundred(8)) diary.note(day, bankOf('nobody'), 'ApplyForLoan', application);
  diary.note(day, bank, 'ApplyForLoan', application);

  const approved = !chance.inHundred(4);
  const review = {
    loanId, approved, method: rated ? 'RATING' : 'SCORECARD', checks: ALL_REVIEWED, ...(rated ? { grade: 'A' } : { score: 60 }),
    security: [{ kind: 'MORTGAGE', ownerId: uscc, acceptedFen: partOf(amountFen, offer.securityPpm) }],
    jointLiability: [{ person: '某甲', role: 'LEGAL_REPRESENTATIVE' }],
  };
  if (chance.inHundred(25)) diary.note(day, bank, 'ReviewLoan', rated ? { ...review, grade: 'BBB' } : { ...review, score: 59 });
  if (chance.inHundred(15)) diary.note(day, bank, 'ReviewLoan', { ...review, jointLiability: [] });
  diary.note(day, bank, 'ReviewLoan', review);
  if (!approved) return undefined;

  const filedOn = addDays(day, chance.below(4));
  diary.note(filedOn, bank, 'SubmitRecommendation', { loanId, letterNo: `T-${loanId}`, papers: ['授信报告'] });
  if (chance.inHundred(10) && offer.contributionPpm > 0) diary.note(filedOn, OFFICE, 'DecideFiling', { loanId, approve: true, noticeNo: 'N', contributionPpm: offer.contributionPpm - 1 });
  const files = !chance.inHundred(5);
  diary.note(filedOn, OFFICE, 'DecideFiling', { loanId, approve: files, noticeNo: `N-${loanId}`, ...(files ? {} : { reason: '材料不全' }) });
  if (!files) return undefined;
  if (chance.inHundred(8)) {
    diary.note(addDays(filedOn, 3), bank, 'WithdrawLoan', { loanId, reason: '企业撤回' });
    return undefined;
  }
  return contribute(chance, diary, { ...borrowing, day: filedOn });
}

/** A part of an amount, rounded up to the fen. */
function partOf(amountFen: number, ppm: number): number {
  return Math.ceil((amountFen * ppm) / 1_000_000);
}

/** Contribution, where the scheme asks for one, contract, checks, disbursement and its notice. */
function contribute(chance: Chance, diary: Diary, { loanId, uscc, agreementId, amountFen, day, scheme, offer }: Borrowing): Lent {
  const bank = bankOf(agreementId);
  const requiredFen = partOf(amountFen, offer.contributionPpm);
  const paidOn = addDays(day, chance.between(1, 5));
  const slip = (no: number, partFen: number): object => ({
    loanId, contributionId: `K-${loanId}-${no}`, amountFen: partFen, accountId: `acc-${agreementId}`, receivedOn: paidOn, payer: uscc, slipNo: `Z-${loanId}-${no}`,
  });
  diary.note(day, bank, 'SendContributionNotice', { loanId, channel: '书面', sentBy: '客户经理' });
  if (chance.inHundred(12) && requiredFen > 0) diary.note(paidOn, bank, 'ContributeToFund', { ...slip(0, requiredFen), accountId: 'acc-elsewhere' });
  const firstFen = chance.inHundred(40) && requiredFen > 1 ? requiredFen - 1 : requiredFen;
  if (requiredFen > 0) diary.note(paidOn, bank, 'ContributeToFund', slip(1, firstFen));
  if (chance.inHundred(10) && requiredFen > 0) diary.note(paidOn, bank, 'ContributeToFund', slip(1, firstFen));

  const signedOn = addDays(paidOn, chance.between(0, 3));
  const schedule = instalments(chance, signedOn, amountFen);
  const contract = {
    loanId, contractNo: `H-${loanId}`, amountFen, annualRatePpm: chance.between(30_000, 60_000), penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule, signedBy: 'signer',
  };
  if (firstFen < requiredFen) {
    diary.note(signedOn, bank, 'SignLoanContract', contract);
    // The bank learns of the last fen late: it came in with the rest.
    diary.note(signedOn, bank, 'ContributeToFund', slip(2, requiredFen - firstFen), paidOn);
  }
  if (chance.inHundred(8)) diary.note(signedOn, bank, 'SignLoanContract', { ...contract, amountFen: amountFen - 1 });
  diary.note(signedOn, bank, 'SignLoanContract', contract);
  const checks = { loanId, checks: ALL_CLEARED, checkedBy: 'checker' };
  if (chance.inHundred(15)) diary.note(signedOn, bank, 'PassDrawdownChecks', { ...checks, checkedBy: 'signer' });
  diary.note(signedOn, bank, 'PassDrawdownChecks', checks);

  const drawnFen = chance.inHundred(15) ? amountFen - (schedule.at(-1)?.principalFen ?? 2) + 1 : amountFen;
  const disbursement = { loanId, amountFen: drawnFen, disbursedOn: signedOn, maturity: schedule.at(-1)?.dueDate, slipNo: `Y-${loanId}` };
  if (chance.inHundred(12)) diary.note(signedOn, bank, 'DisburseLoan', { ...disbursement, amountFen: amountFen + 1 });
  diary.note(signedOn, bank, 'DisburseLoan', disbursement);
  const notifiedOn = addDays(signedOn, chance.between(0, 9));
  if (!chance.inHundred(8)) diary.note(notifiedOn, bank, 'NotifyDisbursement', { loanId, notifiedOn });
  return { loanId, uscc, agreementId, amountFen: drawnFen, schedule, scheme };
}

/** One to three instalments within a year, odd fen in the last. */
function instalments(chance: Chance, signedOn: CivilDate, amountFen: number): readonly Instalment[] {
  const count = chance.between(1, 3);
  const every = chance.between(2, Math.floor(12 / count));
  const partFen = Math.floor(amountFen / count);
  return Array.from({ length: count }, (_, index) => ({
    no: index + 1,
    dueDate: index + 1 === count && chance.inHundred(30) ? monthEnd(addMonths(signedOn, every * (index + 1) - 1)) : addMonths(signedOn, every * (index + 1)),
    principalFen: index + 1 === count ? amountFen - partFen * (count - 1) : partFen,
  }));
}

/** The last day before the next month: where months are clamped. */
function monthEnd(day: CivilDate): CivilDate {
  return addDays(civilDate(`${addMonths(day, 1).slice(0, 8)}01`), -1);
}
