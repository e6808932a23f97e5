import { describe, expect, it } from '@jest/globals';
import { examples } from './testing/examples.js';
import { validateCommandData } from './validate-command-data.js';

const parsed = (text: string): unknown => JSON.parse(text);
const faultsOf = (name: string, raw: unknown) => {
  const result = validateCommandData(name, raw);
  return result.ok ? [] : result.faults;
};

describe('Hostile data', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])('may not bring a field named %s', (key) => {
    const top = parsed(`{"date":"2025-08-01","${key}":{"polluted":1}}`);
    expect(faultsOf('OpenBusinessDay', top)).toMatchObject([{ field: key, problem: 'is not a name a field may have' }]);
    const inside = parsed(`{"docNo":"1","policy":{"caps":[{"${key}":{"polluted":1}}]}}`);
    expect(faultsOf('AdoptPolicy', inside)).toMatchObject([{ field: `policy.caps[0].${key}` }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('may not use such a name as an id', () => {
    expect(faultsOf('NotifyDisbursement', { loanId: 'constructor', notifiedOn: '2025-09-01' })).toMatchObject([{ field: 'loanId' }]);
    expect(faultsOf('NotifyDisbursement', { loanId: '__proto__', notifiedOn: '2025-09-01' })).toMatchObject([{ field: 'loanId' }]);
  });

  it('is not followed into endless depth or size', () => {
    const deep = parsed('{"policy":' + '['.repeat(2_000) + ']'.repeat(2_000) + ',"docNo":"1"}');
    expect(faultsOf('AdoptPolicy', deep)).toMatchObject([{ field: 'data', problem: 'nests deeper than 16 levels' }]);
    expect(faultsOf('AdoptPolicy', { policy: Array(5_000).fill(0), docNo: '1' })).toMatchObject([{ field: 'data', problem: 'holds more than 5000 values' }]);
    expect(faultsOf('PublishWorkingCalendar', { ...examples.PublishWorkingCalendar, holidays: Array(101).fill('2025-01-01') })).toMatchObject([
      { field: 'holidays', problem: 'must be a list of 0 to 100 items' },
    ]);
    const circle: Record<string, unknown> = { docNo: '1' };
    circle.policy = circle;
    expect(faultsOf('AdoptPolicy', circle)).toMatchObject([{ field: 'data' }]);
  });

  it('answers a flood of faults with the first hundred', () => {
    const schedule = Array.from({ length: 600 }, () => ({ no: 0, dueDate: '', principalFen: 0 }));
    expect(faultsOf('SignLoanContract', { ...examples.SignLoanContract, schedule })).toHaveLength(100);
  });

  it('is printed cut short', () => {
    const [fault] = faultsOf('WithdrawLoan', { loanId: 'L1', reason: '长'.repeat(100_000) });
    expect(fault?.value).toBe(`${'长'.repeat(80)}…`);
    const [list] = faultsOf('WithdrawLoan', { loanId: 'L1', reason: Array(4_000).fill(1) });
    expect(String(list?.value)).toHaveLength(81);
  });

  it('that no JSON can hold is refused inside a policy too', () => {
    for (const policy of [NaN, 1n, Symbol('s'), () => 1, { a: [undefined] }, '\ud800']) {
      expect(faultsOf('AdoptPolicy', { policy, docNo: '1' })).toMatchObject([{ field: 'policy' }]);
    }
  });

  it('inherited from a prototype is not there', () => {
    expect(faultsOf('OpenBusinessDay', Object.create({ date: '2025-08-01' }))).toMatchObject([{ field: 'date' }]);
  });
});
