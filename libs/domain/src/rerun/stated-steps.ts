import { STEPS, type StepName } from '../command-table.js';
import type { Append } from './append.js';
import type { Given } from './given-commands.js';

/**
 * Steps whose cause is not at hand, since it stands in a stream of another pool: read from what they led to, so that the
 * rule is run again on what the event says, and not on its cause.
 */
export function statedSteps([event]: Append): readonly Given[] {
  switch (event.type) {
    case 'ExposureReserved': {
      const { exposureAfterFen: _, ...data } = event.data;
      return (['ENTERPRISE', 'LOAN'] as const).map((scope) => given('ReserveExposure', { ...data, scope }));
    }
    case 'ExposureReleased': {
      const { uscc, loanId, amountFen, reason } = event.data;
      const isPart = reason === 'NOT_DRAWN' || reason === 'PRINCIPAL_REPAID';
      return [given('ReleaseExposure', { uscc, loanId, reason, ...(isPart ? { amountFen } : {}) })];
    }
    case 'PoolMembershipGranted':
      return [given('GrantPoolMembership', event.data)];
    case 'PoolMembershipEnded':
      return [given('EndPoolMembership', event.data), given('ReleaseExposure', { uscc: event.data.uscc, loanId: event.data.loanId, reason: 'CLOSED' })];
    case 'ExposureRestored': {
      const { exposureAfterFen: _, ...data } = event.data;
      return [given('RestoreExposure', data)];
    }
    case 'PersonsBlacklisted':
      return [given('ListPersons', event.data)];
    case 'PersonsCleared':
      return [given('ClearPersons', event.data)];
    default:
      return [];
  }
}

function given(name: StepName, data: object): Given {
  return { name, route: STEPS[name], data };
}
