import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, type CommandName } from '@zhubao/domain';
import { dtoOf } from './dto-of.js';
import { examples } from './testing/examples.js';
import { validateCommandData } from './validate-command-data.js';
import type { Validation } from './validation.js';

const fields = (result: Validation<object>) => (result.ok ? [] : result.faults.map((fault) => fault.field));

describe('The payload of a command', () => {
  it('has a class for every command', () => {
    expect(Object.keys(dtoOf)).toEqual(COMMAND_NAMES);
  });

  it.each(COMMAND_NAMES)('%s passes when it is complete, and comes out as it went in', (name) => {
    const result = validateCommandData(name, examples[name]);
    expect(result).toEqual({ ok: true, data: examples[name] });
    expect(JSON.stringify(result.ok && result.data)).toBe(JSON.stringify(examples[name]));
  });

  it('comes out as plain data that shares nothing with what went in', () => {
    const raw = structuredClone(examples.SignLoanContract);
    const result = validateCommandData('SignLoanContract', raw);
    if (!result.ok) throw new Error('refused');
    expect(Object.getPrototypeOf(result.data)).toBe(Object.prototype);
    expect(result.data.schedule).not.toBe(raw.schedule);
    expect(Object.getPrototypeOf(result.data.schedule[0])).toBe(Object.prototype);
  });

  it('names every faulty field at once, in both languages, with what stood there', () => {
    const result = validateCommandData('InjectRiskFund', { agreementId: 'ccb', amountFen: '100', slipNo: '  ', extra: true });
    expect(result).toEqual({
      ok: false,
      faults: [
        { field: 'extra', problem: 'is not a field here', problemZh: '未知字段', value: true },
        { field: 'amountFen', problem: 'must be a whole number of fen above 0, at most 1000000000000000', problemZh: '应为大于零的整数（单位：分），不超过 1000000000000000', value: '100' },
        { field: 'budgetDocNo', problem: 'is missing: must be text of 1 to 100 characters, not blank, without control characters and sealed names (person:v1:…)', problemZh: '缺少该字段：应为 1 至 100 个字符的文字，不得为空白，不含控制字符及密封姓名（person:v1:…）' },
        { field: 'slipNo', problem: 'must be text of 1 to 100 characters, not blank, without control characters and sealed names (person:v1:…)', problemZh: '应为 1 至 100 个字符的文字，不得为空白，不含控制字符及密封姓名（person:v1:…）', value: '  ' },
      ],
    });
  });

  it('names a fault inside a list by its index', () => {
    const schedule = [{ no: 1, dueDate: '2026-02-28', principalFen: 1 }, { no: 1.5, dueDate: '2026-02-30', principalFen: 0, note: '' }, 7];
    expect(fields(validateCommandData('SignLoanContract', { ...examples.SignLoanContract, schedule }))).toEqual([
      'schedule[2]', 'schedule[1].note', 'schedule[1].no', 'schedule[1].dueDate', 'schedule[1].principalFen',
    ]);
  });

  it.each([
    ['FileClaim', { principalFen: 0, interestFen: 0, penaltyFen: 0, compoundFen: 0 }, 'principalFen'],
    ['RestateClaim', { principalFen: 0, interestFen: 0, penaltyFen: 0, compoundFen: 0 }, 'principalFen'],
    ['RecordRepayment', { principalFen: 0, interestFen: 0, penaltyFen: 0, compoundFen: 0 }, 'principalFen'],
    ['AgreeRecoveryCosts', { costsFen: 0, liquidatedDamagesFen: 0 }, 'costsFen'],
  ] as const)('%s is refused when its parts sum to nothing', (name, nothing, field) => {
    const result = validateCommandData(name, { ...examples[name], ...nothing });
    expect(fields(result)).toEqual([field]);
    expect(result).toMatchObject({ faults: [{ problem: `${Object.keys(nothing).join(' + ')} must be above 0 in total` }] });
  });

  it('is refused when a risk signal is about nothing', () => {
    const aboutNothing = { source: '法院公告', text: '借款合同纠纷已立案。' };
    expect(validateCommandData('NoteRiskSignal', aboutNothing)).toMatchObject({ ok: false, faults: [{ field: 'loanId', problem: 'loanId or uscc must be given' }] });
  });

  it('leaves to the domain what the domain has an answer for', () => {
    const passes: [CommandName, object][] = [
      ['BlacklistEnterprise', { lossFen: { bank: 0, enterpriseFund: 0, riskFund: 0 } }], // NO_LOSS
      ['AgreeRecoveryCosts', { officeSignedBy: undefined, bankSignedBy: undefined }], // SIGNATURE_MISSING
      ['RegisterEnterprise', { uscc: '不是代码 123' }], // USCC_INVALID
      ['ReviewLoan', { security: [], jointLiability: [] }], // SECURITY_TOO_LOW, JOINT_LIABILITY_MISSING
      ['SignLoanContract', { schedule: [] }], // SCHEDULE_INVALID
      ['DecideFiling', { contributionPpm: 0 }], // RATE_TOO_LOW
      ['ApplyForLoan', { termMonths: 13, loanType: '固定资产贷款' }], // TERM_TOO_LONG, LOAN_TYPE_NOT_ALLOWED
      ['AdoptPolicy', { policy: null }], // POLICY_INVALID
    ];
    for (const [name, change] of passes) expect([name, fields(validateCommandData(name, { ...examples[name], ...change }))]).toEqual([name, []]);
  });

  it.each(['', 'NoSuchCommand', 'constructor', '__proto__', 'toString'])('is refused under the name "%s"', (name) => {
    expect(validateCommandData(name, {})).toEqual({ ok: false, faults: [{ field: 'command', problem: 'is not the name of a command', problemZh: '没有这个命令', value: name }] });
  });

  it.each([undefined, null, 1, 'text', true, [], [{}]])('is refused when it is %j instead of an object', (raw) => {
    expect(fields(validateCommandData('OpenBusinessDay', raw))).toEqual(['data']);
  });
});
