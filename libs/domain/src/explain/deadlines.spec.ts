import { describe, expect, it } from '@jest/globals';
import { aClaimedLoan, aCompensatedLoan, aDisbursedLoan, anOverdueLoan, type DefaultTerms, step } from '../testing/index.js';
import { explained, theExplanation } from './testing/explained.js';

/** Disbursed 2025-09-26, notice by 2025-09-30 over a make-up Sunday (6.19). */
const disbursed = { loanId: 'L1', disbursedOn: '2025-09-26' };
/** Due 2026-03-10: month ends 04-10, deadline 04-15. */
const overdue: DefaultTerms = { loanId: 'L1', amountFen: 1_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
const dayOpened = (date: string) => step('OpenBusinessDay', { date }, { on: date });

describe('a missed deadline is explained', () => {
  it('T1: the notice came late', () => {
    const lives = [aDisbursedLoan(disbursed), step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-10-09' }, { on: '2025-10-09' })];
    const missed = theExplanation('L1', 'DeadlineMissed', lives);
    expect(missed).toMatchObject({ articles: ['Art. 24'], figures: { timer: 'T1', due: '2025-09-30', cause: 'LATE', daysLate: 9 } });
    expect(missed.zh).toContain('贷款于 2025-09-26 发放,其后第 3 个工作日为 2025-09-30');
    expect(theExplanation('L1', 'DisbursementNotified', lives).figures).toMatchObject({ due: '2025-09-30', daysLate: 9 });
  });

  it('a notice in time needs no explanation', () => {
    const notified = step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-09-30' }, { on: '2025-09-30' });
    expect(explained('L1', 'DisbursementNotified', aDisbursedLoan(disbursed), notified)).toEqual([]);
  });

  it('T2 and T3: no claim was filed', () => {
    const [claim, payment] = explained('L1', 'DeadlineMissed', anOverdueLoan(overdue), dayOpened('2026-04-16')).filter(({ figures }) => figures['timer'] !== 'T1');
    expect(claim).toMatchObject({ articles: ['Art. 8'], figures: { timer: 'T2', due: '2026-04-10', cause: 'BANK_STATEMENT_MISSING' } });
    expect(payment).toMatchObject({ articles: ['Art. 26'], figures: { timer: 'T3', due: '2026-04-15', cause: 'BANK_STATEMENT_MISSING' } });
    expect(payment?.zh).toContain('贷款自 2026-03-11 起逾期,于 2026-04-10 满一个月。其后第 3 个工作日为 2026-04-15');
  });

  it('T3: a claim was filed and not paid', () => {
    const missed = explained('L1', 'DeadlineMissed', aClaimedLoan(overdue), dayOpened('2026-04-16')).find(({ figures }) => figures['timer'] === 'T3');
    expect(missed?.figures).toMatchObject({ cause: 'NOT_PAID', daysLate: 1 });
  });

  it('T3: paid late, with the days that the payment carries', () => {
    const missed = theExplanation('L1', 'DeadlineMissed', aCompensatedLoan({ ...overdue, paidOn: '2026-04-17' }));
    expect(missed.figures).toMatchObject({ timer: 'T3', cause: 'LATE', daysLate: 2 });
    expect(missed.en).toContain('The loan is overdue since 2026-03-11; its month ended on 2026-04-10.');
  });
});

describe('a claim is explained', () => {
  it('late: by the days after the month', () => {
    const { zh, figures } = theExplanation('L1', 'CompensationClaimed', aClaimedLoan({ ...overdue, claim: { filedOn: '2026-04-12' } }));
    expect(figures).toMatchObject({ late: true, daysLate: 2, monthEndsOn: '2026-04-10' });
    expect(zh).toContain('应于 2026-04-10 前申请,迟 2 天');
  });

  it('in time: by its parts', () => {
    const { zh } = theExplanation('L1', 'CompensationClaimed', aClaimedLoan({ ...overdue, claim: { interestFen: 12_345 } }));
    expect(zh).toContain('利息 123.45 + 本金 10,000.00 = 10,123.45 元');
    expect(zh).toContain('申请未超过 2026-04-10');
  });
});
