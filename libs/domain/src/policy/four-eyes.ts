import type { CommandName } from '../commands/index.js';
import type { Policy } from './policy.js';

/** What a second person decides where neither policy nor server says otherwise: what moves a fund by an order, and what bars a firm. */
export const FOUR_EYES_BY_DEFAULT: readonly CommandName[] = [
  'RunCompensation', 'ShareRiskCompensation', 'SettleRiskShareLater', 'WriteOffLoss', 'ReverseEntry', 'BlacklistEnterprise',
];

/** Whether a command needs a second person: the policy says so, and the server where the policy says nothing. */
export function needsSecondPerson(policy: Pick<Policy, 'fourEyes'> | undefined, name: CommandName, byDefault: readonly CommandName[] = FOUR_EYES_BY_DEFAULT): boolean {
  return (policy?.fourEyes ?? byDefault).includes(name);
}
