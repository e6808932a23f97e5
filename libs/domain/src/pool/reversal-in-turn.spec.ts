import { describe, expect, it } from '@jest/globals';
import { aDecision, after, aSharedLoan, recovery, type Scheme, step } from '../testing/index.js';

const paidBack = (scheme: Scheme) => scheme.state('pool', 'ccb').ledgers.get('L1')?.recoveredFen;

describe('Art. 10 entries that rest on one another', () => {
  it('are reversed one after another, the last first', () => {
    const twice = after(aSharedLoan(), aDecision(), recovery('L1', 5_000_000), recovery('L1', 3_000_000, { recoveryId: 'V-2' }));
    const before = after(aSharedLoan(), aDecision());
    const [first, second] = twice.log.filter(({ type }) => type === 'RecoveryApplied').map(({ id }) => id);
    const undo = (eventId = '') => step('ReverseEntry', { agreementId: 'ccb', eventId, reason: '重复入账', decisionId: 'D-1' });
    expect(paidBack(twice)).toBe(8_000_000);
    expect(paidBack(twice.live(undo(second)))).toBe(5_000_000);
    expect(paidBack(twice.live(undo(first)))).toBe(0);
    expect(twice.state('pool', 'ccb').funds).toEqual(before.state('pool', 'ccb').funds);
  });
});
