import { describe, expect, it } from '@jest/globals';
import { monthsAfter } from '../dates/months-after.js';
import type { CommandField } from './command-field.js';
import { knownValues, type Surroundings } from './known-values.js';

const LOAN = {
  loanId: 'L1', agreementId: 'ccb', uscc: '91152201MA0QK7D216', requiredFen: 6_000_000, contributedFen: 2_000_000, outstandingFen: 0, overdueFen: 0, termMonths: 12, receipts: [{ receivedOn: '2026-03-01', principalFen: 100 }],
  filing: { amountFen: 300_000_000 }, contract: { amountFen: 300_000_000, schedule: [{ no: 1, dueDate: '2026-03-01', principalFen: 100 }, { no: 2, dueDate: '2026-06-01', principalFen: 100 }] },
} as unknown as Surroundings['loan'];
const POOL = { agreementId: 'ccb', accounts: { risk: { funds: ['RISK'] }, ours: { funds: ['ENTERPRISE'] } } } as unknown as Surroundings['pool'];
const AROUND: Surroundings = { today: '2026-07-31', loan: LOAN, pool: POOL, policy: { loanTypes: ['WORKING_CAPITAL'], interest: { dayCountBase: 360 } } };
const fields = (...names: readonly string[]): readonly CommandField[] => names.map((name) => ({ name, isOptional: false, takes: { kind: 'text', most: 100 } }));

describe('A form begins with', () => {
  it.each<[string, readonly CommandField[], object]>([
    ['ContributeToFund', fields('amountFen', 'accountId', 'payer', 'receivedOn', 'slipNo'), { amountFen: '40000', accountId: 'ours', payer: '91152201MA0QK7D216', receivedOn: '2026-07-31' }],
    ['SignLoanContract', fields('amountFen', 'dayCountBase', 'schedule'), { amountFen: '3000000', dayCountBase: '360', schedule: [{ no: '1', dueDate: '2027-07-31', principalFen: '3000000' }] }],
    ['DisburseLoan', fields('amountFen', 'maturity'), { amountFen: '3000000', maturity: '2026-06-01' }],
    ['ReportOverdue', fields('scheduleNo', 'dueDate'), { scheduleNo: '2', dueDate: '2026-06-01' }],
    ['ApplyForLoan', fields('loanType', 'purpose', 'amountFen'), { loanType: 'WORKING_CAPITAL' }],
  ])('what is known of the loan, its pool and the day: %s', (command, asked, known) => {
    expect(knownValues(command, asked, AROUND)).toEqual(known);
  });

  it('nothing where nothing is known, where it is nothing, and where it may be left out', () => {
    const nobody = { today: '2026-07-31', loan: undefined, pool: undefined, policy: undefined };
    expect(knownValues('ContributeToFund', fields('amountFen', 'accountId', 'payer'), nobody)).toEqual({});
    expect(knownValues('FileClaim', fields('principalFen'), AROUND)).toEqual({});
    expect(knownValues('ContributeToFund', fields('receivedOn').map((field) => ({ ...field, isOptional: true })), AROUND)).toEqual({});
  });
});

it.each([['2026-01-31', 1, '2026-02-28'], ['2026-11-30', 1, '2026-12-30'], ['2027-12-31', 2, '2028-02-29'], ['2026-03-15', 12, '2027-03-15']])('%s and %d months is %s', (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});
