import type { CivilDate } from '../calendar/index.js';
import type { Instalment } from '../commands/index.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { add, atLeastZero, type Fen, subtract, sum, ZERO } from '../money/index.js';
import type { AssessmentMethod, Policy, PolicyRef } from '../policy/policy.js';
import { acceleratedSchedule, drawnSchedule } from './schedule.js';
import type { FilingNotice, LoanContractSigned, LoanEvent, LoanOverdue } from './events.js';

/** The loan's own steps; what the pool has done for it stands in the pool's ledger (`pool/ledger.ts`). */
export type LoanStep =
  | 'APPLIED' | 'APPROVED' | 'DECLINED' | 'RECOMMENDED' | 'FILED' | 'FILING_REFUSED' | 'SIGNED' | 'CLEARED'
  | 'DISBURSED' | 'REPAID' | 'OVERDUE' | 'WITHDRAWN';

export interface Receipt {
  readonly receivedOn: CivilDate;
  readonly principalFen: Fen;
}

export interface Disbursement {
  readonly amountFen: Fen;
  readonly disbursedOn: CivilDate;
  readonly maturity: CivilDate;
  readonly noticeDeadline: CivilDate;
}

export interface AppliedLoan {
  readonly step: LoanStep;
  readonly loanId: string;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly termMonths: number;
  readonly review: { readonly method: AssessmentMethod; readonly securityFen: Fen } | null;
  readonly filing: { readonly amountFen: Fen; readonly ratePpm: FilingNotice['ratePpm']; readonly requiredFen: Fen; readonly policy: PolicyRef } | null;
  /** As signed; its schedule as drawn once it is, and as accelerated. */
  readonly contract: LoanContractSigned | null;
  readonly disbursement: Disbursement | null;
  readonly notifiedOn: CivilDate | null;
  readonly noticeMissed: boolean;
  readonly receipts: readonly Receipt[];
  readonly interestReceivedFen: Fen;
  readonly penaltyReceivedFen: Fen;
  readonly compoundReceivedFen: Fen;
  /** Earliest uncured day of being overdue (reading A4): the key of the queue. */
  readonly overdueSince: CivilDate | null;
  /** Instalments that are overdue and not cured, and whether the bank has said so or only the engine. */
  readonly overdueLines: Readonly<Record<number, LoanOverdue['detectedBy']>>;
  /** Instalments due by this day count as settled: the bank has confirmed the cure. */
  readonly curedThrough: CivilDate | null;
}
export type LoanState = AppliedLoan | { readonly step: 'UNKNOWN' };

export const loanAggregate: Aggregate<LoanState, LoanEvent> = {
  initial: { step: 'UNKNOWN' },
  evolve(state, event) {
    if (event.type === 'LoanApplied') return applied(event.data);
    return state.step === 'UNKNOWN' ? state : evolveApplied(state, event);
  },
};

function applied({ loanId, uscc, agreementId, amountFen, termMonths }: Extract<LoanEvent, { type: 'LoanApplied' }>['data']): AppliedLoan {
  return {
    step: 'APPLIED', loanId, uscc, agreementId, amountFen, termMonths,
    review: null, filing: null, contract: null, disbursement: null, notifiedOn: null, noticeMissed: false,
    receipts: [], interestReceivedFen: ZERO, penaltyReceivedFen: ZERO, compoundReceivedFen: ZERO,
    overdueSince: null, overdueLines: {}, curedThrough: null,
  };
}

function evolveApplied(state: AppliedLoan, event: Exclude<LoanEvent, { type: 'LoanApplied' }>): AppliedLoan {
  switch (event.type) {
    case 'LoanReviewed': {
      const { approved, method, securityFen } = event.data;
      return { ...state, step: approved ? 'APPROVED' : 'DECLINED', review: { method, securityFen } };
    }
    case 'RecommendationLetterSubmitted':
      return { ...state, step: 'RECOMMENDED' };
    case 'FilingNoticeIssued': {
      const { amountFen, ratePpm, requiredFen, policy } = event.data;
      return { ...state, step: 'FILED', filing: { amountFen, ratePpm, requiredFen, policy } };
    }
    case 'FilingRefused':
      return { ...state, step: 'FILING_REFUSED' };
    case 'LoanWithdrawn':
      return { ...state, step: 'WITHDRAWN' };
    case 'LoanContractSigned':
      return { ...state, step: 'SIGNED', contract: event.data };
    case 'DrawdownChecksPassed':
      return { ...state, step: 'CLEARED' };
    case 'LoanDisbursed': {
      const { amountFen, disbursedOn, maturity, noticeDeadline } = event.data;
      const contract = state.contract && { ...state.contract, schedule: drawnSchedule(state.contract.schedule, amountFen) };
      return { ...state, step: 'DISBURSED', contract, disbursement: { amountFen, disbursedOn, maturity, noticeDeadline } };
    }
    case 'DisbursementNotified':
      return { ...state, notifiedOn: event.data.notifiedOn };
    case 'RepaymentReceived': {
      const { receivedOn, principalFen, interestFen, penaltyFen, compoundFen } = event.data;
      return {
        ...state,
        receipts: principalFen > 0 ? [...state.receipts, { receivedOn, principalFen }] : state.receipts,
        interestReceivedFen: add(state.interestReceivedFen, interestFen),
        penaltyReceivedFen: add(state.penaltyReceivedFen, penaltyFen),
        compoundReceivedFen: add(state.compoundReceivedFen, compoundFen),
      };
    }
    case 'LoanRepaid':
      return { ...state, step: 'REPAID' };
    case 'LoanOverdue': {
      const { scheduleNo, overdueSince, detectedBy } = event.data;
      const since = state.overdueSince === null || overdueSince < state.overdueSince ? overdueSince : state.overdueSince;
      return { ...state, step: 'OVERDUE', overdueSince: since, overdueLines: { ...state.overdueLines, [scheduleNo]: detectedBy } };
    }
    case 'LoanAccelerated':
      return state.contract === null ? state : { ...state, contract: { ...state.contract, schedule: acceleratedSchedule(state.contract.schedule, event.data.declaredOn) } };
    case 'OverdueCured':
      return { ...state, step: 'DISBURSED', overdueSince: null, overdueLines: {}, curedThrough: event.data.curedOn };
    case 'DeadlineMissed':
      return event.data.timer === 'T1' ? { ...state, noticeMissed: true } : state;
    case 'DeadlineMoved':
      return event.data.timer === 'T1' && state.disbursement !== null
        ? { ...state, disbursement: { ...state.disbursement, noticeDeadline: event.data.to } }
        : state;
    case 'ContributionNoticeSent':
    case 'LoanMisuseReported':
    case 'RecoveryActionOpened':
    case 'RiskSignalNoted':
      return state;
    default:
      return unreachable(event);
  }
}

function repaidPrincipal(loan: AppliedLoan): Fen {
  return sum(loan.receipts.map((receipt) => receipt.principalFen));
}

/** Principal lent and not repaid by the borrower, whatever the funds have paid for it. */
export function unpaidPrincipal(loan: AppliedLoan): Fen {
  return subtract(loan.disbursement?.amountFen ?? ZERO, repaidPrincipal(loan));
}

/** Principal that has fallen due by a day and is neither repaid nor covered by the pool. */
export function principalArrears(loan: AppliedLoan, by: CivilDate, coveredFen: Fen): Fen {
  const due = sum((loan.contract?.schedule ?? []).filter((line) => line.dueDate <= by).map((line) => line.principalFen));
  return atLeastZero(subtract(due, add(repaidPrincipal(loan), coveredFen)));
}

/** The earliest instalment that is known to be overdue since after a day (any, without one), with what of it is neither repaid nor covered. */
export function earliestOverdue(loan: AppliedLoan, since: CivilDate | null, coveredFen: Fen): { readonly dueDate: CivilDate; readonly principalFen: Fen } | undefined {
  const known = (loan.contract?.schedule ?? []).filter(({ no, dueDate }) => loan.overdueLines[no] !== undefined && (since === null || dueDate >= since));
  return known.map(({ dueDate }) => ({ dueDate, principalFen: principalArrears(loan, dueDate, coveredFen) })).find(({ principalFen }) => principalFen > 0);
}

/** Principal that a bank may claim at a cut-off: what is due and unpaid, or the whole balance where the scheme says so (reading A10). */
export function claimablePrincipal(loan: AppliedLoan, cutoffDate: CivilDate, coveredFen: Fen, scope: Policy['claim']['scope']): Fen {
  return scope === 'DUE_ONLY' ? principalArrears(loan, cutoffDate, coveredFen) : subtract(unpaidPrincipal(loan), coveredFen);
}

export function instalment(loan: AppliedLoan, no: number): Instalment | undefined {
  return loan.contract?.schedule.find((line) => line.no === no);
}

export function unknownLoan(loanId: string): Rejection {
  return reject('UNKNOWN', { what: 'loan', id: loanId });
}

export function wrongStep(loan: AppliedLoan, needed: string): Rejection {
  return reject('WRONG_STATE', { what: 'loan', id: loan.loanId, state: loan.step, needed });
}
