import { describe, expect, it } from '@jest/globals';
import { wordsOfRule } from '../policy/rule-names.js';
import { figureOf, kindOf, RULE_CHOICES, typedFigure } from './rule-kinds.js';

describe('A rule in the form', () => {
  it.each([
    ['contribution.minPpm', 20_000, 'rate', '2'], ['contribution.minPpm.0.ppm', 12_500, 'rate', '1.25'], ['caps.SCORECARD', 500_000_000, 'amount', '5000000'], ['claim.toleranceFen', 1, 'amount', '0.01'],
    ['riskFund.leverage', 10, 'whole', '10'], ['version', 2, 'whole', '2'],
  ] as const)('%s of %i is typed as a %s, and read as it was', (field, value, kind, typed) => {
    expect(kindOf(field, value)).toBe(kind);
    expect(typedFigure(kind, value)).toBe(typed);
    expect(figureOf(kind, typed)).toBe(value);
  });

  it('is a choice, words, or fixed where there is nothing to choose', () => {
    expect([kindOf('layers.1.rounding', 'FLOOR'), kindOf('recovery.steps', ['BANK']), kindOf('order.strict', true), kindOf('currency', 'CNY'), kindOf('stopLoss', null)]).toEqual(['word', 'words', 'flag', 'fixed', 'fixed']);
  });

  it.each(Object.entries(RULE_CHOICES).flatMap(([field, choices]) => choices.map((choice) => [field, choice] as const)))('of %s has a word for %s', (field, choice) => {
    expect(wordsOfRule(field, choice)).toBeDefined();
  });

  it('is not read from what is no figure', () => {
    expect([figureOf('rate', '3,5'), figureOf('amount', '1.001'), figureOf('whole', '-1'), figureOf('whole', '')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
