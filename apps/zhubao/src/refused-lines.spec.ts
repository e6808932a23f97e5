import { ulanhot } from '@zhubao/domain';
import { describe, expect, it } from '@jest/globals';
import { OFFICE, bankOf, type Line, LEADING_GROUP, TREASURY } from './testing/diary.js';
import { livedThrough } from './testing/lived-scenario.js';
import { noticeOf } from './testing/scheme-papers.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const ON = '2025-08-01';
let no = 0;

function line(command: string, as: object, data: unknown, others: object = {}): Line {
  no += 1;
  return { command, commandId: `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`, at: '2025-08-01T09:00:00+08:00', on: ON, as, data, ...others } as Line;
}

const aPool = (): readonly Line[] => [
  line('AdoptPolicy', OFFICE, { policy: ulanhot, docNo: 'P-1' }),
  line('PublishWorkingCalendar', OFFICE, noticeOf(2025)),
  line('SignCooperationAgreement', OFFICE, { agreementId: 'ccb', bankId: 'ccb', bankName: '建行', from: '2025-01-01', to: '2027-12-31', docNo: 'A-1' }),
  line('OpenSpecialAccount', OFFICE, { agreementId: 'ccb', accountId: 'acc', accountNoMasked: '****1', funds: ['ENTERPRISE', 'RISK'] }),
];
const INJECTION = { agreementId: 'ccb', amountFen: 1, budgetDocNo: 'B-1', slipNo: 'S-1' };
const CREDIT = { agreementId: 'ccb', fund: 'RISK', amountFen: 1, period: 'Q3' };

/** Runs one line after a pool was opened: how it was refused, and how many events it wrote. */
async function refusalOf(bad: Line): Promise<{ readonly code: string | null; readonly said: string; readonly saidZh: string; readonly written: number }> {
  const before = aPool();
  const { result, log, stores } = await livedThrough(file('refused.jsonl'), [...before, bad]);
  await stores.close();
  const [unexpected] = result.unexpected;
  return { code: unexpected?.code ?? null, said: unexpected?.message ?? '', saidZh: unexpected?.messageZh ?? '', written: log.length - before.length };
}

describe('a line whose content is malformed is refused as INVALID, and names the field', () => {
  it.each<[string, Line, string]>([
    ['an amount below zero', line('InjectRiskFund', TREASURY, { ...INJECTION, amountFen: -1 }), 'amountFen'],
    ['an amount of nothing', line('InjectRiskFund', TREASURY, { ...INJECTION, amountFen: 0 }), 'amountFen'],
    ['a part of a fen', line('InjectRiskFund', TREASURY, { ...INJECTION, amountFen: 1.5 }), 'amountFen'],
    ['more fen than a number can count', line('InjectRiskFund', TREASURY, { ...INJECTION, amountFen: 2 ** 53 }), 'amountFen'],
    ['an amount as text', line('InjectRiskFund', TREASURY, { ...INJECTION, amountFen: '1' }), 'amountFen'],
    ['no amount', line('InjectRiskFund', TREASURY, { agreementId: 'ccb', budgetDocNo: 'B-1', slipNo: 'S-1' }), 'amountFen'],
    ['a field too many', line('InjectRiskFund', TREASURY, { ...INJECTION, colour: 'red' }), 'colour'],
    ['a field too many within the actor', line('InjectRiskFund', { ...TREASURY, colour: 'red' }, INJECTION), 'colour'],
    ['a field too many within a list', line('InjectRiskFund', TREASURY, INJECTION, { evidence: [{ type: '拨款单', no: '1', colour: 'red' }] }), 'colour'],
    ['a role that there is not', line('InjectRiskFund', { ...TREASURY, role: 'KING' }, INJECTION), 'role'],
    ['nobody who acts', line('InjectRiskFund', null as unknown as object, INJECTION), 'as'],
    ['no data', line('InjectRiskFund', TREASURY, undefined), 'data'],
    ['a list for data', line('InjectRiskFund', TREASURY, [INJECTION]), 'data'],
    ['a day that does not exist', line('InjectRiskFund', TREASURY, INJECTION, { on: '2025-02-29' }), 'on'],
    ['a day that has not come', line('InjectRiskFund', TREASURY, INJECTION, { on: '2025-08-02' }), '2025-08-02'],
    ['a command id that is no UUID', line('InjectRiskFund', TREASURY, INJECTION, { commandId: 'one' }), 'commandId'],
    ['a command that there is not', line('InjectRisk', TREASURY, INJECTION), 'InjectRisk'],
    ['the name of something inherited', line('constructor', TREASURY, {}), 'constructor'],
    ['a signal about nobody', line('NoteRiskSignal', OFFICE, { source: 'NEWS', text: 'T' }), ''],
  ])('%s', async (_what, bad, field) => {
    const { code, said, saidZh, written } = await refusalOf(bad);
    expect({ code, written }).toEqual({ code: 'INVALID', written: 0 });
    for (const sentence of [said, saidZh]) expect(sentence).toContain(field);
    expect(saidZh).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
  });
});

describe('a line by the wrong hand is refused as FORBIDDEN', () => {
  it.each<[string, Line]>([
    ['a role that the command is not for', line('InjectRiskFund', OFFICE, INJECTION)],
    ['a role that only looks on', line('InjectRiskFund', { ...TREASURY, role: 'AUDITOR' }, INJECTION)],
    ['a bank at the agreement of another', line('CreditAccountInterest', bankOf('icbc'), CREDIT)],
    ['a bank whose name differs by its case', line('CreditAccountInterest', bankOf('CCB'), CREDIT)],
  ])('%s', async (_what, bad) => {
    expect(await refusalOf(bad)).toMatchObject({ code: 'FORBIDDEN', written: 0 });
  });
});

describe('an id that is used a second time', () => {
  it.each<[string, Line, Line]>([
    ['of a decision', line('RecordDecision', LEADING_GROUP, { decisionId: 'D', kind: 'K', subject: 'S', text: 'T', docNo: 'N' }), line('RecordDecision', LEADING_GROUP, { decisionId: 'D', kind: 'K', subject: 'other', text: 'T', docNo: 'N' })],
    ['of an account', line('OpenSpecialAccount', OFFICE, { agreementId: 'ccb', accountId: 'acc-2', accountNoMasked: '****1', funds: ['RISK'] }), line('OpenSpecialAccount', OFFICE, { agreementId: 'ccb', accountId: 'acc-2', accountNoMasked: '****2', funds: ['RISK'] })],
  ])('%s is refused as DUPLICATE, and the first stands', async (_what, first, second) => {
    const { result, log, stores } = await livedThrough(file('duplicate.jsonl'), [...aPool(), first, second]);
    await stores.close();
    expect(result.unexpected.map(({ code }) => code)).toEqual(['DUPLICATE']);
    expect(log.at(-1)?.data).toEqual(first.data);
  });
});
