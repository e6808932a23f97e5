import type { CivilDate } from '../calendar/index.js';
import type { BlacklistEnterprise } from '../commands/index.js';
import { projection } from './scheme-projection.js';

/** A listing under Art. 30: the firm, the persons who answer for it, and the decision. A lifted one stays on file. */
export interface BlacklistDocument {
  readonly uscc: string;
  readonly persons: readonly string[];
  readonly reason: string;
  readonly decisionId: string;
  readonly lossFen: BlacklistEnterprise['lossFen'];
  readonly since: CivilDate;
  readonly listed: boolean;
  readonly liftedOn: CivilDate | null;
}

export const blacklistProjection = projection<BlacklistDocument, 'EnterpriseBlacklisted' | 'BlacklistLifted'>({
  name: 'blacklist',
  version: 2,
  collection: { name: 'blacklist', indexes: [['listed'], ['since'], ['uscc']] },
  handles: ['EnterpriseBlacklisted', 'BlacklistLifted'],
  keys: (event) => [event.data.uscc],
  evolve(document, event) {
    const { occurredOn } = event.metadata;
    if (event.type === 'BlacklistLifted') return document === undefined ? document : { ...document, listed: false, liftedOn: occurredOn };
    const { uscc, persons, reason, decisionId, lossFen } = event.data;
    return { uscc, persons, reason, decisionId, lossFen, since: occurredOn, listed: true, liftedOn: null };
  },
});
