import { describe, expect, it } from '@jest/globals';
import { after, aDecision, aPool, aScheme, event, given, step } from '../testing/index.js';

const AGREEMENT = { agreementId: 'ccb', bankId: 'ccb', bankName: '建设银行', from: '2025-08-01', to: '2026-07-31', docNo: 'A-1' };
const BY_DECISION = { agreementId: 'ccb', reason: '逾期率过高', decisionId: 'D-1' };

const aSuspendedAgreement = [aPool(), aDecision(), step('SuspendAgreement', BY_DECISION)];
const aTerminatedAgreement = [aPool(), aDecision(), step('TerminateAgreement', BY_DECISION)];

describe('Art. 18 city government and bank sign an agreement', () => {
  it('which is in force from then on', () => {
    given(aScheme()).when('SignCooperationAgreement', AGREEMENT).then(event('CooperationAgreementSigned', AGREEMENT));
  });

  it('once', () => {
    given(aPool()).when('SignCooperationAgreement', AGREEMENT).thenRejected('DUPLICATE', [], { what: 'agreement', id: 'ccb' });
  });

  it('that does not end before it begins', () => {
    given(aScheme()).when('SignCooperationAgreement', { ...AGREEMENT, to: '2025-07-31' }).thenRejected('INVALID', []);
  });

  it('of a single day', () => {
    given(aScheme()).when('SignCooperationAgreement', { ...AGREEMENT, to: '2025-08-01' }).then(event('CooperationAgreementSigned'));
  });
});

describe('Art. 6 an agreement may set its own contribution rate', () => {
  it('of exactly the minimum of 2%', () => {
    given(aScheme()).when('SignCooperationAgreement', { ...AGREEMENT, contributionPpm: 20_000 }).then(event('CooperationAgreementSigned'));
  });

  it('but not one millionth below', () => {
    given(aScheme())
      .when('SignCooperationAgreement', { ...AGREEMENT, contributionPpm: 19_999 })
      .thenRejected('RATE_TOO_LOW', ['Art. 6'], { offeredPpm: 19_999, requiredPpm: 20_000 });
  });
});

describe('Art. 7 the Office opens special accounts', () => {
  const account = { agreementId: 'ccb', accountId: 'ACC-2', accountNoMasked: '****9', funds: ['RISK'] } as const;

  it('under an agreement, each tagged with its funds (A9)', () => {
    given(aPool()).when('OpenSpecialAccount', account).then(event('SpecialAccountOpened', account));
  });

  it('each once', () => {
    given(aPool()).when('OpenSpecialAccount', { ...account, accountId: 'ACC-ccb' }).thenRejected('DUPLICATE', [], { what: 'account', id: 'ACC-ccb' });
  });

  it('not without an agreement', () => {
    given(aScheme()).when('OpenSpecialAccount', account).thenRejected('UNKNOWN', [], { what: 'agreement', id: 'ccb' });
  });
});

describe('Art. 10 the leading group suspends, resumes and terminates an agreement', () => {
  it('by a recorded decision', () => {
    given(aPool(), aDecision()).when('SuspendAgreement', BY_DECISION).then(event('AgreementSuspended', BY_DECISION));
    given(aSuspendedAgreement).when('ResumeAgreement', BY_DECISION).then(event('AgreementResumed', BY_DECISION));
    given(aPool(), aDecision()).when('TerminateAgreement', BY_DECISION).then(event('AgreementTerminated', BY_DECISION));
    given(aSuspendedAgreement).when('TerminateAgreement', BY_DECISION).then(event('AgreementTerminated', BY_DECISION));
  });

  it('not without one', () => {
    given(aPool()).when('SuspendAgreement', BY_DECISION).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
    given(aPool()).when('TerminateAgreement', BY_DECISION).thenRejected('DECISION_UNKNOWN', ['Art. 10']);
    given(aSuspendedAgreement).when('ResumeAgreement', { ...BY_DECISION, decisionId: 'D-2' }).thenRejected('DECISION_UNKNOWN', ['Art. 10']);
  });

  it.each(['SuspendAgreement', 'ResumeAgreement', 'TerminateAgreement'] as const)('%s needs an agreement', (command) => {
    given(aScheme(), aDecision()).when(command, BY_DECISION).thenRejected('UNKNOWN', [], { what: 'agreement' });
  });

  it('in no other order', () => {
    given(aSuspendedAgreement).when('SuspendAgreement', BY_DECISION).thenRejected('WRONG_STATE', [], { state: 'SUSPENDED', needed: 'ACTIVE' });
    given(aPool(), aDecision()).when('ResumeAgreement', BY_DECISION).thenRejected('WRONG_STATE', [], { state: 'ACTIVE', needed: 'SUSPENDED' });
    for (const command of ['SuspendAgreement', 'ResumeAgreement', 'TerminateAgreement'] as const) {
      given(aTerminatedAgreement).when(command, BY_DECISION).thenRejected('WRONG_STATE', [], { state: 'TERMINATED' });
    }
  });

  it('and a resumed agreement is active as before', () => {
    const scheme = after(aSuspendedAgreement, step('ResumeAgreement', BY_DECISION));
    expect(scheme.state('agreement', 'ccb')).toEqual(after(aPool()).state('agreement', 'ccb'));
  });
});
