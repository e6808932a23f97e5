import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sum } from '../money/index.js';
import { dongfang } from '../policy/schemes/dongfang.js';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import { Scheme } from '../testing/index.js';
import { livePlan, plans } from '../testing/random-life.js';
import { explainLoan } from './explain-loan.js';
import { fileOf } from './testing/explained.js';

const SLOW_MS = 120_000;
const DIVIDED = ['CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RecoveryApplied'];

describe.each([['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]] as const)('Explanations of lives under the policy of %s', (_name, policy) => {
  it('divide each sum into parts that add up to it to the fen, and pay nobody more than was asked without the others', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        for (const loanId of scheme.ids('loan')) {
          const loan = scheme.state('loan', loanId);
          if (loan.step === 'UNKNOWN') continue;
          for (const { type, eventId, adds, withoutOthers, figures, zh, en } of explainLoan(fileOf(scheme, loanId, loan.agreementId))) {
            expect(`${zh}${en}`).not.toMatch(/undefined|NaN/);
            if (DIVIDED.includes(type)) expect({ eventId, divided: adds.length > 0 }).toEqual({ eventId, divided: true });
            for (const { of, totalFen, parts } of adds) expect({ eventId, of, partsFen: sum(Object.values(parts)) }).toEqual({ eventId, of, partsFen: totalFen });
            const askedFen = Number(type === 'RiskCompensationShared' ? figures['riskShareFen'] : figures['claimFen']);
            for (const { paidFen } of withoutOthers) expect(paidFen).toBeLessThanOrEqual(askedFen);
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, SLOW_MS);
});
