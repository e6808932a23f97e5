import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '../commands/index.js';
import { needsSecondPerson } from './four-eyes.js';
import { parsePolicy } from './parse-policy.js';
import { ulanhot } from './schemes/ulanhot.js';

const inTwo = (policy: { readonly fourEyes?: readonly ('InjectRiskFund')[] } | undefined, byDefault?: readonly ('WriteOffLoss')[]) => COMMAND_NAMES.filter((name) => needsSecondPerson(policy, name, byDefault));

describe('A second person', () => {
  it('decides by default what moves a fund by an order, and what bars a firm', () => {
    expect(inTwo(undefined).toSorted()).toEqual(['BlacklistEnterprise', 'ReverseEntry', 'RunCompensation', 'SettleRiskShareLater', 'ShareRiskCompensation', 'WriteOffLoss']);
  });
  it('decides what the server names, where the policy says nothing', () => expect(inTwo({}, ['WriteOffLoss'])).toEqual(['WriteOffLoss']));
  it('decides what the policy names, whatever the server names', () => expect(inTwo({ fourEyes: ['InjectRiskFund'] }, ['WriteOffLoss'])).toEqual(['InjectRiskFund']));
  it('decides nothing where the policy names nothing', () => expect(inTwo({ fourEyes: [] })).toEqual([]));
});

describe('fourEyes of a policy', () => {
  const faultsOf = (fourEyes: unknown): readonly string[] => {
    const parsed = parsePolicy({ ...ulanhot, fourEyes });
    return 'faults' in parsed ? parsed.faults.map(({ path, en }) => `${path} ${en}`) : [];
  };

  it('may be left out', () => expect(parsePolicy(ulanhot)).toEqual({ policy: ulanhot }));
  it.each([[[]], [['RunCompensation', 'AdoptPolicy']]])('is a list of commands: %j', (fourEyes) => expect(faultsOf(fourEyes)).toEqual([]));
  it.each([
    [['RunCompensations'], /^fourEyes\[0\] must be one of AdoptPolicy, /], [['WriteOffLoss', 'WriteOffLoss'], /^fourEyes names an entry twice$/], [null, /^fourEyes must be a list/], ['RunCompensation', /^fourEyes must be a list/],
  ])('is not %j', (fourEyes, fault) => expect(faultsOf(fourEyes)).toEqual([expect.stringMatching(fault)]));
});
