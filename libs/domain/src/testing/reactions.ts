import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { type Rejection } from '../kernel/rejection.js';
import { makesMember } from '../loan/filing.js';
import type { AppliedLoan } from '../loan/state.js';
import { subtract, ZERO } from '../money/index.js';
import { policyInForce } from '../policy/adoption.js';
import type { CapacityReserved } from '../pool/events.js';
import { MOVES_OVERDUE_RATE, stopLossChange } from '../pool/stop-loss.js';
import { SCHEME_ID, type Scheme } from './scheme.js';

// What the processes do after each event. A plain double of the durable ones: at once, in order, in memory.

export function reactTo(event: RecordedSchemeEvent, scheme: Scheme): void {
  const on = event.metadata.occurredOn;
  switch (event.type) {
    case 'CapacityReserved':
      file(event.data, event, scheme);
      break;
    case 'LoanDisbursed': {
      const { loanId, amountFen } = event.data;
      const { uscc, filing } = loanOf(scheme, loanId);
      scheme.process('DrawCapacity', { loanId, amountFen }, on);
      const undrawnFen = subtract(filing?.amountFen ?? amountFen, amountFen);
      if (undrawnFen > 0) scheme.process('ReleaseExposure', { uscc, loanId, amountFen: undrawnFen, reason: 'NOT_DRAWN' }, on);
      break;
    }
    case 'RepaymentReceived': {
      const { loanId, principalFen } = event.data;
      if (principalFen === 0) break;
      scheme.process('ReleaseCapacity', { loanId, repaidFen: principalFen, reason: 'REPAID' }, on);
      scheme.process('ReleaseExposure', { uscc: loanOf(scheme, loanId).uscc, loanId, amountFen: principalFen, reason: 'PRINCIPAL_REPAID' }, on);
      if (loanOf(scheme, loanId).step === 'OVERDUE') scheme.process('LeaveQueue', { loanId, reason: 'REPAID' }, on);
      break;
    }
    case 'LoanRepaid':
    case 'LoanClosed':
      scheme.process('ReleaseExposure', { uscc: loanOf(scheme, event.data.loanId).uscc, loanId: event.data.loanId, reason: event.type === 'LoanRepaid' ? 'REPAID' : 'CLOSED' }, on);
      if (event.type === 'LoanClosed') scheme.process('LeaveQueue', { loanId: event.data.loanId, reason: 'CLOSED' }, on);
      break;
    case 'LoanReopened': {
      const { loanId, uscc, exposureFen } = event.data;
      scheme.process('RestoreExposure', { uscc, loanId, agreementId: event.stream.slice('pool-'.length), amountFen: exposureFen }, on);
      break;
    }
    case 'LoanWithdrawn':
      scheme.process('ReleaseCapacity', { loanId: event.data.loanId, reason: 'WITHDRAWN' }, on);
      scheme.process('ReleaseExposure', { uscc: event.data.uscc, loanId: event.data.loanId, reason: 'WITHDRAWN' }, on);
      break;
    case 'FundContributed':
      if (event.data.cumulativeFen >= event.data.requiredFen) scheme.process('GrantPoolMembership', membership(event.data), on);
      break;
    case 'FilingNoticeIssued':
      if (event.data.requiredFen === 0) scheme.process('GrantPoolMembership', membership(event.data), on);
      break;
    case 'LoanContractSigned':
      scheme.process('GrantPoolMembership', membership(loanOf(scheme, event.data.loanId)), on);
      break;
    case 'LoanOverdue': {
      const { overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen } = event.data;
      const loanId = event.stream.slice('loan-'.length);
      scheme.process('JoinQueue', { loanId, overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen }, on);
      break;
    }
    case 'CompensatedFromEnterpriseFund':
      scheme.process('RejoinQueue', { loanId: event.data.loanId, behind: event.data.overdueSince }, on);
      break;
    case 'EntryReversed':
      if (event.data.entry.type === 'CompensatedFromEnterpriseFund') scheme.process('RejoinQueue', { loanId: event.data.entry.data.loanId, behind: null }, on);
      if (event.data.entry.type === 'FundContributed' && !isMember(event.data.entry.data, scheme)) scheme.process('EndPoolMembership', membership(event.data.entry.data), on);
      break;
    case 'OverdueCured':
      scheme.process('LeaveQueue', { loanId: event.data.loanId, reason: 'CURED' }, on);
      break;
    case 'EnterpriseBlacklisted':
      scheme.process('ListPersons', { uscc: event.data.uscc, persons: event.data.persons }, on);
      break;
    case 'BlacklistLifted':
      scheme.process('ClearPersons', { uscc: event.data.uscc }, on);
      break;
    case 'BusinessDayOpened':
      for (const loanId of scheme.ids('loan')) {
        scheme.process('DetectOverdue', { loanId, asOf: event.data.date }, on);
        scheme.process('MissNoticeDeadline', { loanId, asOf: event.data.date }, on);
        scheme.process('MissQueueDeadlines', { loanId, asOf: event.data.date }, on);
      }
      break;
    case 'WorkingCalendarPublished':
    case 'WorkingCalendarAmended':
      for (const loanId of scheme.ids('loan')) {
        scheme.process('MoveNoticeDeadline', { loanId }, on);
        scheme.process('MoveQueueDeadline', { loanId }, on);
      }
      break;
    default:
  }
  if (MOVES_THE_OVERDUE_RATE.has(event.type)) assessStopLoss(event, scheme);
}

const MOVES_THE_OVERDUE_RATE: ReadonlySet<RecordedSchemeEvent['type']> = new Set(MOVES_OVERDUE_RATE);

function assessStopLoss({ stream, metadata }: RecordedSchemeEvent, scheme: Scheme): void {
  const agreementId = stream.slice('pool-'.length);
  const policy = policyInForce(scheme.state('policy', SCHEME_ID), metadata.occurredOn);
  if (policy === undefined || stopLossChange(scheme.state('pool', agreementId), policy).length === 0) return;
  scheme.process('AssessStopLoss', { agreementId }, metadata.occurredOn);
}

/** Filing: capacity is held in the pool; now the exposure at the enterprise, then the notice; a refusal gives all of it back. */
function file(reserved: CapacityReserved, event: RecordedSchemeEvent, scheme: Scheme): void {
  const on = event.metadata.occurredOn;
  const { uscc, loanId, agreementId, amountFen, exposureCapFen, exposureScope } = reserved;
  const noExposure = scheme.process('ReserveExposure', { uscc, loanId, agreementId, amountFen, capFen: exposureCapFen, scope: exposureScope }, on);
  if (noExposure) {
    release(noExposure);
    return;
  }
  const noNotice = scheme.process('IssueFilingNotice', reserved, on);
  if (!noNotice) return;
  scheme.process('ReleaseExposure', { uscc, loanId, reason: 'FILING_FAILED' }, on);
  release(noNotice);

  function release({ code, articles, zh, en, facts }: Rejection): void {
    scheme.process('ReleaseCapacity', { loanId, reason: 'FILING_FAILED', refusal: { code, articles, zh, en, facts } }, on);
  }
}

function loanOf(scheme: Scheme, loanId: string): AppliedLoan {
  const loan = scheme.state('loan', loanId);
  if (loan.step === 'UNKNOWN') throw new Error(`loan ${loanId} is not applied for`);
  return loan;
}

function isMember({ uscc, agreementId }: { readonly uscc: string; readonly agreementId: string }, scheme: Scheme): boolean {
  const enterprise = scheme.state('enterprise', uscc);
  const { ledgers } = scheme.state('pool', agreementId);
  if (enterprise.standing === 'UNKNOWN') return false;
  const ofPool = Object.entries(enterprise.exposures).filter(([, exposure]) => exposure.agreementId === agreementId);
  return ofPool.some(([loanId]) => makesMember(loanOf(scheme, loanId), ledgers.get(loanId)?.contributedFen ?? ZERO));
}

function membership({ uscc, agreementId, loanId }: { readonly uscc: string; readonly agreementId: string; readonly loanId: string }): object {
  return { uscc, agreementId, loanId };
}
