import { STEPS, type StepName } from '../command-table.js';
import type { CivilDate } from '../calendar/index.js';
import { isAboutLog, type RecordedSchemeEvent } from '../event-catalogue.js';
import { partsOf } from '../kernel/streams.js';
import { subtract } from '../money/index.js';
import { MOVES_OVERDUE_RATE } from '../pool/stop-loss.js';
import type { Append } from './append.js';
import { approvedCommand } from './approved-command.js';
import type { GivenStep } from './given-step.js';
import type { KnownStates } from './known-states.js';

/** The steps that processes may take because of an event, with their data out of the event itself; `written` says only for which loan. */
export function stepsAfter(cause: RecordedSchemeEvent, written: Append, states: KnownStates): readonly GivenStep[] {
  const step = (name: StepName, data: object, { part = '', on = cause.metadata.occurredOn }: { readonly part?: string; readonly on?: CivilDate } = {}): GivenStep => ({ name, route: STEPS[name], data, part, on, after: cause.id });
  const assessed = MOVES.has(cause.type) ? [step('AssessStopLoss', { agreementId: partsOf(cause.stream).id })] : [];
  return [...caused(cause, written, states, step), ...assessed];
}

const MOVES: ReadonlySet<string> = new Set(MOVES_OVERDUE_RATE);

type Step = (name: StepName, data: object, options?: { readonly part?: string; readonly on?: CivilDate }) => GivenStep;

function caused(cause: RecordedSchemeEvent, [written]: Append, states: KnownStates, step: Step): readonly GivenStep[] {
  const borrower = (loanId: string) => {
    const loan = states.state('loan', loanId);
    return loan.step === 'UNKNOWN' ? { uscc: '', agreementId: '', filing: null } : loan;
  };
  switch (cause.type) {
    case 'CapacityReserved': {
      const { uscc, loanId, agreementId, amountFen, exposureCapFen, exposureScope } = cause.data;
      const refusal = written.type === 'CapacityReleased' ? written.data.refusal : undefined;
      return [
        step('ReserveExposure', { uscc, loanId, agreementId, amountFen, capFen: exposureCapFen, scope: exposureScope }), step('IssueFilingNotice', cause.data),
        step('ReleaseExposure', { uscc, loanId, reason: 'FILING_FAILED' }), step('ReleaseCapacity', { loanId, reason: 'FILING_FAILED', refusal }),
      ];
    }
    case 'FundContributed':
    case 'FilingNoticeIssued': {
      const { uscc, agreementId, loanId } = cause.data;
      return [step('GrantPoolMembership', { uscc, agreementId, loanId })];
    }
    case 'LoanContractSigned': {
      const { loanId } = cause.data;
      const { uscc, agreementId } = borrower(loanId);
      return [step('GrantPoolMembership', { uscc, agreementId, loanId })];
    }
    case 'LoanDisbursed': {
      const { loanId, amountFen } = cause.data;
      const { uscc, filing } = borrower(loanId);
      return [step('DrawCapacity', { loanId, amountFen }), step('ReleaseExposure', { uscc, loanId, amountFen: subtract(filing?.amountFen ?? amountFen, amountFen), reason: 'NOT_DRAWN' })];
    }
    case 'RepaymentReceived': {
      const { loanId, principalFen } = cause.data;
      return [
        step('ReleaseCapacity', { loanId, repaidFen: principalFen, reason: 'REPAID' }),
        step('ReleaseExposure', { uscc: borrower(loanId).uscc, loanId, amountFen: principalFen, reason: 'PRINCIPAL_REPAID' }), step('LeaveQueue', { loanId, reason: 'REPAID' }),
      ];
    }
    case 'LoanRepaid':
      return [step('ReleaseExposure', { uscc: borrower(cause.data.loanId).uscc, loanId: cause.data.loanId, reason: 'REPAID' })];
    case 'LoanClosed': {
      const { loanId } = cause.data;
      return [step('ReleaseExposure', { uscc: borrower(loanId).uscc, loanId, reason: 'CLOSED' }), step('LeaveQueue', { loanId, reason: 'CLOSED' })];
    }
    case 'LoanReopened': {
      const { loanId, uscc, exposureFen } = cause.data;
      return [step('RestoreExposure', { uscc, loanId, agreementId: partsOf(cause.stream).id, amountFen: exposureFen })];
    }
    case 'LoanWithdrawn': {
      const { loanId, uscc } = cause.data;
      return [step('ReleaseCapacity', { loanId, reason: 'WITHDRAWN' }), step('ReleaseExposure', { uscc, loanId, reason: 'WITHDRAWN' })];
    }
    case 'LoanOverdue': {
      const { overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen } = cause.data;
      return [step('JoinQueue', { loanId: partsOf(cause.stream).id, overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen })];
    }
    case 'OverdueCured':
      return [step('LeaveQueue', { loanId: cause.data.loanId, reason: 'CURED' })];
    case 'CompensatedFromEnterpriseFund':
      return [step('RejoinQueue', { loanId: cause.data.loanId, behind: cause.data.overdueSince })];
    case 'EntryReversed': {
      const { entry } = cause.data;
      if (entry.type === 'CompensatedFromEnterpriseFund') return [step('RejoinQueue', { loanId: entry.data.loanId, behind: null })];
      if (entry.type !== 'FundContributed') return [];
      const { uscc, agreementId, loanId } = entry.data;
      return [step('EndPoolMembership', { uscc, agreementId, loanId })];
    }
    case 'EnterpriseBlacklisted':
      return [step('ListPersons', { uscc: cause.data.uscc, persons: cause.data.persons })];
    case 'BlacklistLifted':
      return [step('ClearPersons', { uscc: cause.data.uscc })];
    case 'ProposalApproved':
      if (written.type === 'ProposalExecuted') return [step('RecordExecution', written.data)];
      if (written.type === 'ProposalReopened') return [step('ReopenProposal', written.data)];
      return approvedCommand(cause, written, states);
    case 'BusinessDayOpened': {
      const { date } = cause.data;
      if (written.type === 'ProposalLapsed') return [step('LapseProposal', { proposalId: written.data.proposalId, asOf: date }, { part: written.data.proposalId, on: date })];
      if (isAboutLog(written.type)) return recordedAt(written, step);
      const loanId = loanOf(written);
      const morning = { part: loanId, on: date };
      return (['DetectOverdue', 'MissNoticeDeadline', 'MissQueueDeadlines'] as const).map((name) => step(name, { loanId, asOf: date }, morning));
    }
    case 'WorkingCalendarPublished':
    case 'WorkingCalendarAmended': {
      const loanId = loanOf(written);
      return (['MoveNoticeDeadline', 'MoveQueueDeadline'] as const).map((name) => step(name, { loanId }, { part: loanId }));
    }
    default:
      return [];
  }
}

/** What was found at a day close is in what was recorded of it, and nowhere else. */
function recordedAt(written: RecordedSchemeEvent, step: Step): readonly GivenStep[] {
  switch (written.type) {
    case 'SelfAuditPassed':
      return [step('RecordSelfAudit', { ...written.data, violationCount: 0, newCount: 0, violations: [] })];
    case 'SelfAuditFailed':
      return [step('RecordSelfAudit', written.data)];
    case 'CheckpointSigned':
      return [step('RecordCheckpoint', written.data)];
    default:
      return [];
  }
}

function loanOf({ stream, data }: RecordedSchemeEvent): string {
  const { aggregate, id } = partsOf(stream);
  if (aggregate === 'loan') return id;
  return 'loanId' in data && typeof data.loanId === 'string' ? data.loanId : '';
}
