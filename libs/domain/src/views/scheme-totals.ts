import type { SchemeEvent } from '../event-catalogue.js';
import type { Timer } from '../loan/events.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../pool/funds.js';
import { projection } from './scheme-projection.js';
import { isPoolEvent } from './streams-of-events.js';

/**
 * Counts and sums of the monthly statistics table (09 §8.3) that need no list: over all time (`all`) and by the
 * year in which they took effect. Balances of funds are pool figures; of a year these are its changes.
 */
export interface SchemeTotalsDocument extends Funds {
  readonly period: string;
  readonly agreements: number;
  readonly enterprises: number;
  readonly membershipsGranted: number;
  readonly loansApplied: number;
  readonly loansFiled: number;
  readonly loansDisbursed: number;
  readonly disbursedFen: Fen;
  readonly repaidFen: Fen;
  readonly loansRepaid: number;
  readonly loansOverdue: number;
  readonly claims: number;
  readonly compensations: number;
  readonly claimsCompensatedFen: Fen;
  readonly bankBorneFen: Fen;
  readonly riskUnfundedFen: Fen;
  readonly recoveredFen: Fen;
  readonly deadlinesMissed: Readonly<Record<Timer, number>>;
  readonly leverageBreaches: number;
  readonly blacklistings: number;
  readonly reversals: number;
}

const NOTHING: Omit<SchemeTotalsDocument, 'period'> = {
  ...EMPTY_FUNDS, agreements: 0, enterprises: 0, membershipsGranted: 0, loansApplied: 0, loansFiled: 0, loansDisbursed: 0,
  disbursedFen: ZERO, repaidFen: ZERO, loansRepaid: 0, loansOverdue: 0, claims: 0, compensations: 0, claimsCompensatedFen: ZERO,
  bankBorneFen: ZERO, riskUnfundedFen: ZERO, recoveredFen: ZERO, deadlinesMissed: { T1: 0, T2: 0, T3: 0, T4: 0 },
  leverageBreaches: 0, blacklistings: 0, reversals: 0,
};

const COUNTED = [
  'CooperationAgreementSigned', 'EnterpriseRegistered', 'PoolMembershipGranted', 'LoanApplied', 'FilingNoticeIssued', 'LoanDisbursed',
  'RepaymentReceived', 'LoanRepaid', 'LoanOverdue', 'CompensationClaimed', 'DeadlineMissed', 'LeverageBreached', 'EnterpriseBlacklisted',
  'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared',
  'RiskShareSettledLater', 'RecoveryApplied', 'EntryReversed',
] as const;
type Counted = Extract<SchemeEvent, { readonly type: (typeof COUNTED)[number] }>;

export const schemeTotalsProjection = projection<SchemeTotalsDocument, (typeof COUNTED)[number]>({
  name: 'scheme-totals',
  version: 2,
  collection: { name: 'schemeTotals', indexes: [] },
  handles: COUNTED,
  keys: (event) => ['all', event.metadata.occurredOn.slice(0, 4)],
  evolve(document, event, period) {
    const before = document ?? { period, ...NOTHING };
    const funds = isPoolEvent(event) ? evolveFunds(before, event) : before;
    return counted(funds === before ? before : { ...before, ...funds }, event);
  },
});

function counted(totals: SchemeTotalsDocument, event: Counted): SchemeTotalsDocument {
  switch (event.type) {
    case 'CooperationAgreementSigned':
      return { ...totals, agreements: totals.agreements + 1 };
    case 'EnterpriseRegistered':
      return { ...totals, enterprises: totals.enterprises + 1 };
    case 'PoolMembershipGranted':
      return { ...totals, membershipsGranted: totals.membershipsGranted + 1 };
    case 'LoanApplied':
      return { ...totals, loansApplied: totals.loansApplied + 1 };
    case 'FilingNoticeIssued':
      return { ...totals, loansFiled: totals.loansFiled + 1 };
    case 'LoanDisbursed':
      return { ...totals, loansDisbursed: totals.loansDisbursed + 1, disbursedFen: add(totals.disbursedFen, event.data.amountFen) };
    case 'RepaymentReceived':
      return { ...totals, repaidFen: add(totals.repaidFen, event.data.principalFen) };
    case 'LoanRepaid':
      return { ...totals, loansRepaid: totals.loansRepaid + 1 };
    case 'LoanOverdue':
      return { ...totals, loansOverdue: totals.loansOverdue + 1 };
    case 'CompensationClaimed':
      return { ...totals, claims: totals.claims + 1 };
    case 'DeadlineMissed': {
      const { timer } = event.data;
      return { ...totals, deadlinesMissed: { ...totals.deadlinesMissed, [timer]: totals.deadlinesMissed[timer] + 1 } };
    }
    case 'LeverageBreached':
      return { ...totals, leverageBreaches: totals.leverageBreaches + 1 };
    case 'EnterpriseBlacklisted':
      return { ...totals, blacklistings: totals.blacklistings + 1 };
    case 'EntryReversed':
      return { ...compensated(totals, event.data.entry, subtract, -1), reversals: totals.reversals + 1 };
    default:
      return compensated(totals, event, add, 1);
  }
}

/** What became of claims, put on the books or, by a reversal, taken off them. */
function compensated(totals: SchemeTotalsDocument, entry: SchemeEvent, apply: (sum: Fen, part: Fen) => Fen, count: 1 | -1): SchemeTotalsDocument {
  switch (entry.type) {
    case 'CompensatedFromEnterpriseFund':
      return { ...totals, compensations: totals.compensations + count, claimsCompensatedFen: apply(totals.claimsCompensatedFen, entry.data.claim.totalFen) };
    case 'RiskCompensationShared': {
      const { bankBorneFen, riskUnfundedFen } = entry.data;
      return { ...totals, bankBorneFen: apply(totals.bankBorneFen, bankBorneFen), riskUnfundedFen: apply(totals.riskUnfundedFen, riskUnfundedFen) };
    }
    case 'RiskShareSettledLater': {
      const { amountFen } = entry.data;
      return { ...totals, bankBorneFen: apply(totals.bankBorneFen, subtract(ZERO, amountFen)), riskUnfundedFen: apply(totals.riskUnfundedFen, subtract(ZERO, amountFen)) };
    }
    case 'RecoveryApplied':
      return { ...totals, recoveredFen: apply(totals.recoveredFen, entry.data.grossFen) };
    default:
      return totals;
  }
}
