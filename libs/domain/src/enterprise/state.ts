import type { BlacklistEnterprise, DecideRoster, LiftBlacklisting, NominateEnterprise, NoteRiskSignal, RegisterEnterprise, RemoveFromRoster } from '../commands/index.js';
import type { GovernanceState } from '../governance/state.js';
import { listedAmong } from '../governance/state.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { type Fen, subtract, sum } from '../money/index.js';

// Stream `enterprise-{uscc}`: registration, roster (备选企业名册), membership of pools (小微企业池),
// exposure over all banks (Art. 14) and blacklist (Art. 30).

export interface ExposureReserved {
  readonly uscc: string;
  readonly loanId: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly exposureAfterFen: Fen;
  readonly capFen: Fen;
}

export interface ExposureReleased {
  readonly uscc: string;
  readonly loanId: string;
  readonly agreementId: string;
  /** 0 when the loan ends and nothing of it was left. */
  readonly amountFen: Fen;
  /** `NOT_DRAWN`, `PRINCIPAL_REPAID`: the loan stays open. The others end it. */
  readonly reason: 'NOT_DRAWN' | 'PRINCIPAL_REPAID' | 'REPAID' | 'CLOSED' | 'WITHDRAWN' | 'FILING_FAILED';
  readonly exposureAfterFen: Fen;
}

/** A closed loan was reopened: what its closing had released stands on the books again, whatever the cap by now. */
export interface ExposureRestored {
  readonly uscc: string;
  readonly loanId: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly exposureAfterFen: Fen;
}

export interface PoolMembership {
  readonly uscc: string;
  readonly agreementId: string;
  readonly loanId: string;
}

export type EnterpriseEvent =
  | DomainEvent<'EnterpriseRegistered', RegisterEnterprise>
  | DomainEvent<'EnterpriseNominated', NominateEnterprise & { readonly nominatedBy: string }>
  | DomainEvent<'RosterAdmitted', DecideRoster>
  | DomainEvent<'RosterRejected', DecideRoster>
  | DomainEvent<'RosterRemoved', RemoveFromRoster>
  | DomainEvent<'PoolMembershipGranted', PoolMembership>
  | DomainEvent<'PoolMembershipEnded', PoolMembership>
  | DomainEvent<'PoolMembershipRestored', PoolMembership>
  | DomainEvent<'ExposureReserved', ExposureReserved>
  | DomainEvent<'ExposureReleased', ExposureReleased>
  | DomainEvent<'ExposureRestored', ExposureRestored>
  | DomainEvent<'EnterpriseBlacklisted', BlacklistEnterprise>
  | DomainEvent<'BlacklistLifted', LiftBlacklisting>
  | DomainEvent<'RiskSignalNoted', NoteRiskSignal>;

export interface Exposure {
  readonly agreementId: string;
  readonly amountFen: Fen;
}

/** Known (登记) → nominated (推荐) → on the roster. Pool membership and blacklisting stand beside it. */
export interface RegisteredEnterprise {
  readonly standing: 'REGISTERED' | 'NOMINATED' | 'ROSTER';
  readonly uscc: string;
  readonly name: string;
  readonly legalRepresentative: string;
  readonly controllers: readonly string[];
  readonly blacklisted: boolean;
  /** By open loan; nothing of a loan may be left that is open all the same. */
  readonly exposures: Readonly<Record<string, Exposure>>;
  /** Agreements in whose pool the enterprise is a member. */
  readonly memberOf: readonly string[];
}
export type EnterpriseState = RegisteredEnterprise | { readonly standing: 'UNKNOWN' };

export const enterpriseAggregate: Aggregate<EnterpriseState, EnterpriseEvent> = {
  initial: { standing: 'UNKNOWN' },
  evolve(state, event) {
    if (event.type === 'EnterpriseRegistered') {
      const { uscc, name, legalRepresentative, controllers } = event.data;
      return { standing: 'REGISTERED', uscc, name, legalRepresentative, controllers, blacklisted: false, exposures: {}, memberOf: [] };
    }
    return state.standing === 'UNKNOWN' ? state : evolveRegistered(state, event);
  },
};

function evolveRegistered(state: RegisteredEnterprise, event: Exclude<EnterpriseEvent, { type: 'EnterpriseRegistered' }>): RegisteredEnterprise {
  switch (event.type) {
    case 'EnterpriseNominated':
      return { ...state, standing: 'NOMINATED' };
    case 'RosterAdmitted':
      return { ...state, standing: 'ROSTER' };
    case 'RosterRejected':
    case 'RosterRemoved':
      return { ...state, standing: 'REGISTERED' };
    case 'PoolMembershipGranted':
    case 'PoolMembershipRestored':
      return { ...state, memberOf: [...state.memberOf, event.data.agreementId] };
    case 'PoolMembershipEnded':
      return { ...state, memberOf: state.memberOf.filter((id) => id !== event.data.agreementId), exposures: withoutEnded(state.exposures, event.data.loanId) };
    case 'ExposureReserved':
    case 'ExposureRestored': {
      const { loanId, agreementId, amountFen } = event.data;
      return { ...state, exposures: { ...state.exposures, [loanId]: { agreementId, amountFen } } };
    }
    case 'ExposureReleased':
      return { ...state, exposures: lowered(state.exposures, event.data) };
    case 'EnterpriseBlacklisted':
      return { ...state, blacklisted: true };
    case 'BlacklistLifted':
      return { ...state, blacklisted: false, standing: 'REGISTERED' };
    case 'RiskSignalNoted':
      return state;
    default:
      return unreachable(event);
  }
}

type Exposures = RegisteredEnterprise['exposures'];

function lowered(exposures: Exposures, { loanId, amountFen, reason }: ExposureReleased): Exposures {
  const held = exposures[loanId];
  if (held === undefined) return exposures;
  const leftFen = subtract(held.amountFen, amountFen);
  const open = leftFen > 0 || reason === 'PRINCIPAL_REPAID';
  return open ? { ...exposures, [loanId]: { ...held, amountFen: leftFen } } : without(exposures, loanId);
}

/** A membership that ends with its loan ends after everything of the loan is released; one whose contribution is taken back leaves the loan open. */
function withoutEnded(exposures: Exposures, loanId: string): Exposures {
  return exposures[loanId]?.amountFen === 0 ? without(exposures, loanId) : exposures;
}

function without(exposures: Exposures, loanId: string): Exposures {
  const { [loanId]: _ended, ...others } = exposures;
  return others;
}

/** What the scheme stands to lose with this enterprise over all banks (reading A21). */
export function exposureOf(enterprise: RegisteredEnterprise): Fen {
  return sum(Object.values(enterprise.exposures).map((exposure) => exposure.amountFen));
}

/** The blacklist bars the firm itself and every firm that a listed person controls (reading A24). */
export function barred(enterprise: RegisteredEnterprise, governance: GovernanceState): Rejection | undefined {
  if (enterprise.blacklisted) return reject('BLACKLISTED', { who: enterprise.uscc });
  const person = listedAmong(governance, [enterprise.legalRepresentative, ...enterprise.controllers]);
  return person === undefined ? undefined : reject('BLACKLISTED', { who: person, uscc: enterprise.uscc });
}

export function unknownEnterprise(uscc: string): Rejection {
  return reject('UNKNOWN', { what: 'enterprise', id: uscc });
}

export function wrongStanding(enterprise: RegisteredEnterprise, needed: string): Rejection {
  return reject('WRONG_STATE', { what: 'enterprise', id: enterprise.uscc, state: enterprise.standing, needed });
}
