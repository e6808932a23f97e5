import { describe, expect, it } from '@jest/globals';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { aClaimedLoan, aCompensatedLoan, aDecision, anEnterpriseFundOf, anOverdueLoan, aScheme, compensation, type DefaultTerms, step } from '../testing/index.js';
import { theExplanation } from './testing/explained.js';

const due = (loanId: string, dueDate: string, amountFen: number): DefaultTerms => ({ loanId, amountFen, dueDate, disbursedOn: '2025-09-01' });

/** 6.11: 80,000,000 in the fund; A overdue since 2026-03-11 claims 60,000,000, B since 2026-03-13 claims 50,000,000. */
const twoInOrder = [
  aClaimedLoan(due('A', '2026-03-10', 60_000_000)),
  aClaimedLoan(due('B', '2026-03-12', 50_000_000)),
  anEnterpriseFundOf(80_000_000),
  compensation('2026-04-15'),
];

/** 6.12: 10,000,001 in the fund; three claims overdue since the same day. */
const threeEqual = [
  aClaimedLoan(due('A', '2026-03-10', 30_000_000)),
  aClaimedLoan(due('B', '2026-03-10', 15_000_000)),
  aClaimedLoan(due('C', '2026-03-10', 15_000_000)),
  anEnterpriseFundOf(10_000_001),
  compensation('2026-04-13'),
];

describe('a compensation is explained', () => {
  it('by its turn, who stood before it, and what it would have had without them', () => {
    const { zh, en, figures, articles, policyVersion } = theExplanation('B', 'CompensatedFromEnterpriseFund', twoInOrder);
    expect(figures).toMatchObject({
      rank: 2, runSize: 2, ahead: ['A'], overdueSince: '2026-03-13', claimFen: 50_000_000, runFundFen: 80_000_000, fundBeforeFen: 20_000_000,
      paidFen: 20_000_000, shortfallFen: 30_000_000, paidWithoutOthersFen: 50_000_000,
    });
    expect(articles).toEqual(['Art. 5', 'Art. 8', 'Art. 26']);
    expect(policyVersion).toBe('ulanhot-zhubaodai@1');
    expect(zh).toContain('列第 2 位');
    expect(zh).toContain('在前:A(2026-03-11 起,应付 600,000.00,已付 600,000.00)');
    expect(zh).toContain('支付 min(500,000.00 元,200,000.00 元) = 200,000.00 元');
    expect(zh).toContain('不足部分 = 500,000.00 元 − 200,000.00 元 = 300,000.00 元');
    expect(zh).toContain('较实付多 300,000.00 元');
    expect(zh).toContain('第五条、第八条、第二十六条');
    expect(en).toContain('Before it: A (since 2026-03-11, asked 600,000.00, paid 600,000.00)');
    expect(en).toContain('Had the loans ahead of it or sharing with it not been there, it would have been paid min(CNY 500,000.00, CNY 800,000.00) = CNY 500,000.00');
    expect(en).toContain('Ordered by the Office');
  });

  it('first in line: nobody stood before it, and nothing was lost to others', () => {
    const { zh, figures } = theExplanation('A', 'CompensatedFromEnterpriseFund', twoInOrder);
    expect(figures).toMatchObject({ rank: 1, ahead: [], paidFen: 60_000_000, shortfallFen: 0, paidWithoutOthersFen: 60_000_000 });
    expect(zh).toContain('没有排在前面的贷款');
    expect(zh).toContain('没有不足部分');
    expect(zh).not.toContain('假如');
  });

  it('by the waiver that let it pass an older loan without a claim', () => {
    const lives = [
      anOverdueLoan(due('A', '2026-03-10', 60_000_000)), aClaimedLoan(due('B', '2026-03-12', 50_000_000)), aDecision('D-6'),
      step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'A', reason: '争议', decisionId: 'D-6' }),
      compensation('2026-04-15'),
    ];
    const { zh, figures } = theExplanation('B', 'CompensatedFromEnterpriseFund', lives);
    expect(figures).toMatchObject({ rank: 1, ahead: [], passedOver: ['A'] });
    expect(zh).toContain('A(2026-03-11 起逾期,依领导小组决议 D-6) 逾期在先而银行未提出申请');
  });

  it('of equals by the split, with its rounding', () => {
    const { zh, en, figures } = theExplanation('B', 'CompensatedFromEnterpriseFund', threeEqual);
    expect(figures).toMatchObject({ ahead: [], tied: ['A', 'B', 'C'], groupFundFen: 10_000_001, groupClaimFen: 60_000_000, paidFen: 2_500_000, paidWithoutOthersFen: 10_000_001 });
    expect(zh).toContain('100,000.01 × 150,000.00 ÷ 600,000.00,各笔先向下取整到分,余下的分按最大余数、再按贷款编号分配,本笔得 25,000.00 元');
    expect(en).toContain('It stands equal with A, C');
  });

  it('of equals by where the odd fen went: 5,000,000.5 is the largest remainder, 2,500,000.25 is not', () => {
    const [a, b] = [theExplanation('A', 'CompensatedFromEnterpriseFund', threeEqual), theExplanation('B', 'CompensatedFromEnterpriseFund', threeEqual)];
    expect(a.figures).toMatchObject({ splitFloorFen: 5_000_000, splitRemainder: 30_000_000, splitOfFen: 60_000_000, splitLeftFen: 1, oddFenTo: ['A'], paidFen: 5_000_001 });
    expect(b.figures).toMatchObject({ splitFloorFen: 2_500_000, splitRemainder: 15_000_000, splitOfFen: 60_000_000, splitLeftFen: 1, oddFenTo: ['A'], paidFen: 2_500_000 });
    expect(b.zh).toContain('本笔向下取整为 25,000.00 元,余 15000000/60000000 分;全组余下 1 分,归 A');
    expect(b.en).toContain('the group leaves 1 fen over, which went to A');
  });

  it('of equals by what each of the others cost it: without A, B and C halve 10,000,001 and B has the odd fen by its id', () => {
    const { zh, withoutOthers } = theExplanation('B', 'CompensatedFromEnterpriseFund', threeEqual);
    expect(withoutOthers).toEqual([{ without: ['A'], paidFen: 5_000_001 }, { without: ['C'], paidFen: 3_333_334 }]);
    expect(zh).toContain('若无 A,本笔得 50,000.01(+25,000.01);若无 C,本笔得 33,333.34(+8,333.34)');
  });

  it('without the loan before it as the pool pays where that loan is not: of three, the nearest first', () => {
    const three = [aClaimedLoan(due('C', '2026-03-14', 40_000_000)), ...twoInOrder];
    const { withoutOthers, figures } = theExplanation('C', 'CompensatedFromEnterpriseFund', three);
    expect(figures).toMatchObject({ paidFen: 0, ahead: ['A', 'B'], paidWithoutOthersFen: 40_000_000 });
    expect(withoutOthers).toEqual([{ without: ['B'], paidFen: 20_000_000 }, { without: ['A'], paidFen: 30_000_000 }]);
    const noB = [aClaimedLoan(due('C', '2026-03-14', 40_000_000)), aClaimedLoan(due('A', '2026-03-10', 60_000_000)), anEnterpriseFundOf(80_000_000), compensation('2026-04-15')];
    expect(theExplanation('C', 'CompensatedFromEnterpriseFund', noB).figures).toMatchObject({ paidFen: 20_000_000 });
  });

  it('by its deadline: in time on the day itself, late after it', () => {
    const paid = (paidOn: string) => theExplanation('L1', 'CompensatedFromEnterpriseFund', aCompensatedLoan({ ...due('L1', '2026-03-10', 1_000_000), paidOn })).zh;
    expect(paid('2026-04-15')).toContain('其后第 3 个工作日为 2026-04-15(工作日历第 2 版);2026-04-15 支付,未超期');
    expect(paid('2026-04-17')).toContain('2026-04-17 支付,超期 2 天');
  });

  it('of a scheme without the layer, as nothing but shortfall', () => {
    const { zh, figures } = theExplanation('L1', 'CompensatedFromEnterpriseFund', aScheme({ policy: farmGuarantee }), aCompensatedLoan(due('L1', '2026-03-10', 1_000_000)));
    expect(figures).toMatchObject({ paidFen: 0, shortfallFen: 1_000_000, paidWithoutOthersFen: 0 });
    expect(zh).toContain('不设企业助保金先行代偿');
  });
});

describe('Art. 8 every fen of a compensation adds up', () => {
  it('the claim by what was paid and the shortfall, the payment by its components, the fund by what it paid and kept', () => {
    expect(theExplanation('B', 'CompensatedFromEnterpriseFund', twoInOrder).adds).toEqual([
      { of: 'claimFen', totalFen: 50_000_000, parts: { paidFen: 20_000_000, shortfallFen: 30_000_000 } },
      { of: 'paidFen', totalFen: 20_000_000, parts: { principalFen: 20_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0 } },
      { of: 'fundBeforeFen', totalFen: 20_000_000, parts: { paidFen: 20_000_000, fundAfterFen: 0 } },
    ]);
  });

  it('by order of the Office', () => {
    expect(theExplanation('B', 'CompensatedFromEnterpriseFund', twoInOrder).approval).toEqual({ user: 'office-1', role: 'OFFICE', org: 'office', decisionId: null, decisionDocNo: null, papers: [] });
  });
});
