const RECOVERING = ['OpenRecoveryAction', 'AgreeRecoveryCosts', 'ApplyRecovery', 'WriteOffLoss'];

/** What follows each state of a loan (Art. 12 to 28), the usual step first. What moves a fund by an order is done on the workbench. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  APPLIED: ['ReviewLoan', 'WithdrawLoan'],
  APPROVED: ['SubmitRecommendation', 'WithdrawLoan'],
  RECOMMENDED: ['DecideFiling', 'WithdrawLoan'],
  FILED: ['SendContributionNotice', 'ContributeToFund', 'WithdrawLoan'],
  CONTRIBUTED: ['SignLoanContract', 'WithdrawLoan'],
  SIGNED: ['PassDrawdownChecks', 'WithdrawLoan'],
  CLEARED: ['DisburseLoan', 'WithdrawLoan'],
  DISBURSED: ['NotifyDisbursement', 'RecordRepayment', 'ReportOverdue', 'ReportMisuse'],
  OVERDUE: ['FileClaim', 'RecordRepayment', 'ConfirmOverdueCured', 'DeclareAcceleration'],
  CLAIMED: ['RestateClaim', 'WithdrawClaim', 'RecordRepayment'],
  COMPENSATED: ['ApplyForRiskCompensation', ...RECOVERING],
  SHORTFALL_APPLIED: RECOVERING,
  SHARED: ['SettleRiskShareLater', ...RECOVERING],
};

/** Steps that a loan in this state waits for; a share is settled later only where some of it was not paid. */
export function nextOfLoan(status: string | null, riskUnfundedFen: number | null): readonly string[] {
  return (NEXT[status ?? ''] ?? []).filter((step) => step !== 'SettleRiskShareLater' || (riskUnfundedFen ?? 0) > 0);
}
