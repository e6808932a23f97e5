import { describe, expect, it } from '@jest/globals';
import type { CommandName } from '@zhubao/domain';
import { examples } from '../testing/examples.js';
import { validateCommandData } from '../validate-command-data.js';

const instalments = (count: number) => Array.from({ length: count }, (_, index) => ({ no: index + 1, dueDate: '2026-01-31', principalFen: 1 }));

const SEALED = `person:v1:${'a'.repeat(32)}:${'A'.repeat(39)}`;

const EDGES: readonly (readonly [CommandName, string, readonly unknown[], readonly unknown[]])[] = [
  ['InjectRiskFund', 'amountFen', [1, 10 ** 15], [0, 10 ** 15 + 1]],
  ['RecordRepayment', 'interestFen', [0, 10 ** 15], [-1, 10 ** 15 + 1]],
  ['DecideFiling', 'contributionPpm', [0, 10_000_000], [-1, 10_000_001]],
  ['ReviewLoan', 'score', [0, 100], [-1, 101]],
  ['ApplyForLoan', 'termMonths', [1, 600], [0, 601]],
  ['DeclareExpectedVolume', 'year', [1900, 2199], [1899, 2200]],
  ['NotifyDisbursement', 'notifiedOn', ['1900-01-01', '2024-02-29', '2199-12-31'], ['1899-12-31', '2023-02-29', '2200-01-01']],
  ['SignLoanContract', 'dayCountBase', [360, 365], [366, '360']],
  ['SignLoanContract', 'schedule', [[], instalments(600)], [instalments(601)]],
  ['OpenSpecialAccount', 'funds', [['RISK'], ['RISK', 'ENTERPRISE']], [[], ['RISK', 'RISK'], ['BANK']]],
  ['WithdrawLoan', 'loanId', ['L', 'x'.repeat(64), '借字〔2025〕1号', '（2025）a/b:c_d.e-f'], ['', 'x'.repeat(65), '-x', '.', '..', 'a b', 'a\nb', 'a\u202eb', 'é', '%2e']],
  ['WithdrawLoan', 'reason', ['还', '还'.repeat(500), '第一行\n\t第二行', '𠮷野家'], ['', '\u3000 ', '\u200b', '还'.repeat(501), 'a\u0007b', 'a\u202eb', '\udc00']],
  ['ContributeToFund', 'payer', ['person:v1:', `person:v1:${'a'.repeat(32)}`], [SEALED, `付款人${SEALED}。`]],
  ['RegisterEnterprise', 'controllers', [['张建国']], [['张建国', SEALED]]],
  ['AgreeRecoveryCosts', 'bankSignedBy', ['', '张建国'], [SEALED]],
  ['NoteRiskSignal', 'source', ['法院公告'], [SEALED]],
  ['WithdrawLoan', 'loanId', [], [SEALED]],
  ['ErasePersonalData', 'subjectId', ['0123456789abcdef'.repeat(2)], ['0123456789ABCDEF'.repeat(2), 'a'.repeat(31), 'a'.repeat(33), '张建国', SEALED]],
  ['WriteOffLoss', 'decisionId', ['领导小组〔2027〕2号'], ['领导小组 2号']],
  ['DisburseLoan', 'slipNo', ['进账单 No.1', 'x'.repeat(100)], ['x'.repeat(101)]],
  ['NoteRiskSignal', 'text', ['讼'.repeat(4_000)], ['讼'.repeat(4_001)]],
];

describe.each(EDGES)('%s.%s', (name, field, within, beyond) => {
  it('accepts what lies within its bounds', () => {
    for (const value of within) expect([value, validateCommandData(name, { ...examples[name], [field]: value }).ok]).toEqual([value, true]);
  });

  it('refuses what lies beyond them', () => {
    for (const value of beyond) expect([value, validateCommandData(name, { ...examples[name], [field]: value }).ok]).toEqual([value, false]);
  });
});
