import type { CivilDate } from '../../calendar/index.js';
import type { FundName } from '../../commands/index.js';
import type { AgreementEvent } from '../../agreement/state.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import type { Recorded } from '../../kernel/event.js';
import { partsOf } from '../../kernel/streams.js';
import { type Fen, type Ppm, ZERO } from '../../money/index.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../../pool/funds.js';
import { usedCapacity } from '../../pool/leverage.js';
import { projection } from '../scheme-projection.js';
import { isAgreementEvent, isPoolEvent } from '../streams-of-events.js';
import { evolveTotals, NO_TOTALS, type PoolTotals } from './pool-totals.js';

export interface PoolDocument extends Funds, PoolTotals {
  readonly agreementId: string;
  readonly status: 'UNSIGNED' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATED';
  readonly bankId: string | null;
  readonly bankName: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly contributionPpm: Ppm | null;
  readonly accounts: Readonly<Record<string, { readonly accountNoMasked: string; readonly funds: readonly FundName[] }>>;
  /** Outstanding plus reserved: what the leverage is measured on. */
  readonly usedFen: Fen;
  /** As last declared; nothing declared requires nothing. */
  readonly expectedVolumeFen: Fen;
  readonly expectedYear: number | null;
  readonly floorRequiredFen: Fen;
  /** New filings are stopped by the stop-loss rule. */
  readonly stopped: boolean;
  readonly leverageBreaches: number;
  readonly lastReconciledOn: CivilDate | null;
  readonly lastDifferenceFen: Fen | null;
}

/** One document per cooperation agreement: its standing, its two funds and what the leverage is measured on. */
export const poolsProjection = projection<PoolDocument, RecordedSchemeEvent['type']>({
  name: 'pools',
  version: 3,
  collection: { name: 'pools', indexes: [['bankId'], ['status'], ['agreementId'], ['enterpriseFen'], ['riskFen'], ['outstandingFen']] },
  handles: [
    'CooperationAgreementSigned', 'SpecialAccountOpened', 'AgreementSuspended', 'AgreementResumed', 'AgreementTerminated',
    'RiskFundInjected', 'ExpectedVolumeDeclared', 'AccountInterestCredited', 'PoolReconciled', 'CapacityReserved', 'CapacityDrawn', 'CapacityReleased',
    'LeverageBreached', 'StopLossTriggered', 'StopLossLifted', 'FundContributed', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared',
    'RiskShareSettledLater', 'RecoveryApplied', 'EntryReversed',
  ],
  keys: (event) => [partsOf(event.stream).id],
  evolve(document, event, key) {
    const before = document ?? unsigned(key);
    if (isAgreementEvent(event)) return withAgreement(before, event);
    if (!isPoolEvent(event)) return document;
    const funds = evolveFunds(before, event);
    const totals = evolveTotals(funds === before ? before : { ...before, ...funds }, event);
    const next = withStanding(totals, event);
    return next.outstandingFen === before.outstandingFen && next.reservedFen === before.reservedFen ? next : { ...next, usedFen: usedCapacity(next) };
  },
});

function unsigned(agreementId: string): PoolDocument {
  return {
    agreementId, status: 'UNSIGNED', bankId: null, bankName: null, from: null, to: null, contributionPpm: null, accounts: {},
    ...EMPTY_FUNDS, ...NO_TOTALS, usedFen: ZERO,
    expectedVolumeFen: ZERO, expectedYear: null, floorRequiredFen: ZERO, stopped: false, leverageBreaches: 0,
    lastReconciledOn: null, lastDifferenceFen: null,
  };
}

function withAgreement(pool: PoolDocument, event: Recorded<AgreementEvent>): PoolDocument {
  switch (event.type) {
    case 'CooperationAgreementSigned': {
      const { bankId, bankName, from, to, contributionPpm } = event.data;
      return { ...pool, status: 'ACTIVE', bankId, bankName, from, to, contributionPpm: contributionPpm ?? null };
    }
    case 'SpecialAccountOpened': {
      const { accountId, accountNoMasked, funds } = event.data;
      return { ...pool, accounts: { ...pool.accounts, [accountId]: { accountNoMasked, funds } } };
    }
    case 'AgreementSuspended':
      return { ...pool, status: 'SUSPENDED' };
    case 'AgreementResumed':
      return { ...pool, status: 'ACTIVE' };
    case 'AgreementTerminated':
      return { ...pool, status: 'TERMINATED' };
  }
}

function withStanding(pool: PoolDocument, event: RecordedSchemeEvent): PoolDocument {
  switch (event.type) {
    case 'ExpectedVolumeDeclared': {
      const { amountFen, year, floorRequiredFen } = event.data;
      return { ...pool, expectedVolumeFen: amountFen, expectedYear: year, floorRequiredFen };
    }
    case 'PoolReconciled': {
      const { statementDate, differenceFen } = event.data;
      return { ...pool, lastReconciledOn: statementDate, lastDifferenceFen: differenceFen };
    }
    case 'LeverageBreached':
      return { ...pool, leverageBreaches: pool.leverageBreaches + 1 };
    case 'StopLossTriggered':
      return { ...pool, stopped: true };
    case 'StopLossLifted':
      return { ...pool, stopped: false };
    default:
      return pool;
  }
}
