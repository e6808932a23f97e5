import type { DecideRoster, NominateEnterprise, NoteRiskSignal, RegisterEnterprise, RemoveFromRoster } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import { reject, rejectFor } from '../kernel/rejection.js';
import { barred, type EnterpriseEvent, type EnterpriseState, unknownEnterprise, wrongStanding } from './state.js';
import { isUscc } from './uscc.js';

type EnterpriseCommand<D, K extends 'governance' | 'policy' = never> = CommandDefinition<EnterpriseState, EnterpriseEvent, D, K>;

export const registerEnterprise: EnterpriseCommand<RegisterEnterprise> = {
  by: ['OFFICE', 'BANK'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (!isUscc(data.uscc)) return reject('USCC_INVALID', { uscc: data.uscc });
    if (state.standing !== 'UNKNOWN') return reject('DUPLICATE', { what: 'enterprise', id: data.uscc });
    return [{ type: 'EnterpriseRegistered', data }];
  },
};

/** Both sides nominate (Art. 19); who is on the roster already stays there. */
export const nominateEnterprise: EnterpriseCommand<NominateEnterprise, 'governance'> = {
  by: ['OFFICE', 'BANK'],
  kind: 'permission',
  needs: ['governance'],
  decide(state, { data, actor }, { governance }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    const bar = barred(state, governance);
    if (bar) return bar;
    if (state.standing !== 'REGISTERED') return wrongStanding(state, 'REGISTERED');
    return [{ type: 'EnterpriseNominated', data: { ...data, nominatedBy: actor.org } }];
  },
};

export const decideRoster: EnterpriseCommand<DecideRoster, 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['governance'],
  decide(state, { data }, { governance }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    if (state.standing !== 'NOMINATED') return reject('NOT_NOMINATED', { uscc: data.uscc, state: state.standing });
    if (data.admit) {
      const bar = barred(state, governance);
      if (bar) return bar;
    }
    return [{ type: data.admit ? 'RosterAdmitted' : 'RosterRejected', data }];
  },
};

export const removeFromRoster: EnterpriseCommand<RemoveFromRoster> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    if (state.standing !== 'ROSTER') return reject('NOT_ON_ROSTER', { uscc: data.uscc, state: state.standing });
    return [{ type: 'RosterRemoved', data }];
  },
};

export const noteEnterpriseRisk: EnterpriseCommand<NoteRiskSignal> = {
  by: ['OFFICE', 'BANK'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (data.uscc === undefined) return rejectFor('INVALID', { zh: '风险信号须指明贷款或企业', en: 'a risk signal names a loan or an enterprise' });
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    return [{ type: 'RiskSignalNoted', data }];
  },
};
