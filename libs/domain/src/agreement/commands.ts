import type { OpenSpecialAccount, ResumeAgreement, SignCooperationAgreement, SuspendAgreement, TerminateAgreement } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { Decision } from '../kernel/decider.js';
import { reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import { requireDecision, type GovernanceState } from '../governance/state.js';
import { leastContributionRate } from '../policy/contribution.js';
import type { AgreementEvent, AgreementState, SignedAgreement } from './state.js';

export const signCooperationAgreement: CommandDefinition<AgreementState, AgreementEvent, SignCooperationAgreement, 'policy'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['policy'],
  decide(state, { data }, { policy }) {
    if (state.status !== 'UNSIGNED') return reject('DUPLICATE', { what: 'agreement', id: data.agreementId });
    if (data.to < data.from) return rejectFor('INVALID', { zh: `终止日 ${data.to} 早于起始日 ${data.from}`, en: `to ${data.to} lies before from ${data.from}` });
    const requiredPpm = leastContributionRate(policy);
    if (data.contributionPpm !== undefined && data.contributionPpm < requiredPpm) {
      return reject('RATE_TOO_LOW', { offeredPpm: data.contributionPpm, requiredPpm });
    }
    return [{ type: 'CooperationAgreementSigned', data }];
  },
};

export const openSpecialAccount: CommandDefinition<AgreementState, AgreementEvent, OpenSpecialAccount, never> = {
  by: ['OFFICE'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    if (Object.hasOwn(state.accounts, data.accountId)) return reject('DUPLICATE', { what: 'account', id: data.accountId });
    return [{ type: 'SpecialAccountOpened', data }];
  },
};

export const suspendAgreement: CommandDefinition<AgreementState, AgreementEvent, SuspendAgreement, 'governance'> = {
  by: ['LEADING_GROUP'],
  kind: 'permission',
  needs: ['governance'],
  decide: (state, { data }, { governance }) => move(state, data, governance, ['ACTIVE'], { type: 'AgreementSuspended', data }),
};

export const resumeAgreement: CommandDefinition<AgreementState, AgreementEvent, ResumeAgreement, 'governance'> = {
  by: ['LEADING_GROUP'],
  kind: 'permission',
  needs: ['governance'],
  decide: (state, { data }, { governance }) => move(state, data, governance, ['SUSPENDED'], { type: 'AgreementResumed', data }),
};

export const terminateAgreement: CommandDefinition<AgreementState, AgreementEvent, TerminateAgreement, 'governance'> = {
  by: ['LEADING_GROUP'],
  kind: 'permission',
  needs: ['governance'],
  decide: (state, { data }, { governance }) => move(state, data, governance, ['ACTIVE', 'SUSPENDED'], { type: 'AgreementTerminated', data }),
};

export function unknownAgreement(agreementId: string): Rejection {
  return reject('UNKNOWN', { what: 'agreement', id: agreementId });
}

function move(
  state: AgreementState,
  data: { readonly agreementId: string; readonly decisionId: string },
  governance: GovernanceState,
  from: readonly SignedAgreement['status'][],
  event: AgreementEvent,
): Decision<AgreementEvent> {
  if (state.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
  if (!from.includes(state.status)) {
    return reject('WRONG_STATE', { what: 'agreement', id: data.agreementId, state: state.status, needed: from.join(' or ') });
  }
  return requireDecision(governance, data.decisionId) ?? [event];
}
