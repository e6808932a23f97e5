import { describe, expect, it } from '@jest/globals';
import { type Fen, fen } from '../money/index.js';
import type { RecoveryStep } from '../policy/policy.js';
import type { Dues } from './events.js';
import { waterfall } from './waterfall.js';

const dues = (costs: number, damages: number, bank: number, risk: number, enterprise: number): Dues =>
  ({ costsFen: fen(costs), liquidatedDamagesFen: fen(damages), bankFen: fen(bank), riskFundFen: fen(risk), enterpriseFundFen: fen(enterprise) });

const ALL: readonly RecoveryStep[] = ['COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'];
const poured = (grossFen: number, due: Dues, mode: 'SEQUENTIAL' | 'PRO_RATA', steps = ALL): readonly Fen[] => {
  const { costsFen, liquidatedDamagesFen, bankFen, riskFundFen, enterpriseFundFen, surplusFen } = waterfall(fen(grossFen), due, { mode, steps, surplus: 'BORROWER', bankPostInterest: true });
  return [costsFen, liquidatedDamagesFen, bankFen, riskFundFen, enterpriseFundFen, surplusFen];
};

describe('Art. 28 in turn', () => {
  it('each step takes up to its due before the next has any', () => {
    expect(poured(65, dues(10, 20, 30, 40, 50), 'SEQUENTIAL')).toEqual([10, 20, 30, 5, 0, 0]);
    expect(poured(160, dues(10, 20, 30, 40, 50), 'SEQUENTIAL')).toEqual([10, 20, 30, 40, 50, 10]);
  });

  it('in the order that the scheme names', () => {
    expect(poured(65, dues(10, 20, 30, 40, 50), 'SEQUENTIAL', ['ENTERPRISE_FUND', 'RISK_FUND', 'BANK', 'COSTS', 'LIQUIDATED_DAMAGES'])).toEqual([0, 0, 0, 15, 50, 0]);
  });

  it('a step that the scheme does not name takes nothing', () => {
    expect(poured(65, dues(10, 20, 30, 0, 0), 'SEQUENTIAL', ['COSTS', 'BANK'])).toEqual([10, 0, 30, 0, 0, 25]);
  });
});

describe('反向退补 all who bore the loss are paid back in proportion', () => {
  it('after costs and damages, each in full', () => {
    expect(poured(90, dues(10, 20, 30, 40, 50), 'PRO_RATA')).toEqual([10, 20, 15, 20, 25, 0]);
  });

  it('none of them while costs and damages are open', () => {
    expect(poured(25, dues(10, 20, 30, 40, 50), 'PRO_RATA')).toEqual([10, 15, 0, 0, 0, 0]);
  });

  it('up to what each is due; the rest is the borrower’s', () => {
    expect(poured(151, dues(10, 20, 30, 40, 50), 'PRO_RATA')).toEqual([10, 20, 30, 40, 50, 1]);
  });

  it('the odd fen to the largest remainder', () => {
    // 10 over 3 : 3 : 4 leaves no remainder; 11 gives 3.3, 3.3 and 4.4.
    expect(poured(10, dues(0, 0, 30, 30, 40), 'PRO_RATA')).toEqual([0, 0, 3, 3, 4, 0]);
    expect(poured(11, dues(0, 0, 30, 30, 40), 'PRO_RATA')).toEqual([0, 0, 3, 3, 5, 0]);
  });

  it('a bearer that the scheme does not name takes no part', () => {
    expect(poured(20, dues(0, 0, 30, 30, 40), 'PRO_RATA', ['COSTS', 'BANK', 'RISK_FUND'])).toEqual([0, 0, 10, 10, 0, 0]);
  });
});
