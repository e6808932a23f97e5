import { describe, it } from '@jest/globals';
import { aDisbursedLoan, aPool, contributionOf, aFiledLoan, event, given, repaymentOf } from '../testing/index.js';

describe('05 §3 nothing is recorded before it happened', () => {
  const AT = '2025-09-10T23:59:59+08:00';

  it('a command takes effect on the day of its recording or before', () => {
    given(aPool()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 1 }, { on: '2025-09-10', at: AT }).then(event('ExpectedVolumeDeclared'));
    given(aPool()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 1 }, { on: '2025-09-11', at: AT }).thenRejected('INVALID', []);
    given(aPool()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 1 }, { on: '2025-08-02', at: AT }).then(event('ExpectedVolumeDeclared'));
  });

  it('the day is that of Shanghai', () => {
    const early = { on: '2025-09-11', at: '2025-09-10T16:00:00Z' };
    given(aPool()).when('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 1 }, early).then(event('ExpectedVolumeDeclared'));
  });

  it('so do the facts in it', () => {
    const now = { on: '2025-09-10', at: AT };
    given(aDisbursedLoan()).when('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-09-11' }, now).thenRejected('INVALID', []);
    given(aDisbursedLoan()).when('RecordRepayment', repaymentOf('L1', '2025-09-11', { interestFen: 1 }), now).thenRejected('INVALID', []);
    given(aFiledLoan()).when('ContributeToFund', contributionOf({}, 1, { receivedOn: '2025-09-11' }), now).thenRejected('INVALID', []);
  });
});
