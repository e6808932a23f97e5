import type { CivilDate, Instant } from '../calendar/index.js';
import type { LineTally, OpenItem } from '../commands/index.js';
import type { Fen } from '../money/index.js';
import { positionKey } from './position-key.js';
import { projection } from './scheme-projection.js';

/** One comparison of an account with its statement (对账记录): who, when, which days, by which file, and what is open. */
export interface ReconciliationDocument {
  readonly position: number;
  readonly eventId: string;
  readonly agreementId: string;
  readonly accountId: string;
  /** Null where the balance alone was compared. */
  readonly from: CivilDate | null;
  readonly statementDate: CivilDate;
  readonly balanceFen: Fen;
  readonly ledgerFen: Fen;
  readonly differenceFen: Fen;
  readonly explainedFen: Fen | null;
  readonly unexplainedFen: Fen | null;
  readonly fileSha256: string | null;
  readonly matched: LineTally | null;
  readonly unmatched: LineTally | null;
  readonly duplicates: LineTally | null;
  readonly booksOnly: LineTally | null;
  readonly open: readonly OpenItem[];
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly user: string;
}

/** Every reconciliation stays on file, the newest beside those before it. */
export const reconciliationsProjection = projection<ReconciliationDocument, 'PoolReconciled'>({
  name: 'reconciliations',
  version: 1,
  collection: { name: 'reconciliations', indexes: [['position'], ['statementDate'], ['agreementId', 'statementDate'], ['accountId', 'statementDate']] },
  handles: ['PoolReconciled'],
  keys: (event) => [positionKey(event)],
  evolve(_, { position, id: eventId, data, metadata: { occurredOn, recordedAt, actor } }) {
    const { agreementId, accountId, statementDate, balanceFen, ledgerFen, differenceFen, comparison, reconciliation } = data;
    return {
      position, eventId, agreementId, accountId, from: comparison?.from ?? null, statementDate, balanceFen, ledgerFen, differenceFen,
      explainedFen: reconciliation?.explainedFen ?? null, unexplainedFen: reconciliation?.unexplainedFen ?? null, fileSha256: comparison?.fileSha256 ?? null,
      matched: comparison?.matched ?? null, unmatched: reconciliation?.unmatched ?? null, duplicates: reconciliation?.duplicates ?? null, booksOnly: reconciliation?.booksOnly ?? null,
      open: comparison?.open ?? [], occurredOn, recordedAt, user: actor.user,
    };
  },
});
