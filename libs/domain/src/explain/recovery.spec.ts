import { describe, expect, it } from '@jest/globals';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { aClaimedLoan, aDecision, after, agreedCosts, anEnterpriseFundOf, application, aScheme, aSharedLoan, compensation, type Life, recovery, sharing, step } from '../testing/index.js';
import { explained, theExplanation } from './testing/explained.js';

/** 6.9: dues of bank 77,714,145, risk fund 77,714,145, enterprise fund 48,921,710. */
const shared: Life = [
  aClaimedLoan({ loanId: 'L1', amountFen: 200_000_000, dueDate: '2026-03-10', disbursedOn: '2025-09-01', claim: { interestFen: 4_350_000 } }),
  anEnterpriseFundOf(48_921_710), compensation('2026-04-13'), application('L1', '2026-04-13'), sharing('2026-04-13'),
];

describe('a recovery is explained', () => {
  it('step by step, with costs, damages and interest since: 6.15', () => {
    const [, second] = explained('L1', 'RecoveryApplied', shared,
      agreedCosts('L1', 1_200_000, 0, 'G-1'), recovery('L1', 30_000_000, { recoveryId: 'V-1' }),
      agreedCosts('L1', 850_000, 500_000, 'G-2'), recovery('L1', 90_000_000, { recoveryId: 'V-2', bankPostInterestFen: 321_055 }));
    expect(second?.figures).toMatchObject({ grossFen: 90_000_000, costsFen: 850_000, liquidatedDamagesFen: 500_000, bankFen: 49_235_200, riskFundFen: 39_414_800, enterpriseFundFen: 0, surplusFen: 0, postInterestFen: 321_055 });
    expect(second?.zh).toContain('3. 银行债权应付 492,352.00,付 492,352.00,余 0.00');
    expect(second?.zh).toContain('4. 补回风险补偿金应付 777,141.45,付 394,148.00,余 382,993.45');
    expect(second?.zh).toContain('新计利息 3,210.55 元');
    expect(second?.en).toContain('In all CNY 900,000.00, the amount received.');
  });

  it('with what is left over for the borrower, and its return', () => {
    const lives = [shared, recovery('L1', 204_350_001), step('ReturnSurplus', { loanId: 'L1', recoveryId: 'V-L1', amountFen: 1, payee: '借款人' })];
    expect(theExplanation('L1', 'RecoveryApplied', lives).zh).toContain('余款 0.01 元属借款人');
    expect(theExplanation('L1', 'SurplusReturned', lives).figures).toMatchObject({ amountFen: 1, heldBeforeFen: 1, heldAfterFen: 0 });
  });

  it('in proportion where the policy says so', () => {
    const lives = [aScheme({ policy: farmGuarantee }), aSharedLoan({ amountFen: 100_000_000, dueDate: '2026-03-10' }), recovery('L1', 1_000_001)];
    const { zh, figures, adds } = theExplanation('L1', 'RecoveryApplied', lives);
    expect(zh).toContain('由承担损失的各方按应收比例分摊');
    // 1,000,001 over dues in round parts: one fen is left over.
    expect(figures).toMatchObject({ splitLeftFen: 1 });
    expect(zh).toMatch(/各方向下取整后余 1 分,归(银行债权|补回风险补偿金)。/);
    expect(adds[0]).toMatchObject({ of: 'grossFen', totalFen: 1_000_001 });
  });
});

describe('a reversal is explained', () => {
  it('by the entry that it answers, the funds on both sides, the reason and the decision', () => {
    const scheme = after(shared, aDecision('D-9'));
    const wrong = scheme.log.find(({ type }) => type === 'RiskCompensationShared');
    const { zh, en, figures } = theExplanation('L1', 'EntryReversed', shared, aDecision('D-9'),
      step('ReverseEntry', { agreementId: 'ccb', eventId: wrong?.id ?? '', reason: '金额有误', decisionId: 'D-9' }));
    expect(figures).toMatchObject({ reversedEventId: wrong?.id, reversedType: 'RiskCompensationShared', riskChangeFen: 77_714_145, enterpriseChangeFen: 0, riskBalanceAfterFen: 500_000_000 });
    expect(zh).toContain('风险补偿金 +777,141.45 元');
    expect(zh).toContain('4,222,858.55 元 → 5,000,000.00 元');
    expect(zh).toContain('理由:金额有误,依领导小组决议 D-9');
    expect(en).toContain('the entry itself stays in the log');
  });
});
