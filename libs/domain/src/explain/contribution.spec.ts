import { describe, expect, it } from '@jest/globals';
import { aContributedLoan, contributionOf, step } from '../testing/index.js';
import { explained, theExplanation } from './testing/explained.js';

/** 2% of 1,234,567.12 is 24,691.3424: rounded up, 24,691.35. */
const odd = { amountFen: 123_456_712 };

describe('a contribution is explained', () => {
  it('by the formula, with its rounding', () => {
    const { zh, en, figures, articles } = theExplanation('L1', 'FundContributed', aContributedLoan(odd));
    expect(figures).toMatchObject({ amountFen: 2_469_135, requiredFen: 2_469_135, ratePpm: 20_000, rounding: 'CEIL', missingFen: 0, balanceBeforeFen: 0, balanceAfterFen: 2_469_135 });
    expect(zh).toContain('备案金额 1,234,567.12 元 × 2%,向上取整到分 = 24,691.35 元');
    expect(en).toContain('rounded up to the fen = CNY 24,691.35');
    expect(articles).toContain('Art. 6');
  });

  it('in parts: what is still missing, then nothing', () => {
    const rest = step('ContributeToFund', contributionOf(odd, 1, { contributionId: 'K-2' }));
    const [first, second] = explained('L1', 'FundContributed', aContributedLoan({ ...odd, contributedFen: 2_469_134 }), rest);
    expect(first?.zh).toContain('尚欠 0.01 元');
    expect(second?.zh).toContain('已缴足');
  });
});
