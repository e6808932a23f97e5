import type { CommandDefinition } from '../command-definition.js';
import { reject } from '../kernel/rejection.js';
import { add, type Fen, least, subtract, ZERO } from '../money/index.js';
import { barred, type EnterpriseEvent, type EnterpriseState, exposureOf, type ExposureReleased, unknownEnterprise } from './state.js';

// Steps that processes take on an enterprise: its exposure (Art. 14) and its membership of pools (Art. 2).

export interface ReserveExposure {
  readonly uscc: string;
  readonly loanId: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly capFen: Fen;
  readonly scope: 'ENTERPRISE' | 'LOAN';
}

export interface ReleaseExposure {
  readonly uscc: string;
  readonly loanId: string;
  /** Principal that is not drawn, or repaid, of a loan that stays open; absent: the loan has ended, and all that is left goes. */
  readonly amountFen?: Fen;
  readonly reason: ExposureReleased['reason'];
}

export interface RestoreExposure {
  readonly uscc: string;
  readonly loanId: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
}

export interface ChangePoolMembership {
  readonly uscc: string;
  readonly agreementId: string;
  readonly loanId: string;
}

export const reserveExposure: CommandDefinition<EnterpriseState, EnterpriseEvent, ReserveExposure, 'governance'> = {
  by: ['SYSTEM'],
  kind: 'permission',
  needs: ['governance'],
  decide(state, { data }, { governance }) {
    if (state.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    const { uscc, loanId, agreementId, amountFen, capFen } = data;
    const bar = barred(state, governance);
    if (bar) return bar;
    const exposureFen = data.scope === 'ENTERPRISE' ? exposureOf(state) : ZERO;
    if (add(exposureFen, amountFen) > capFen) return reject('CAP_EXCEEDED', { exposureFen, newFen: amountFen, capFen });
    return [{ type: 'ExposureReserved', data: { uscc, loanId, agreementId, amountFen, exposureAfterFen: add(exposureOf(state), amountFen), capFen } }];
  },
};

/**
 * Membership ends with the last open loan of that pool (Art. 2); one without outstanding principal may be open all the
 * same, its interest owed or compensated. The end of a loan is always said: by what it releases, or by the membership
 * that ends with it.
 */
export const releaseExposure: CommandDefinition<EnterpriseState, EnterpriseEvent, ReleaseExposure, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data: { uscc, loanId, amountFen, reason } }) {
    const held = state.standing === 'UNKNOWN' ? undefined : state.exposures[loanId];
    if (state.standing === 'UNKNOWN' || held === undefined) return [];
    const { agreementId } = held;
    const releasedFen = least(amountFen ?? held.amountFen, held.amountFen);
    const exposureAfterFen = subtract(exposureOf(state), releasedFen);
    const released: EnterpriseEvent = { type: 'ExposureReleased', data: { uscc, loanId, agreementId, amountFen: releasedFen, reason, exposureAfterFen } };
    const others = Object.entries(state.exposures).some(([id, exposure]) => id !== loanId && exposure.agreementId === agreementId);
    const leaves = amountFen === undefined && !others && state.memberOf.includes(agreementId);
    if (!leaves) return [released];
    const ended: EnterpriseEvent = { type: 'PoolMembershipEnded', data: { uscc, agreementId, loanId } };
    return releasedFen > 0 ? [released, ended] : [ended];
  },
};

export const grantPoolMembership: CommandDefinition<EnterpriseState, EnterpriseEvent, ChangePoolMembership, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.standing === 'UNKNOWN' || state.memberOf.includes(data.agreementId)) return [];
    return [{ type: 'PoolMembershipGranted', data }];
  },
};

/** The contribution was taken back before a contract rested on it, and no other loan of the pool is paid for. */
export const endPoolMembership: CommandDefinition<EnterpriseState, EnterpriseEvent, ChangePoolMembership, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.standing === 'UNKNOWN' || !state.memberOf.includes(data.agreementId)) return [];
    return [{ type: 'PoolMembershipEnded', data }];
  },
};

/** Takes back the release of a loan that was closed in error. The cap (Art. 14) guards new lending; this is a fact of the books. */
export const restoreExposure: CommandDefinition<EnterpriseState, EnterpriseEvent, RestoreExposure, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.standing === 'UNKNOWN' || state.exposures[data.loanId] !== undefined) return [];
    const { uscc, loanId, agreementId, amountFen } = data;
    const restored: EnterpriseEvent = { type: 'ExposureRestored', data: { uscc, loanId, agreementId, amountFen, exposureAfterFen: add(exposureOf(state), amountFen) } };
    return state.memberOf.includes(agreementId) ? [restored] : [restored, { type: 'PoolMembershipRestored', data: { uscc, agreementId, loanId } }];
  },
};
