import { APPROVAL_COMMANDS, type ApprovalCommandData, type ApprovalCommandName } from '../approval/approval-table.js';
import { subtract, ZERO } from '../money/index.js';
import type { CommandData, CommandName } from '../commands/index.js';
import { routeOf } from '../command-table.js';
import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';
import { partsOf } from '../kernel/streams.js';
import { duesOf } from '../pool/ledger.js';
import type { Route } from '../route.js';
import type { Append, RecordedOf } from './append.js';
import type { KnownStates } from './known-states.js';

/** What somebody asked for, read back from what it led to. */
export interface Given {
  readonly name: string;
  readonly route: Route;
  readonly data: object;
}

interface Before {
  readonly append: Append;
  readonly states: KnownStates;
}

/**
 * The command that an append answered: its data stand in the first event, beside what the decision added. Where an event does not
 * tell whether something was said or left to the rule, both are given, the rule first; one of them must yield what was written.
 */
export function givenCommands(append: Append, states: KnownStates): readonly Given[] {
  const [first] = append;
  const read: ((event: never, before: Before) => readonly Given[]) | null = READINGS[first.type];
  return read === null ? [] : (read as Reading<RecordedSchemeEvent>)(first, { append, states });
}

function given<N extends CommandName>(name: N, data: CommandData[N]): Given {
  return { name, route: routeOf(name, data), data };
}

function givenApproval<N extends ApprovalCommandName>(name: N, data: ApprovalCommandData[N]): Given {
  return { name, route: APPROVAL_COMMANDS[name], data };
}

type Reading<E> = (event: E, before: Before) => readonly Given[];

/** No command begins its append with one of these: it is a step's, or follows another event. */
const NOT_A_COMMAND = null;

/** Complete by its type: an event that is missing here does not compile. */
const READINGS: { readonly [T in SchemeEventType]: Reading<RecordedOf<T>> | null } = {
  PolicyAdopted: ({ data }) => [given('AdoptPolicy', data)],
  InterpretationIssued: ({ data }) => [given('IssueInterpretation', data)],
  WorkingCalendarPublished: ({ data: { version: _, ...data } }) => [given('PublishWorkingCalendar', data)],
  WorkingCalendarAmended: ({ data: { version: _, ...data } }) => [given('PublishWorkingCalendar', data)],
  // One command opens every day up to the one that it names.
  BusinessDayOpened: (first, { append }) => {
    const last = append.at(-1) ?? first;
    return [given('OpenBusinessDay', { date: last.type === 'BusinessDayOpened' ? last.data.date : first.data.date })];
  },
  LeadingGroupDecisionRecorded: ({ data }) => [given('RecordDecision', data)],
  JointMeetingHeld: ({ data }) => [given('HoldJointMeeting', data)],

  CooperationAgreementSigned: ({ data }) => [given('SignCooperationAgreement', data)],
  SpecialAccountOpened: ({ data }) => [given('OpenSpecialAccount', data)],
  AgreementSuspended: ({ data }) => [given('SuspendAgreement', data)],
  AgreementResumed: ({ data }) => [given('ResumeAgreement', data)],
  AgreementTerminated: ({ data }) => [given('TerminateAgreement', data)],
  ExpectedVolumeDeclared: ({ data: { floorRequiredFen: _required, floorMet: _met, ...data } }) => [given('DeclareExpectedVolume', data)],
  RiskFundInjected: ({ data: { balanceBeforeFen: _before, balanceAfterFen: _after, ...data } }) => [given('InjectRiskFund', data)],
  AccountInterestCredited: ({ data: { balanceBeforeFen: _before, balanceAfterFen: _after, ...data } }) => [given('CreditAccountInterest', data)],
  PoolReconciled: ({ data: { ledgerFen: _ledger, differenceFen: _difference, reconciliation: _reconciliation, ...data } }) => [given('ReconcileAccount', data)],

  EnterpriseRegistered: ({ data }) => [given('RegisterEnterprise', data)],
  EnterpriseNominated: ({ data: { nominatedBy: _, ...data } }) => [given('NominateEnterprise', data)],
  RosterAdmitted: ({ data }) => [given('DecideRoster', data)],
  RosterRejected: ({ data }) => [given('DecideRoster', data)],
  RosterRemoved: ({ data }) => [given('RemoveFromRoster', data)],
  EnterpriseBlacklisted: ({ data }) => [given('BlacklistEnterprise', data)],
  BlacklistLifted: ({ data }) => [given('LiftBlacklisting', data)],
  RiskSignalNoted: ({ data }) => [given('NoteRiskSignal', data)],

  LoanApplied: ({ data }) => [given('ApplyForLoan', data)],
  LoanReviewed: ({ data: { securityFen: _, ...data } }) => [given('ReviewLoan', data)],
  RecommendationLetterSubmitted: ({ data }) => [given('SubmitRecommendation', data)],
  FilingRefused: ({ data }) => [given('DecideFiling', data)],
  CapacityReserved: ({ data: { loanId, noticeNo, ratePpm } }) => [
    given('DecideFiling', { loanId, approve: true, noticeNo }),
    given('DecideFiling', { loanId, approve: true, noticeNo, contributionPpm: ratePpm }),
  ],
  LoanWithdrawn: ({ data: { uscc: _uscc, agreementId: _agreement, ...data } }) => [given('WithdrawLoan', data)],
  ContributionNoticeSent: ({ data }) => [given('SendContributionNotice', data)],
  FundContributed: ({ data: { loanId, contributionId, amountFen, accountId, receivedOn, payer, slipNo } }) => [
    given('ContributeToFund', { loanId, contributionId, amountFen, accountId, receivedOn, payer, slipNo }),
  ],
  LoanContractSigned: ({ data: { requiredFen: _required, outsidePolicy: _outside, ...data } }) => [given('SignLoanContract', data)],
  DrawdownChecksPassed: ({ data }) => [given('PassDrawdownChecks', data)],
  LoanDisbursed: ({ data: { noticeDeadline: _deadline, calendarVersion: _version, ...data } }) => [given('DisburseLoan', data)],
  DisbursementNotified: ({ data: { onTime: _, ...data } }) => [given('NotifyDisbursement', data)],

  RepaymentReceived: ({ data: { outstandingAfterFen: _after, payerIsBorrower: _payer, ...data } }) => [given('RecordRepayment', data)],
  LoanOverdue: ({ stream, data: { scheduleNo, dueDate } }) => [given('ReportOverdue', { loanId: partsOf(stream).id, scheduleNo, dueDate })],
  LoanAccelerated: ({ data: { principalFen: _, ...data } }) => [given('DeclareAcceleration', data)],
  LoanMisuseReported: ({ data }) => [given('ReportMisuse', data)],
  OverdueCured: ({ data: { principalArrearsFen: _, ...data } }) => [given('ConfirmOverdueCured', data)],
  CompensationClaimed: ({ data: { loanId, claimId, filedOn, cutoffDate, principalFen, interestFen, penaltyFen, compoundFen } }) => [
    given('FileClaim', { loanId, claimId, filedOn, cutoffDate, principalFen, interestFen, penaltyFen, compoundFen }),
  ],
  ClaimRestated: ({ data: { loanId, claimId, cutoffDate, principalFen, interestFen, penaltyFen, compoundFen } }) => [
    given('RestateClaim', { loanId, claimId, cutoffDate, principalFen, interestFen, penaltyFen, compoundFen }),
  ],
  ClaimWithdrawn: ({ data }) => [given('WithdrawClaim', data)],
  CompensationOrderWaived: ({ data }) => [given('WaiveCompensationOrder', data)],
  CompensatedFromEnterpriseFund: ({ stream, data: { valueDate } }) => [given('RunCompensation', { agreementId: partsOf(stream).id, valueDate })],
  RiskCompensationApplied: ({ data: { shortfallFen: _, ...data } }) => [given('ApplyForRiskCompensation', data)],
  RiskCompensationShared: ({ stream, data: { valueDate, decisionId } }) => [
    given('ShareRiskCompensation', { agreementId: partsOf(stream).id, valueDate, ...(decisionId === undefined ? {} : { decisionId }) }),
  ],
  RiskShareSettledLater: ({ data: { riskBeforeFen: _before, riskAfterFen: _after, ...data } }) => [given('SettleRiskShareLater', data)],
  RecoveryActionOpened: ({ data }) => [given('OpenRecoveryAction', data)],
  RecoveryCostsAgreed: ({ data }) => [given('AgreeRecoveryCosts', data)],
  RecoveryApplied: recovered,
  SurplusReturned: ({ data: { heldBeforeFen: _before, heldAfterFen: _after, ...data } }) => [given('ReturnSurplus', data)],
  LossWrittenOff: ({ data: { dues: _, ...data } }) => [given('WriteOffLoss', data)],
  EntryReversed: ({ data: { agreementId, eventId, reason, decisionId } }) => [given('ReverseEntry', { agreementId, eventId, reason, decisionId })],
  PersonalDataErased: ({ data }) => [given('ErasePersonalData', data)],

  CommandProposed: ({ data: { proposalId, command, commandData, effectiveOn } }) => [givenApproval('ProposeCommand', { proposalId, command, commandData, effectiveOn })],
  ProposalApproved: ({ data: { proposalId, preview: { position, digest } } }) => [givenApproval('ApproveProposal', { proposalId, preview: { position, digest } })],
  ProposalRejected: ({ data }) => [givenApproval('RejectProposal', data)],
  ProposalWithdrawn: ({ data }) => [givenApproval('WithdrawProposal', data)],

  FilingNoticeIssued: NOT_A_COMMAND, LoanRepaid: NOT_A_COMMAND, DeadlineMissed: NOT_A_COMMAND, DeadlineMoved: NOT_A_COMMAND,
  CapacityDrawn: NOT_A_COMMAND, CapacityReleased: NOT_A_COMMAND, LeverageBreached: NOT_A_COMMAND, StopLossTriggered: NOT_A_COMMAND,
  StopLossLifted: NOT_A_COMMAND, CompensationQueueJoined: NOT_A_COMMAND, CompensationQueueLeft: NOT_A_COMMAND, LoanClosed: NOT_A_COMMAND,
  LoanReopened: NOT_A_COMMAND, PersonsBlacklisted: NOT_A_COMMAND, PersonsCleared: NOT_A_COMMAND, PoolMembershipGranted: NOT_A_COMMAND,
  PoolMembershipEnded: NOT_A_COMMAND, PoolMembershipRestored: NOT_A_COMMAND, ExposureReserved: NOT_A_COMMAND, ExposureReleased: NOT_A_COMMAND,
  ExposureRestored: NOT_A_COMMAND, ProposalLapsed: NOT_A_COMMAND, ProposalExecuted: NOT_A_COMMAND, ProposalReopened: NOT_A_COMMAND, SelfAuditPassed: NOT_A_COMMAND, SelfAuditFailed: NOT_A_COMMAND, CheckpointSigned: NOT_A_COMMAND,
};

/** Interest that the bank claims first shows only in what is due to it beyond the books. */
function recovered({ stream, data: { recoveryId, loanId, receivedOn, source, payer, grossFen, dueBefore } }: RecordedOf<'RecoveryApplied'>, { states }: Before): readonly Given[] {
  const ledger = states.state('pool', partsOf(stream).id).ledgers.get(loanId);
  const postInterestFen = ledger === undefined ? ZERO : subtract(dueBefore.bankFen, duesOf(ledger).bankFen);
  const data = { recoveryId, loanId, receivedOn, source, payer, grossFen } as CommandData['ApplyRecovery'];
  return [given('ApplyRecovery', postInterestFen > 0 ? { ...data, bankPostInterestFen: postInterestFen } : data)];
}
