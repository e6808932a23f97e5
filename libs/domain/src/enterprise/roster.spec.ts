import { describe, it } from '@jest/globals';
import {
  aDecision, aDisbursedLoan, aNominatedEnterprise, aRegisteredEnterprise, aRosteredEnterprise, event, firm, given, step,
} from '../testing/index.js';

const FIRM = firm(1);
const REGISTRATION = {
  uscc: FIRM, name: '草原食品', sizeClass: 'SMALL', legalRepresentative: '某甲', controllers: ['某乙'], industry: '农产品加工', registrationDocNo: 'R-1',
} as const;
const NOBODY = { what: 'enterprise', id: FIRM };

describe('Art. 11 a small or micro enterprise is registered', () => {
  it('under a valid code', () => {
    given().when('RegisterEnterprise', REGISTRATION).then(event('EnterpriseRegistered', REGISTRATION));
  });

  it('not under a code whose check digit is wrong', () => {
    given().when('RegisterEnterprise', { ...REGISTRATION, uscc: '91152201MA00010010' }).thenRejected('USCC_INVALID', ['Art. 11'], { uscc: '91152201MA00010010' });
  });

  it('once', () => {
    given(aRegisteredEnterprise()).when('RegisterEnterprise', REGISTRATION).thenRejected('DUPLICATE', [], NOBODY);
  });
});

describe('Art. 19 both sides nominate and the Office decides on the roster', () => {
  const nomination = { uscc: FIRM, formNo: 'F-1' };
  const admission = { uscc: FIRM, admit: true, reason: '符合条件' };

  it('a nomination names who made it', () => {
    given(aRegisteredEnterprise()).when('NominateEnterprise', nomination, { as: 'OFFICE' }).then(event('EnterpriseNominated', { nominatedBy: 'office' }));
    given(aRegisteredEnterprise()).when('NominateEnterprise', nomination, { as: 'BANK' }).then(event('EnterpriseNominated', { nominatedBy: 'ccb' }));
  });

  it('only a registered enterprise is nominated, and only once', () => {
    given().when('NominateEnterprise', nomination).thenRejected('UNKNOWN', [], NOBODY);
    given(aNominatedEnterprise()).when('NominateEnterprise', nomination).thenRejected('WRONG_STATE', [], { state: 'NOMINATED', needed: 'REGISTERED' });
    given(aRosteredEnterprise()).when('NominateEnterprise', nomination).thenRejected('WRONG_STATE', [], { state: 'ROSTER' });
  });

  it('a nominated enterprise is admitted or rejected', () => {
    given(aNominatedEnterprise()).when('DecideRoster', admission).then(event('RosterAdmitted', admission));
    given(aNominatedEnterprise()).when('DecideRoster', { ...admission, admit: false }).then(event('RosterRejected', { uscc: FIRM }));
  });

  it('nobody else is', () => {
    given().when('DecideRoster', admission).thenRejected('UNKNOWN', [], NOBODY);
    given(aRegisteredEnterprise()).when('DecideRoster', admission).thenRejected('NOT_NOMINATED', ['Art. 19'], { uscc: FIRM, state: 'REGISTERED' });
    given(aRosteredEnterprise()).when('DecideRoster', admission).thenRejected('NOT_NOMINATED', ['Art. 19'], { state: 'ROSTER' });
  });

  it('the rejected may be nominated again', () => {
    given(aNominatedEnterprise(), step('DecideRoster', { ...admission, admit: false })).when('NominateEnterprise', nomination).then(event('EnterpriseNominated'));
  });

  it('the Office takes an enterprise off the roster, and it may be nominated again', () => {
    const removal = { uscc: FIRM, reason: '停产' };
    given(aRosteredEnterprise()).when('RemoveFromRoster', removal).then(event('RosterRemoved', removal));
    given(aRosteredEnterprise(), step('RemoveFromRoster', removal)).when('NominateEnterprise', nomination).then(event('EnterpriseNominated'));
    given(aNominatedEnterprise()).when('RemoveFromRoster', removal).thenRejected('NOT_ON_ROSTER', ['Art. 12'], { uscc: FIRM, state: 'NOMINATED' });
    given().when('RemoveFromRoster', removal).thenRejected('UNKNOWN', [], NOBODY);
  });
});

describe('Art. 30 who is blacklisted is neither nominated nor admitted', () => {
  const blacklisted = step('BlacklistEnterprise', {
    uscc: FIRM, persons: ['某甲'], reason: '恶意逃废债', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 }, decisionId: 'D-1',
  });

  it('not nominated', () => {
    given(aRegisteredEnterprise(), aDecision(), blacklisted)
      .when('NominateEnterprise', { uscc: FIRM, formNo: 'F-1' })
      .thenRejected('BLACKLISTED', ['Art. 30'], { who: FIRM });
  });

  it('not admitted, but may be rejected', () => {
    const listed = [aNominatedEnterprise(), aDecision(), blacklisted];
    given(listed).when('DecideRoster', { uscc: FIRM, admit: true, reason: '' }).thenRejected('BLACKLISTED', ['Art. 30']);
    given(listed).when('DecideRoster', { uscc: FIRM, admit: false, reason: '黑名单' }).then(event('RosterRejected'));
  });

  it('is told first that nobody nominated it', () => {
    given(aRegisteredEnterprise(), aDecision(), blacklisted).when('DecideRoster', { uscc: FIRM, admit: true, reason: '' }).thenRejected('NOT_NOMINATED', ['Art. 19']);
  });
});

describe('Art. 29 a risk signal', () => {
  it('concerns an enterprise', () => {
    given(aRegisteredEnterprise()).when('NoteRiskSignal', { uscc: FIRM, source: '法院', text: '涉诉' }).then(event('RiskSignalNoted', { uscc: FIRM }));
  });

  it('or a loan', () => {
    given(aDisbursedLoan()).when('NoteRiskSignal', { loanId: 'L1', source: '银行', text: '停产' }).then(event('RiskSignalNoted', { loanId: 'L1' }));
  });

  it('that is known', () => {
    given().when('NoteRiskSignal', { uscc: FIRM, source: '法院', text: '涉诉' }).thenRejected('UNKNOWN', [], NOBODY);
    given().when('NoteRiskSignal', { loanId: 'L1', source: '银行', text: '停产' }).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
    given().when('NoteRiskSignal', { source: '银行', text: '停产' }).thenRejected('INVALID', []);
  });
});
