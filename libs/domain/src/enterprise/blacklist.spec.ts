import { describe, expect, it } from '@jest/globals';
import {
  after, aDecision, anAppliedLoan, aPool, aRecommendedLoan, aRegisteredEnterprise, aRosteredEnterprise, aDisbursedLoan, event, firm, given, type Life, step,
} from '../testing/index.js';

const FIRM = firm(1);
const BLACKLISTING = {
  uscc: FIRM, persons: ['某甲', '某乙'], reason: '恶意逃废债', lossFen: { bank: 10_000, enterpriseFund: 0, riskFund: 5_000 }, decisionId: 'D-1',
};
const LIFTING = { uscc: FIRM, reason: '已清偿', decisionId: 'D-1' };

/** The enterprise is blacklisted, and with it 某甲 and 某乙. */
const aBlacklistedEnterprise: Life = [aRosteredEnterprise(), aDecision(), step('BlacklistEnterprise', BLACKLISTING)];
const application = { loanId: 'L2', uscc: firm(2), agreementId: 'ccb', amountFen: 100_000_000, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料' };

describe('Art. 30 an enterprise that evades its debts in bad faith', () => {
  it('is blacklisted with the persons responsible', () => {
    given(aRosteredEnterprise(), aDecision())
      .when('BlacklistEnterprise', BLACKLISTING)
      .then(event('EnterpriseBlacklisted', BLACKLISTING), event('PersonsBlacklisted', { uscc: FIRM, persons: ['某甲', '某乙'] }));
  });

  it('only by a recorded decision', () => {
    given(aRosteredEnterprise()).when('BlacklistEnterprise', BLACKLISTING).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
  });

  it('only when somebody lost at least a fen', () => {
    const without = { ...BLACKLISTING, lossFen: { bank: 0, enterpriseFund: 0, riskFund: 0 } };
    given(aRosteredEnterprise(), aDecision()).when('BlacklistEnterprise', without).thenRejected('NO_LOSS', ['Art. 30'], { uscc: FIRM });
    for (const loser of ['bank', 'enterpriseFund', 'riskFund'] as const) {
      given(aRosteredEnterprise(), aDecision())
        .when('BlacklistEnterprise', { ...without, lossFen: { ...without.lossFen, [loser]: 1 } })
        .then(event('EnterpriseBlacklisted'), event('PersonsBlacklisted'));
    }
  });

  it('once, and only when it is known', () => {
    given(aBlacklistedEnterprise).when('BlacklistEnterprise', BLACKLISTING).thenRejected('DUPLICATE', [], { what: 'blacklisting', id: FIRM });
    given(aDecision()).when('BlacklistEnterprise', BLACKLISTING).thenRejected('UNKNOWN', [], { what: 'enterprise', id: FIRM });
  });

  it('may apply for no loan (A24)', () => {
    given(aPool(), aBlacklistedEnterprise).when('ApplyForLoan', { ...application, uscc: FIRM }).thenRejected('BLACKLISTED', ['Art. 30'], { who: FIRM });
  });

  it('is not filed, though it applied before (A24)', () => {
    given(aRecommendedLoan(), aDecision(), step('BlacklistEnterprise', BLACKLISTING))
      .when('DecideFiling', { loanId: 'L1', approve: true, noticeNo: 'N-1' })
      .thenRejected('BLACKLISTED', ['Art. 30'], { who: FIRM });
  });

  it('keeps the loans that run (A24)', () => {
    given(aDisbursedLoan(), aDecision(), step('BlacklistEnterprise', BLACKLISTING))
      .when('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-29' })
      .then(event('DisbursementNotified', { onTime: true }));
  });
});

describe('Art. 30 the persons listed bar every enterprise that they control (A24)', () => {
  const controlled = aRosteredEnterprise({ uscc: firm(2), legalRepresentative: '某丙', controllers: ['某乙'] });

  it('from an application', () => {
    given(aPool(), controlled, aBlacklistedEnterprise).when('ApplyForLoan', application).thenRejected('BLACKLISTED', ['Art. 30'], { who: '某乙', uscc: firm(2) });
  });

  it('as its legal representative too', () => {
    given(aBlacklistedEnterprise, aRegisteredEnterprise({ uscc: firm(2), legalRepresentative: '某甲' }))
      .when('NominateEnterprise', { uscc: firm(2), formNo: 'F-1' })
      .thenRejected('BLACKLISTED', ['Art. 30'], { who: '某甲' });
  });

  it('until the blacklisting is lifted', () => {
    given(aPool(), controlled, aBlacklistedEnterprise, step('LiftBlacklisting', LIFTING)).when('ApplyForLoan', application).then(event('LoanApplied'));
  });
});

describe('Art. 30 a blacklisting is lifted', () => {
  it('by decision; the enterprise is then known and no longer on the roster', () => {
    given(aBlacklistedEnterprise).when('LiftBlacklisting', LIFTING).then(event('BlacklistLifted', LIFTING), event('PersonsCleared', { uscc: FIRM }));
    expect(after(aBlacklistedEnterprise, step('LiftBlacklisting', LIFTING)).state('enterprise', FIRM)).toMatchObject({ standing: 'REGISTERED', blacklisted: false });
  });

  it('not without a decision', () => {
    given(aBlacklistedEnterprise).when('LiftBlacklisting', { ...LIFTING, decisionId: 'D-9' }).thenRejected('DECISION_UNKNOWN', ['Art. 10']);
  });

  it('only where there is one', () => {
    given(aRosteredEnterprise(), aDecision()).when('LiftBlacklisting', LIFTING).thenRejected('WRONG_STATE', [], { state: 'ROSTER', needed: 'BLACKLISTED' });
    given(aDecision()).when('LiftBlacklisting', LIFTING).thenRejected('UNKNOWN', [], { what: 'enterprise' });
  });

  it('and its other enterprises stay listed for as long as another listing names the person', () => {
    const second = step('BlacklistEnterprise', { ...BLACKLISTING, uscc: firm(3) });
    given(aPool(), anAppliedLoan({ loanId: 'L2' }), aRosteredEnterprise({ uscc: firm(3) }), aBlacklistedEnterprise, second, step('LiftBlacklisting', LIFTING),
      aRegisteredEnterprise({ uscc: firm(4), controllers: ['某甲'] }))
      .when('NominateEnterprise', { uscc: firm(4), formNo: 'F-1' })
      .thenRejected('BLACKLISTED', ['Art. 30'], { who: '某甲' });
  });
});
