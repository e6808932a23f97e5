import type { BlacklistEnterprise, LiftBlacklisting } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import type { CommandDefinition } from '../command-definition.js';
import { reject } from '../kernel/rejection.js';
import { add } from '../money/index.js';
import { type EnterpriseEvent, type EnterpriseState, unknownEnterprise } from './state.js';

/** A firm that evades its debt in bad faith may be listed with the persons responsible (Art. 30). */
export const blacklistEnterprise: CommandDefinition<EnterpriseState, EnterpriseEvent, BlacklistEnterprise, 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['governance'],
  decide(state, { data }, { governance }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    if (state.blacklisted) return reject('DUPLICATE', { what: 'blacklisting', id: data.uscc });
    const undecided = requireDecision(governance, data.decisionId);
    if (undecided) return undecided;
    const { bank, enterpriseFund, riskFund } = data.lossFen;
    if (add(bank, enterpriseFund, riskFund) === 0) return reject('NO_LOSS', { uscc: data.uscc });
    return [{ type: 'EnterpriseBlacklisted', data }];
  },
};

export const liftBlacklisting: CommandDefinition<EnterpriseState, EnterpriseEvent, LiftBlacklisting, 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['governance'],
  decide(state, { data }, { governance }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    if (!state.blacklisted) {
      return reject('WRONG_STATE', { what: 'enterprise', id: data.uscc, state: state.standing, needed: 'BLACKLISTED' });
    }
    return requireDecision(governance, data.decisionId) ?? [{ type: 'BlacklistLifted', data }];
  },
};
