import { describe, expect, it } from '@jest/globals';
import { dongfang } from '../policy/schemes/dongfang.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  aClaimedLoan, aDecision, anEnterpriseFundOf, application, aPool, aScheme, aSharedLoan, compensation, type DefaultTerms, sharing, step,
} from '../testing/index.js';
import { theExplanation } from './testing/explained.js';

const due = (loanId: string, dueDate: string, amountFen: number): DefaultTerms => ({ loanId, amountFen, dueDate, disbursedOn: '2025-09-01' });

/** 6.10: 204,350,001 is claimed of 48,921,710 in the enterprise fund. */
const oddShortfall = [
  aClaimedLoan({ ...due('L1', '2026-03-10', 200_000_000), claim: { interestFen: 4_350_001 } }),
  anEnterpriseFundOf(48_921_710),
  compensation('2026-04-13'), application('L1', '2026-04-13'), sharing('2026-04-13'),
];

/** 60,000,000 in the risk fund; A's share is 48,400,000, B's 30,000,000. */
const twoShared = (bDue: string) => [
  aPool({ riskFundFen: 60_000_000 }),
  aClaimedLoan(due('A', '2026-03-10', 100_000_000)),
  aClaimedLoan(due('B', bDue, 60_000_000)),
  compensation('2026-04-15'), application('A', '2026-04-15'), application('B', '2026-04-15'), sharing('2026-04-15'),
];

describe('a sharing is explained', () => {
  it('by the share, its rounding, and who takes the odd fen', () => {
    const { zh, en, figures } = theExplanation('L1', 'RiskCompensationShared', oddShortfall);
    expect(figures).toMatchObject({ shortfallFen: 155_428_291, fundSharePpm: 500_000, rounding: 'FLOOR', riskShareFen: 77_714_145, bankShareFen: 77_714_146 });
    expect(figures).toMatchObject({ roundedMillionthsOfFen: 500_000, oddPartTo: 'BANK' });
    expect(zh).toContain('不足部分 1,554,282.91 元 × 50% = 777,141.455 元,向下取整到分 = 风险补偿金应担 777,141.45 元;银行应担其余 777,141.46 元,不足一分的尾差归银行一方');
    expect(en).toContain('rounded down to the fen = CNY 777,141.45 for the risk fund');
    expect(zh).toContain('第九条、第二十七条');
  });

  it('without talk of odd fen where there are none', () => {
    expect(theExplanation('L1', 'RiskCompensationShared', aSharedLoan(due('L1', '2026-03-10', 1_000_000))).zh).not.toContain('尾差');
  });

  it('by its turn at a fund that does not reach, and who bears the gap', () => {
    const { zh, en, figures, withoutOthers } = theExplanation('B', 'RiskCompensationShared', twoShared('2026-03-12'));
    expect(withoutOthers).toEqual([{ without: ['A'], paidFen: 30_000_000 }]);
    expect(zh).toContain('假如没有 A,本笔可得 300,000.00 元,较实付多 184,000.00 元');
    expect(en).toContain('Had A not been there, it would have been paid CNY 300,000.00, CNY 184,000.00 more than it was');
    expect(figures).toMatchObject({ rank: 2, ahead: ['A'], riskShareFen: 30_000_000, riskBeforeFen: 11_600_000, riskPaidFen: 11_600_000, riskUnfundedFen: 18_400_000, bankBorneFen: 48_400_000, paidWithoutOthersFen: 30_000_000 });
    expect(zh).toContain('暂由银行垫负,待风险补偿金补足并经领导小组决定后方可补付');
  });

  it('of equals by the split', () => {
    const { zh, figures } = theExplanation('B', 'RiskCompensationShared', twoShared('2026-03-10'));
    expect(figures).toMatchObject({ ahead: [] });
    expect(zh).toContain('本笔与 A 同日逾期');
  });

  it('by the shares of the policy of its filing', () => {
    const { zh, policyVersion } = theExplanation('L1', 'RiskCompensationShared', aScheme({ policy: dongfang }), aSharedLoan(due('L1', '2026-03-10', 1_000_000)));
    expect(zh).toContain('× 60%');
    expect(policyVersion).toMatch(/^dongfang/);
  });
});

describe('Art. 9, 27 every fen of a sharing adds up', () => {
  it('the shortfall by its two parts and by who bore it, the risk fund by what it paid and kept', () => {
    expect(theExplanation('B', 'RiskCompensationShared', twoShared('2026-03-12')).adds).toEqual([
      { of: 'shortfallFen', totalFen: 60_000_000, parts: { riskShareFen: 30_000_000, bankShareFen: 30_000_000 } },
      { of: 'riskShareFen', totalFen: 30_000_000, parts: { riskPaidFen: 11_600_000, riskUnfundedFen: 18_400_000 } },
      { of: 'shortfallFen', totalFen: 60_000_000, parts: { riskPaidFen: 11_600_000, bankBorneFen: 48_400_000 } },
      { of: 'riskBeforeFen', totalFen: 11_600_000, parts: { riskPaidFen: 11_600_000, riskAfterFen: 0 } },
    ]);
  });

  it('a part of a fen that is rounded up is the risk fund’s', () => {
    const rounding = (rule: string) => aScheme({ policy: { ...ulanhot, layers: ulanhot.layers.map((layer) => ('rounding' in layer ? { ...layer, rounding: rule } : layer)) } });
    const { zh, figures } = theExplanation('L1', 'RiskCompensationShared', rounding('HALF_UP'), oddShortfall);
    expect(figures).toMatchObject({ riskShareFen: 77_714_146, bankShareFen: 77_714_145, oddPartTo: 'RISK_FUND' });
    expect(zh).toContain('尾差由风险补偿金承担');
  });
});

describe('a later settlement is explained', () => {
  it('by what was unfunded and the decision with its document', () => {
    const settled = [
      twoShared('2026-03-12'), aDecision('D-7'),
      step('InjectRiskFund', { agreementId: 'ccb', amountFen: 50_000_000, budgetDocNo: 'B-2', slipNo: 'S-2' }),
      step('SettleRiskShareLater', { loanId: 'B', amountFen: 18_400_000, decisionId: 'D-7' }),
    ];
    const { zh, figures, approval } = theExplanation('B', 'RiskShareSettledLater', settled);
    expect(figures).toMatchObject({ amountFen: 18_400_000, unfundedBeforeFen: 18_400_000, unfundedAfterFen: 0, riskBeforeFen: 50_000_000, riskAfterFen: 31_600_000, bankBorneFen: 30_000_000 });
    expect(zh).toContain('凭证:领导小组决议 D-7(DOC-D-7)');
    expect(approval).toEqual({ user: 'office-1', role: 'OFFICE', org: 'office', decisionId: 'D-7', decisionDocNo: 'DOC-D-7', papers: [] });
  });
});
