import { bankOf, CLOCK, dayNo, FIRST_DAY, line, type Line, OFFICE, TREASURY } from './line.js';

/** The rules that the generated loans live by: the regulation's, as the scheme's shipped policy reads them. */
const policy = {
  id: 'ulanhot-zhubaodai', version: 1, effectiveFrom: '2025-01-01', currency: 'CNY', poolScope: 'PER_AGREEMENT',
  contribution: { minPpm: 20_000, rounding: 'CEIL', base: 'CONTRACT_AMOUNT', perExtraYearPpm: 0, refund: 'NONE' },
  riskFund: { floorPpm: 100_000, floorSeverity: 'SOFT', leverage: 10, leverageBase: 'CURRENT_BALANCE', insufficient: 'PEND_FOR_DECISION' },
  eligibility: { minScore: 60, minGrade: 'A', grades: ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'], requireRoster: true },
  security: { minPpm: 400_000, kinds: ['MORTGAGE', 'PLEDGE', 'GUARANTEE'], jointLiability: 'ANY' },
  caps: { SCORECARD: 500_000_000, RATING: 2_000_000_000, scope: 'ENTERPRISE' },
  term: { maxMonths: 12 },
  loanTypes: ['WORKING_CAPITAL'],
  deadlines: { disbursementNoticeWorkdays: 3, compensationWorkdays: 3, overdueMonths: 1, anchor: 'DUE_DATE', rollMonthEnd: false },
  claim: { components: ['PRINCIPAL', 'INTEREST', 'PENALTY', 'COMPOUND'], scope: 'DUE_ONLY', toleranceFen: 1 },
  order: { key: 'OVERDUE_SINCE', tie: 'PRO_RATA', strict: true },
  layers: [{ payer: 'ENTERPRISE_FUND', mode: 'FIRST' }, { payer: 'RISK_FUND', sharePpm: 500_000, rounding: 'FLOOR' }, { payer: 'BANK', share: 'RESIDUAL' }],
  recovery: { mode: 'SEQUENTIAL', steps: ['COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'], surplus: 'BORROWER', bankPostInterest: true },
  interest: { dayCountBase: 360, rounding: 'HALF_UP', penaltyUpliftPpm: [300_000, 500_000], misuseUpliftPpm: [500_000, 1_000_000] },
  stopLoss: null, accountInterestTo: 'SAME_FUND', calendarRegion: 'CN',
};

/** What stands before the first loan: the policy and two working calendars. */
export function schemeLines(): readonly Line[] {
  const calendar = (year: number, minute: number): Line => line('PublishWorkingCalendar', FIRST_DAY, minute, OFFICE, {
    region: 'CN', year, holidays: [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`, `${year}-10-02`], makeupDays: [`${year}-10-11`],
    publishedOn: '2024-11-12', docNo: `C-${year}`,
  });
  return [line('AdoptPolicy', FIRST_DAY, 0, OFFICE, { policy, docNo: 'P-1' }), calendar(2025, 1), calendar(2026, 2)];
}

/** One bank's agreement with its special account and a risk fund that any generated year leaves in funds. */
export function poolLines(pool: string): readonly Line[] {
  return [
    line('SignCooperationAgreement', FIRST_DAY, 10, OFFICE, { agreementId: pool, bankId: pool, bankName: `银行${pool}`, from: FIRST_DAY, to: '2027-12-31', docNo: `A-${pool}` }),
    line('OpenSpecialAccount', FIRST_DAY, 11, OFFICE, { agreementId: pool, accountId: `acc-${pool}`, accountNoMasked: '****1234', funds: ['ENTERPRISE', 'RISK'] }),
    line('InjectRiskFund', FIRST_DAY, 12, TREASURY, { agreementId: pool, amountFen: 10_000_000_000, budgetDocNo: `B-${pool}`, slipNo: `S-${pool}` }),
  ];
}

/** Every day is opened, up to and with the given one. */
export function businessDays(lastDay: number): readonly Line[] {
  return Array.from({ length: lastDay + 1 }, (_, day) => line('OpenBusinessDay', dayNo(day), 9, CLOCK, { date: dayNo(day) }));
}

/** The office pays once a month what has come due in the pool, and shares what the enterprise fund left. */
export function settlementLines(pool: string, day: number, defaulted: readonly string[]): readonly Line[] {
  const valueDate = dayNo(day);
  return [
    line('RunCompensation', valueDate, 100, OFFICE, { agreementId: pool, valueDate }),
    ...defaulted.map((loanId) => line('ApplyForRiskCompensation', valueDate, 101, bankOf(pool), { loanId, applicationId: `AP-${loanId}`, appliedOn: valueDate })),
    line('ShareRiskCompensation', valueDate, 102, OFFICE, { agreementId: pool, valueDate }),
  ];
}
