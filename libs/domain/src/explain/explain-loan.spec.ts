import { describe, expect, it } from '@jest/globals';
import { aClaimedLoan, aDecision, after, agreedCosts, anAppliedLoan, anEnterpriseFundOf, application, compensation, recovery, sharing, step } from '../testing/index.js';
import { explainLoan } from './explain-loan.js';
import { touchesLoan } from './loan-trail.js';
import { fileOf } from './testing/explained.js';
import { articleZh } from './wording.js';

const life = [
  aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-03-10', disbursedOn: '2025-09-01' }),
  anEnterpriseFundOf(48_921_710), compensation('2026-04-13'), application('L1', '2026-04-13'), sharing('2026-04-13'),
  agreedCosts('L1', 10_000), recovery('L1', 90_000_000),
];

describe('explainLoan', () => {
  it('explains every event that moved money of the loan, in the order of the log', () => {
    expect(explainLoan(fileOf(after(life), 'L1')).map(({ type }) => type)).toEqual([
      'FundContributed', 'CompensationClaimed', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RecoveryApplied',
    ]);
  });

  it('says the same in both languages: every amount of one stands in the other, and no blank is left', () => {
    for (const { zh, en } of explainLoan(fileOf(after(life), 'L1'))) {
      expect(amounts(en)).toEqual(amounts(zh));
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('has nothing to say of a loan whose money never moved, nor of one that nobody knows', () => {
    expect(explainLoan(fileOf(after(anAppliedLoan()), 'L1'))).toEqual([]);
    expect(explainLoan(fileOf(after(anAppliedLoan()), 'L9'))).toEqual([]);
  });
});

describe('a loan is touched by', () => {
  it('events of its stream, and by those of other streams that name it', () => {
    const scheme = after(life, aDecision(), step('NoteRiskSignal', { loanId: 'L1', source: '税务', text: '欠税' }));
    const streams = new Set(scheme.log.filter((event) => touchesLoan(event, 'L1')).map(({ stream }) => stream.split('-')[0]));
    expect([...streams].sort()).toEqual(['enterprise', 'loan', 'pool']);
    expect(scheme.log.some((event) => touchesLoan(event, 'L'))).toBe(false);
  });
});

describe('articles in Chinese', () => {
  it.each([['Art. 5', '第五条'], ['Art. 10', '第十条'], ['Art. 12', '第十二条'], ['Art. 20', '第二十条'], ['Art. 26', '第二十六条']])('%s is %s', (article, zh) => {
    expect(articleZh(article)).toBe(zh);
  });
});

function amounts(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\d{1,3}(?:,\d{3})*\.\d\d/g)].map(([amount]) => amount).sort();
}
