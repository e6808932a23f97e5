const RECOVERING = ['OpenRecoveryAction', 'AgreeRecoveryCosts', 'ApplyRecovery', 'WriteOffLoss'];

/** What follows each state of a loan (Art. 12 to 28), the usual step first. What moves a fund by an order is done on the workbench. */
export const NEXT_OF_LOAN: Readonly<Record<string, readonly string[]>> = {
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
