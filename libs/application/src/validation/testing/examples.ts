import type { CommandName } from '@zhubao/domain';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const LOAN = 'L-2025-001';
const FIRM = '91152201MA0001001X';
const POOL = 'ccb';
const CLAIM = { loanId: LOAN, claimId: 'Q-2026-001', cutoffDate: '2026-03-04', principalFen: 100_000_000, interestFen: 495_417, penaltyFen: 580_000, compoundFen: 2_873 };
const BY_DECISION = { agreementId: POOL, reason: '逾期率超过百分之五', decisionId: '领导小组〔2026〕3号' };

/** One good payload for every command, optional fields included. */
export const examples: Readonly<Record<CommandName, { readonly [name: string]: Json }>> = {
  AdoptPolicy: { policy: { id: 'ulanhot-zhubaodai', version: 1, effectiveFrom: '2025-01-01', layers: [{ payer: 'ENTERPRISE_FUND', mode: 'FIRST' }] }, docNo: '乌政办发〔2014〕57号' },
  IssueInterpretation: { article: '第二十六条', question: '“一个月”自何日起算？', reading: '自到期日起按月计算，\n月末无对应日的为当月最后一日。', docNo: '助保办〔2025〕1号' },
  PublishWorkingCalendar: { region: 'CN', year: 2025, holidays: ['2025-01-01', '2025-01-28'], makeupDays: ['2025-01-26', '2025-02-08'], publishedOn: '2024-11-12', docNo: '国办发明电〔2024〕12号' },
  OpenBusinessDay: { date: '2025-08-01' },
  RecordDecision: { decisionId: '领导小组〔2026〕3号', kind: 'SUSPENSION', subject: '建行合作协议', text: '同意暂停备案。', docNo: '乌助保组〔2026〕3号' },
  HoldJointMeeting: { date: '2025-12-20', parties: ['助保办', '建设银行乌兰浩特支行'], summary: '通报贷款质量。', actions: ['按月报送逾期名单'] },
  SignCooperationAgreement: { agreementId: POOL, bankId: 'ccb-wlht', bankName: '建设银行乌兰浩特支行', from: '2025-01-10', to: '2027-12-31', contributionPpm: 20_000, docNo: '助保合〔2025〕1号' },
  OpenSpecialAccount: { agreementId: POOL, accountId: 'acc-1', accountNoMasked: '****1234', funds: ['ENTERPRISE', 'RISK'] },
  DeclareExpectedVolume: { agreementId: POOL, year: 2025, amountFen: 6_200_000_000 },
  SuspendAgreement: BY_DECISION,
  ResumeAgreement: { ...BY_DECISION, reason: '整改完成' },
  TerminateAgreement: { ...BY_DECISION, reason: '协议到期不再续签' },
  InjectRiskFund: { agreementId: POOL, amountFen: 500_000_000, budgetDocNo: '乌财预〔2025〕8号', slipNo: '进账单 20250801-01' },
  CreditAccountInterest: { agreementId: POOL, fund: 'RISK', amountFen: 125_000, period: '2025年第三季度' },
  ReconcileAccount: {
    agreementId: POOL, accountId: 'acc-1', statementDate: '2025-12-31', balanceFen: 540_000_000,
    comparison: {
      from: '2025-12-01', fileSha256: 'a'.repeat(64), matched: { lines: 3, inFen: 12_000_000, outFen: 500_000 },
      open: [{ kind: 'UNMATCHED', day: '2025-12-21', direction: 'IN', amountFen: 1_234, reference: '结息 20251221' }, { kind: 'BOOKS_ONLY', day: '2025-12-30', direction: 'OUT', amountFen: 56_789 }],
    },
  },
  ReverseEntry: { agreementId: POOL, eventId: '6fa459ea-ee8a-5ca4-894e-db77e160355e', reason: '金额录入有误', decisionId: '领导小组〔2026〕4号' },
  RegisterEnterprise: { uscc: FIRM, name: '乌兰浩特市绿源农产品有限公司', sizeClass: 'SMALL', legalRepresentative: '巴特尔·那仁', controllers: ['巴特尔·那仁', '王晓红'], industry: '农产品加工', registrationDocNo: '登记〔2025〕第12号' },
  NominateEnterprise: { uscc: FIRM, formNo: '推荐表 F-001' },
  DecideRoster: { uscc: FIRM, admit: true, reason: '符合条件' },
  RemoveFromRoster: { uscc: FIRM, reason: '停产' },
  BlacklistEnterprise: { uscc: FIRM, persons: ['巴特尔·那仁'], reason: '转移资产恶意逃废债', lossFen: { bank: 77_714_145, enterpriseFund: 48_921_710, riskFund: 77_714_145 }, decisionId: '领导小组〔2026〕5号' },
  LiftBlacklisting: { uscc: FIRM, reason: '债务全部清偿', decisionId: '领导小组〔2027〕1号' },
  NoteRiskSignal: { loanId: LOAN, uscc: FIRM, source: '法院公告', text: '企业作为被告的借款合同纠纷已立案。' },
  ApplyForLoan: { loanId: LOAN, uscc: FIRM, agreementId: POOL, amountFen: 300_000_000, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '采购玉米' },
  ReviewLoan: {
    loanId: LOAN, approved: true, method: 'SCORECARD', score: 78, grade: 'A',
    checks: { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true },
    security: [{ kind: 'MORTGAGE', ownerId: FIRM, acceptedFen: 120_000_000 }],
    jointLiability: [{ person: '巴特尔·那仁', role: 'LEGAL_REPRESENTATIVE' }, { person: '王晓红', role: 'CONTROLLER' }],
  },
  SubmitRecommendation: { loanId: LOAN, letterNo: '建乌推〔2025〕第7号', papers: ['授信报告', '评分卡'] },
  DecideFiling: { loanId: LOAN, approve: true, noticeNo: '助保备〔2025〕7号', contributionPpm: 20_000, reason: '符合备案条件' },
  WithdrawLoan: { loanId: LOAN, reason: '企业自愿放弃' },
  SendContributionNotice: { loanId: LOAN, channel: '书面', sentBy: '客户经理 李强' },
  ContributeToFund: { loanId: LOAN, contributionId: 'K-001', amountFen: 6_000_000, accountId: 'acc-1', receivedOn: '2025-08-27', payer: FIRM, slipNo: 'Z-1' },
  SignLoanContract: {
    loanId: LOAN, contractNo: '建乌借〔2025〕31号', amountFen: 300_000_000, annualRatePpm: 43_500, penaltyUpliftPpm: 500_000, dayCountBase: 360,
    schedule: [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-08-28', principalFen: 200_000_000 }],
    signedBy: '张建国',
  },
  PassDrawdownChecks: { loanId: LOAN, checks: { approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true }, checkedBy: '赵敏' },
  DisburseLoan: { loanId: LOAN, amountFen: 300_000_000, disbursedOn: '2025-08-29', maturity: '2026-08-28', slipNo: 'D-1' },
  NotifyDisbursement: { loanId: LOAN, notifiedOn: '2025-09-01' },
  RecordRepayment: { loanId: LOAN, receivedOn: '2026-02-28', principalFen: 100_000_000, interestFen: 253_750, penaltyFen: 0, compoundFen: 0, payer: FIRM },
  ReportOverdue: { loanId: LOAN, scheduleNo: 2, dueDate: '2026-08-28' },
  DeclareAcceleration: { loanId: LOAN, declaredOn: '2026-05-06', reason: '连续两期欠息' },
  ReportMisuse: { loanId: LOAN, foundOn: '2026-04-01', amountFen: 5_000_000, text: '部分贷款转入股东账户。' },
  ConfirmOverdueCured: { loanId: LOAN, curedOn: '2026-09-05' },
  FileClaim: { ...CLAIM, filedOn: '2026-03-05' },
  RestateClaim: CLAIM,
  WithdrawClaim: { loanId: LOAN, claimId: 'Q-2026-001', reason: '借款人已还清' },
  WaiveCompensationOrder: { agreementId: POOL, loanId: LOAN, reason: '诉讼中止，暂不代偿', decisionId: '领导小组〔2026〕6号' },
  RunCompensation: { agreementId: POOL, valueDate: '2026-09-29' },
  ApplyForRiskCompensation: { loanId: LOAN, applicationId: 'AP-001', appliedOn: '2026-09-30' },
  ShareRiskCompensation: { agreementId: POOL, valueDate: '2026-10-08', decisionId: '领导小组〔2026〕7号' },
  SettleRiskShareLater: { loanId: LOAN, amountFen: 35_000_000, decisionId: '领导小组〔2026〕8号' },
  OpenRecoveryAction: { loanId: LOAN, kind: 'LAWSUIT', caseNo: '（2026）内2201民初1234号' },
  AgreeRecoveryCosts: { loanId: LOAN, costAgreementId: 'CA-001', costsFen: 850_000, liquidatedDamagesFen: 500_000, items: ['诉讼费', '评估费'], officeSignedBy: '包海', bankSignedBy: '张建国' },
  ApplyRecovery: { loanId: LOAN, recoveryId: 'RV-001', receivedOn: '2026-12-15', source: 'COURT', payer: '乌兰浩特市人民法院', grossFen: 90_000_000, bankPostInterestFen: 321_055 },
  ReturnSurplus: { loanId: LOAN, recoveryId: 'RV-001', amountFen: 2_778_945, payee: FIRM },
  WriteOffLoss: { loanId: LOAN, decisionId: '领导小组〔2027〕2号' },
  ErasePersonalData: { subjectId: '0123456789abcdef0123456789abcdef', reason: '应本人要求', decisionId: '领导小组〔2027〕3号' },
};
