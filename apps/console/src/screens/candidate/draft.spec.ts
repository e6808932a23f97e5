import { describe, expect, it } from '@jest/globals';
import { begun, changedRules, nameOf, rulesIn, withRule } from './draft.js';

const IN_FORCE = {
  id: 'zhubao', version: 1, effectiveFrom: '2019-01-01', contribution: { minPpm: 20_000 }, loanTypes: ['WORKING_CAPITAL'], stopLoss: null,
  layers: [{ payer: 'ENTERPRISE_FUND', mode: 'FIRST' }, { payer: 'RISK_FUND', sharePpm: 500_000 }], interest: { penaltyUpliftPpm: [300_000, 500_000] },
};

describe('A draft of a version', () => {
  it('begins as the version in force, numbered behind all that there are', () => {
    expect(begun(IN_FORCE, [1, 3, 2], '2027-01-01')).toEqual({ ...IN_FORCE, version: 4, effectiveFrom: '2027-01-01' });
    expect(changedRules(IN_FORCE, begun(IN_FORCE, [1], '2027-01-01')).size).toBe(0);
  });

  it('is a list of rules, each at its path; words in a list are one rule, and so is what is null', () => {
    expect(rulesIn(IN_FORCE).map(({ field }) => field)).toEqual([
      'id', 'version', 'effectiveFrom', 'contribution.minPpm', 'loanTypes', 'stopLoss', 'layers.0.payer', 'layers.0.mode', 'layers.1.payer', 'layers.1.sharePpm', 'interest.penaltyUpliftPpm.0', 'interest.penaltyUpliftPpm.1',
    ]);
    expect(nameOf('layers.1.sharePpm')).toBe('layers.sharePpm');
    expect(nameOf('interest.penaltyUpliftPpm.0')).toBe('interest.penaltyUpliftPpm');
  });

  it('changes one rule and leaves the others, and the version in force, as they are', () => {
    const draft = withRule(withRule(IN_FORCE, 'layers.1.sharePpm', 600_000), 'interest.penaltyUpliftPpm.1', 450_000);
    expect(draft).toEqual({ ...IN_FORCE, layers: [IN_FORCE.layers[0], { payer: 'RISK_FUND', sharePpm: 600_000 }], interest: { penaltyUpliftPpm: [300_000, 450_000] } });
    expect(IN_FORCE.layers[1]).toEqual({ payer: 'RISK_FUND', sharePpm: 500_000 });
    expect([...changedRules(IN_FORCE, draft)]).toEqual([
      ['layers.1.sharePpm', { was: 500_000, is: 600_000 }], ['interest.penaltyUpliftPpm.1', { was: 500_000, is: 450_000 }],
    ]);
  });

  it('tells of rules that one of both lacks', () => {
    expect([...changedRules(IN_FORCE, { ...IN_FORCE, stopLoss: { stopPpm: 100_000 } })]).toEqual([['stopLoss', { was: null, is: undefined }], ['stopLoss.stopPpm', { was: undefined, is: 100_000 }]]);
  });
});
