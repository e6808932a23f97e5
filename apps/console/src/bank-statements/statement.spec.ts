import { describe, expect, it } from '@jest/globals';
import { candidatesOf, unambiguous } from './candidates.js';
import { textOf } from './csv.js';
import { readStatement } from './statement.js';

describe('A statement of a bank', () => {
  it('is read below whatever stands above its head: what is credited came in, what is debited went out', () => {
    const { lines, unreadable } = readStatement('账号,1505****3301\n交易日期,借方发生额,贷方发生额,流水号,摘要\n20260301,,"60,000.00",F1,"缴存, 第一笔"\n2026/3/2,1234.5,,F2,代偿\n合计,,,,\n');
    expect(lines).toEqual([
      { no: 3, day: '2026-03-01', amountFen: 6_000_000, reference: 'F1', text: '缴存, 第一笔' },
      { no: 4, day: '2026-03-02', amountFen: -123_450, reference: 'F2', text: '代偿' },
    ]);
    expect(unreadable).toEqual([5]);
  });

  it('has one signed amount where it has no two columns', () => {
    expect(readStatement('Date,Amount\n2026-03-01,-12.30\n').lines).toMatchObject([{ day: '2026-03-01', amountFen: -1_230 }]);
  });

  it('without a column of days or of amounts is not read, and says which is missing', () => {
    expect(readStatement('日期,摘要\n2026-03-01,x\n').missing).toEqual(['amount']);
    expect(readStatement('').missing).toEqual(['day', 'amount']);
  });

  it('in GB 18030 is read too', () => {
    expect(textOf(new Uint8Array([0xc8, 0xd5, 0xc6, 0xda]).buffer)).toBe('日期');
  });
});

describe('Lines beside the books', () => {
  const entry = (position: number, occurredOn: string, amountFen: number) => ({ position, occurredOn, amountFen, type: 'FundContributed', loanId: null });
  const line = (no: number, day: string, amountFen: number, reference = `F${no}`) => ({ no, day, amountFen, reference, text: '' });

  it('may be entries of the same amount within five days, the nearest first', () => {
    const entries = [entry(1, '2026-03-05', 100), entry(2, '2026-03-01', 100), entry(3, '2026-03-01', 99), entry(4, '2026-03-07', 100)];
    expect(candidatesOf([line(2, '2026-03-01', 100)], entries)[0]?.candidates.map(({ position }) => position)).toEqual([2, 1]);
  });

  it('are proposed where line and entry have no other of that day and amount', () => {
    const all = candidatesOf([line(2, '2026-03-01', 100), line(3, '2026-03-02', 50), line(4, '2026-03-02', 50)], [entry(1, '2026-03-01', 100), entry(2, '2026-03-02', 50)]);
    expect(all.map((one) => unambiguous(one, all)?.position)).toEqual([1, undefined, undefined]);
  });

  it('that say the same twice are seen as duplicates, and not proposed', () => {
    const all = candidatesOf([line(2, '2026-03-01', 100, 'F'), line(3, '2026-03-01', 100, 'F'), line(4, '2026-03-02', 100, 'F')], [entry(1, '2026-03-01', 100)]);
    expect(all.map(({ isDuplicate }) => isDuplicate)).toEqual([true, true, false]);
    expect(all.map((one) => unambiguous(one, all))).toEqual([undefined, undefined, undefined]);
  });
});
