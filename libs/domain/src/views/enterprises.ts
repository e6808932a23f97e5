import type { RegisterEnterprise } from '../commands/index.js';
import { enterpriseAggregate, exposureOf, type RegisteredEnterprise } from '../enterprise/state.js';
import type { Fen } from '../money/index.js';
import { projection } from './scheme-projection.js';
import { enterpriseOfStream } from './streams-of-events.js';

export type EnterpriseStatus = 'REGISTERED' | 'NOMINATED' | 'ROSTER' | 'POOL_MEMBER' | 'BLACKLISTED';

/** One document per enterprise: the roster (备选企业名册), the pools (小微企业池) it is in, and its exposure over all banks. */
export interface EnterpriseDocument extends RegisteredEnterprise {
  readonly status: EnterpriseStatus;
  readonly exposureFen: Fen;
  readonly sizeClass: RegisterEnterprise['sizeClass'];
  readonly industry: string;
}

export const enterprisesProjection = projection<EnterpriseDocument, EnterpriseEventType>({
  name: 'enterprises',
  version: 4,
  collection: { name: 'enterprises', indexes: [['status'], ['blacklisted'], ['name'], ['exposureFen'], ['uscc'], ['standing', 'blacklisted', 'name'], ['standing', 'blacklisted', 'uscc']] },
  handles: [
    'EnterpriseRegistered', 'EnterpriseNominated', 'RosterAdmitted', 'RosterRejected', 'RosterRemoved', 'PoolMembershipGranted',
    'PoolMembershipEnded', 'PoolMembershipRestored', 'ExposureReserved', 'ExposureReleased', 'ExposureRestored', 'EnterpriseBlacklisted', 'BlacklistLifted',
  ],
  keys: (event) => [enterpriseOfStream(event) ?? event.data.uscc],
  evolve(document, event) {
    const after = enterpriseAggregate.evolve(document ?? enterpriseAggregate.initial, event);
    if (after.standing === 'UNKNOWN' || after === document) return document;
    const registered = event.type === 'EnterpriseRegistered' ? event.data : document;
    if (registered === undefined) return document;
    const { sizeClass, industry } = registered;
    return { ...after, sizeClass, industry, status: statusOfEnterprise(after), exposureFen: exposureOf(after) };
  },
});

type EnterpriseEventType =
  | 'EnterpriseRegistered' | 'EnterpriseNominated' | 'RosterAdmitted' | 'RosterRejected' | 'RosterRemoved' | 'PoolMembershipGranted'
  | 'PoolMembershipEnded' | 'PoolMembershipRestored' | 'ExposureReserved' | 'ExposureReleased' | 'ExposureRestored' | 'EnterpriseBlacklisted' | 'BlacklistLifted';

/** What of an enterprise stands in these agreements: its standing is everybody's, its exposure and memberships elsewhere are not. */
export function withinAgreements(enterprise: EnterpriseDocument, agreements: ReadonlySet<string>): EnterpriseDocument {
  const exposures = Object.fromEntries(Object.entries(enterprise.exposures).filter(([, { agreementId }]) => agreements.has(agreementId)));
  return { ...enterprise, exposures, memberOf: enterprise.memberOf.filter((id) => agreements.has(id)), exposureFen: exposureOf({ ...enterprise, exposures }) };
}

/** Blacklisting outweighs all; membership of a pool outweighs the roster that it rests on. */
function statusOfEnterprise({ blacklisted, standing, memberOf }: RegisteredEnterprise): EnterpriseStatus {
  if (blacklisted) return 'BLACKLISTED';
  return standing === 'ROSTER' && memberOf.length > 0 ? 'POOL_MEMBER' : standing;
}
