import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, anOverdueLoan, after, compensation, type DefaultTerms, event, given, type Life, step,
} from '../testing/index.js';

const due = (loanId: string, dueDate: string): DefaultTerms => ({ loanId, amountFen: 1_000_000, disbursedOn: '2025-09-01', dueDate });
const run = (valueDate: string, ...lives: Life[]) => given(...lives).when('RunCompensation', { agreementId: 'ccb', valueDate }, { on: valueDate });
const paid = (loanId: string) => event('CompensatedFromEnterpriseFund', { loanId });
const bothWays = <T>(first: T, second: T): readonly (readonly [T, T])[] => [[first, second], [second, first]];

describe('Art. 26 A6 an unclaimed loan past its month stops a run', () => {
  const claimed = bothWays(due('L1', '2026-03-10'), due('L3', '2026-03-12'));

  it('when it is older than any one of the claims, in whichever order they were filed', () => {
    for (const [first, second] of claimed) {
      run('2026-04-20', aClaimedLoan(first), aClaimedLoan(second), anOverdueLoan(due('L2', '2026-03-11')))
        .thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], { olderLoanId: 'L2', olderSince: '2026-03-12', youngerLoanId: 'L3', youngerSince: '2026-03-13' });
    }
  });

  it('not when it fell overdue on the same day as the youngest claim: equals do not wait for one another', () => {
    run('2026-04-15', aClaimedLoan(due('L1', '2026-03-10')), anOverdueLoan(due('L2', '2026-03-10'))).then(paid('L1'));
  });

  it('and the oldest of several is the one that is named', () => {
    for (const [first, second] of bothWays(due('L1', '2026-03-10'), due('L2', '2026-03-11'))) {
      run('2026-04-20', anOverdueLoan(first), anOverdueLoan(second), aClaimedLoan(due('L3', '2026-03-12'))).thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], { olderLoanId: 'L1' });
    }
  });
});

describe('Art. 26 the deadline of a payment', () => {
  /** The month ends on 2026-12-30; its third working day lies in 2027, whose calendar is not published. */
  const december = due('L1', '2026-11-30');

  it('is open while the calendar that it needs is not published: neither met nor missed', () => {
    run('2026-12-31', aClaimedLoan({ ...december, disbursedOn: '2026-03-02' })).then(event('CompensatedFromEnterpriseFund', { deadline: null, onTime: null }));
  });

  it('is missed once: what a morning has found is not said again by the payment', () => {
    const late: Life = [aClaimedLoan(due('L1', '2026-03-10')), step('OpenBusinessDay', { date: '2026-04-16' }, { on: '2026-04-16' })];
    run('2026-04-16', late).then(event('CompensatedFromEnterpriseFund', { deadline: '2026-04-15', onTime: false }));
    const missed = after(late, compensation('2026-04-16')).log.filter(({ type, data }) => type === 'DeadlineMissed' && data.timer === 'T3');
    expect(missed).toMatchObject([{ data: { due: '2026-04-15', cause: 'NOT_PAID' } }]);
  });
});
