import { describe, expect, it } from '@jest/globals';
import { isConcerned, toldIn } from './concerned.js';

const paid = { type: 'RepaymentReceived', stream: 'loan-L1', loanId: 'L1' };

describe('An event makes old', () => {
  it.each([
    ['the list of loans, when it is of a loan', ['loans', {}], paid, true],
    ['the file of its own loan', ['loan-history', { loanId: 'L1' }], paid, true],
    ['no other loan’s file', ['loan-history', { loanId: 'L2' }], paid, false],
    ['a loan’s file, when it is of the pool: a run pays several', ['loan', { loanId: 'L2' }], { type: 'CompensatedFromEnterpriseFund', stream: 'pool-ccb', loanId: 'L1' }, true],
    ['day closes alone, when it is an audit', ['audits'], { type: 'SelfAuditPassed', stream: 'audit-zhubao' }, true],
    ['no loans, when it is an audit', ['loans'], { type: 'SelfAuditPassed', stream: 'audit-zhubao' }, false],
    ['nothing of what the API declares of itself', ['openapi'], paid, false],
    ['everything, when a day begins', ['deadlines'], { type: 'BusinessDayOpened', stream: 'clock-zhubao' }, true],
  ] as const)('%s', (_, key, told, expected) => {
    expect(isConcerned(key, told)).toBe(expected);
  });
});

describe('A live message', () => {
  it('says what happened to which loan', () => {
    expect(toldIn('{"type":"LoanApplied","stream":"loan-L1","position":3,"loanId":"L1"}')).toEqual({ type: 'LoanApplied', stream: 'loan-L1', loanId: 'L1' });
  });

  it.each(['', 'nonsense', '{"stream":"loan-L1"}', 'null', '[]'])('is none where it is %j', (data) => {
    expect(toldIn(data)).toBeUndefined();
  });
});
