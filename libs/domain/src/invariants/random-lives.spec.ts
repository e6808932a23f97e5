import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dongfang } from '../policy/schemes/dongfang.js';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import { livePlan, plans } from '../testing/random-life.js';
import { Scheme } from '../testing/index.js';
import { createInvariantChecker } from './invariant-checker.js';

const SLOW_MS = 60_000;

describe.each([['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]])('The checker on lives under the policy of %s', (_name, policy) => {
  it('finds nothing wrong after any event that the rules let through', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        const checker = createInvariantChecker();
        expect([...scheme.log.flatMap((event) => checker.check(event)), ...checker.end()]).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, SLOW_MS);
});
