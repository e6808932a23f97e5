import { describe, expect, it } from '@jest/globals';
import { aContributedLoan, after, firm, type Life } from '../testing/index.js';
import { enterprisesProjection, foldOne, loansProjection, policiesProjection, withinAgreements } from '../views/index.js';
import { exposureReport } from './exposure-report.js';

const uscc = firm(1);
const atTwoBanks = [aContributedLoan({ loanId: 'L1', uscc, amountFen: 100_000_000 }), aContributedLoan({ loanId: 'L8', uscc, agreementId: 'icbc', amountFen: 200_000_000 })];

function books(...lives: Life[]) {
  const { log } = after(...lives);
  const loans = foldOne(log, loansProjection);
  const enterprise = foldOne(log, enterprisesProjection).get(uscc);
  if (enterprise === undefined) throw new Error('no enterprise');
  return { enterprise, loanOf: (loanId: string) => loans.get(loanId), policyOf: (ref: string) => foldOne(log, policiesProjection).get(ref)?.policy };
}

describe('Art. 14 exposure of an enterprise over all banks', () => {
  it('is held against the cap of the method by which its loans were filed', () => {
    const { enterprise, loanOf, policyOf } = books(...atTwoBanks);
    expect(exposureReport(enterprise, loanOf, policyOf)).toMatchObject({
      uscc, exposureFen: 300_000_000, capFen: 500_000_000, headroomFen: 200_000_000,
      loans: [{ loanId: 'L1', agreementId: 'ccb', amountFen: 100_000_000, method: 'SCORECARD', capFen: 500_000_000 }, { loanId: 'L8', agreementId: 'icbc', amountFen: 200_000_000 }],
    });
  });

  it('shows of other agreements nothing to whom it may not be shown', () => {
    const { enterprise } = books(...atTwoBanks);
    expect(withinAgreements(enterprise, new Set(['icbc']))).toMatchObject({ uscc, status: 'POOL_MEMBER', memberOf: ['icbc'], exposureFen: 200_000_000, exposures: { L8: { agreementId: 'icbc' } } });
    expect(withinAgreements(enterprise, new Set(['icbc'])).exposures).not.toHaveProperty('L1');
  });
});
