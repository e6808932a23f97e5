/** A second bank after the demonstration year: its own pool, a firm of its own that defaults, and one that borrows at both banks. */
export const SECOND_BANK = 'icbc';
export const DEFAULTER = '91152201MA0N0001X7';
/** It borrows L3 at the first bank and I2 at the second. */
export const SHARED_FIRM = '91152201MA0WX9H38R';

const AS = {
  office: { role: 'OFFICE', org: 'office', user: 'wang.lihua' },
  group: { role: 'LEADING_GROUP', org: 'leading-group', user: 'chen.jianguo' },
  treasury: { role: 'TREASURY', org: 'treasury', user: 'liu.yang' },
  bank: { role: 'BANK', org: SECOND_BANK, user: 'qian.jin' },
  drawdown: { role: 'BANK', org: SECOND_BANK, user: 'li.ming' },
  firstBank: { role: 'BANK', org: 'ccb', user: 'zhao.lei' },
} as const;

type Line = readonly [day: string, as: keyof typeof AS, command: string, data: object];

const REVIEWED = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true };
const CLEARED = { approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true };

function lent(loanId: string, uscc: string, person: string, due: string): readonly Line[] {
  const amountFen = 100_000_000;
  return [
    ['2027-01-06', 'bank', 'ApplyForLoan', { loanId, uscc, agreementId: SECOND_BANK, amountFen, termMonths: 6, loanType: 'WORKING_CAPITAL', purpose: '购买原料' }],
    ['2027-01-06', 'bank', 'ReviewLoan', { loanId, approved: true, method: 'SCORECARD', score: 80, checks: REVIEWED, security: [{ kind: 'MORTGAGE', ownerId: uscc, acceptedFen: 50_000_000 }], jointLiability: [{ person, role: 'LEGAL_REPRESENTATIVE' }] }],
    ['2027-01-07', 'bank', 'SubmitRecommendation', { loanId, letterNo: `工推${loanId}`, papers: ['授信批复'] }],
    ['2027-01-07', 'office', 'DecideFiling', { loanId, approve: true, noticeNo: `备案${loanId}` }],
    ['2027-01-07', 'bank', 'ContributeToFund', { loanId, contributionId: `K-${loanId}`, amountFen: 2_000_000, accountId: 'icbc-1', receivedOn: '2027-01-07', payer: uscc, slipNo: `进账单${loanId}` }],
    ['2027-01-08', 'bank', 'SignLoanContract', { loanId, contractNo: `工流贷${loanId}`, amountFen, annualRatePpm: 40_000, penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule: [{ no: 1, dueDate: due, principalFen: amountFen }], signedBy: '钱进' }],
    ['2027-01-08', 'drawdown', 'PassDrawdownChecks', { loanId, checks: CLEARED, checkedBy: '李明' }],
    ['2027-01-08', 'drawdown', 'DisburseLoan', { loanId, amountFen, disbursedOn: '2027-01-08', maturity: due, slipNo: `借据${loanId}` }],
    ['2027-01-11', 'bank', 'NotifyDisbursement', { loanId, notifiedOn: '2027-01-11' }],
  ];
}

const LINES: readonly Line[] = [
  ['2027-01-04', 'office', 'PublishWorkingCalendar', { region: 'CN', year: 2027, holidays: ['2027-01-01'], makeupDays: [], publishedOn: '2026-11-04', docNo: '放假通知〔2027〕' }],
  ['2027-01-04', 'group', 'RecordDecision', { decisionId: 'LD-2027-01', kind: '合作银行', subject: '工商银行', text: '同意合作。', docNo: '纪要〔2027〕1号' }],
  ['2027-01-04', 'office', 'SignCooperationAgreement', { agreementId: SECOND_BANK, bankId: SECOND_BANK, bankName: '中国工商银行乌兰浩特支行', from: '2027-01-04', to: '2029-01-03', docNo: '协议〔2027〕1号' }],
  ['2027-01-04', 'office', 'OpenSpecialAccount', { agreementId: SECOND_BANK, accountId: 'icbc-1', accountNoMasked: '0609****0001', funds: ['ENTERPRISE', 'RISK'] }],
  ['2027-01-05', 'treasury', 'InjectRiskFund', { agreementId: SECOND_BANK, amountFen: 300_000_000, budgetDocNo: 'B-2027', slipNo: 'S-2027' }],
  ['2027-01-05', 'office', 'RegisterEnterprise', { uscc: DEFAULTER, name: '远山商贸有限公司', sizeClass: 'SMALL', legalRepresentative: '孟远山', controllers: ['孟远山'], industry: '批发', registrationDocNo: '登〔2027〕1号' }],
  ['2027-01-05', 'bank', 'NominateEnterprise', { uscc: DEFAULTER, formNo: '推荐表〔2027〕1号' }],
  ['2027-01-05', 'office', 'DecideRoster', { uscc: DEFAULTER, admit: true, reason: '符合条件' }],
  ...lent('I1', DEFAULTER, '孟远山', '2027-01-20'),
  ...lent('I2', SHARED_FIRM, '梁永福', '2027-06-30'),
  ['2027-01-21', 'bank', 'ReportOverdue', { loanId: 'I1', scheduleNo: 1, dueDate: '2027-01-20' }],
  ['2027-02-01', 'bank', 'FileClaim', { loanId: 'I1', claimId: 'C-I1', filedOn: '2027-02-01', cutoffDate: '2027-02-21', principalFen: 100_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0 }],
  ['2027-02-22', 'office', 'RunCompensation', { agreementId: SECOND_BANK, valueDate: '2027-02-22' }],
  ['2027-02-22', 'bank', 'ApplyForRiskCompensation', { loanId: 'I1', applicationId: 'R-I1', appliedOn: '2027-02-22' }],
  ['2027-02-23', 'office', 'ShareRiskCompensation', { agreementId: SECOND_BANK, valueDate: '2027-02-23' }],
  ['2027-02-24', 'office', 'BlacklistEnterprise', { uscc: DEFAULTER, persons: ['孟远山'], reason: '恶意逃债', lossFen: { bank: 48_000_000, enterpriseFund: 4_000_000, riskFund: 48_000_000 }, decisionId: 'LD-2027-01' }],
  ['2027-02-25', 'group', 'SuspendAgreement', { agreementId: SECOND_BANK, reason: '首笔即逾期', decisionId: 'LD-2027-01' }],
];

/** The same as a scenario file, one line for each command; and one fact of the first bank that comes a quarter late. */
export function secondBankScenario(): string {
  const inTurn = LINES.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = inTurn.map(([day, as, command, data], index) => JSON.stringify({ command, at: `${day}T${atMinute(index)}:00+08:00`, on: day, as: AS[as], data }));
  const late = JSON.stringify({ command: 'CreditAccountInterest', at: '2027-02-26T09:00:00+08:00', on: '2026-12-21', as: AS.firstBank, data: { agreementId: 'ccb', fund: 'RISK', amountFen: 123_456, period: '2026Q4' } });
  return `${[...lines, late].join('\n')}\n`;
}

function atMinute(index: number): string {
  return `${String(9 + Math.floor(index / 30)).padStart(2, '0')}:${String(index % 30).padStart(2, '0')}`;
}
