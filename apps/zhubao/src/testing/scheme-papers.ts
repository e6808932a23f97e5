import { type Notice, nationalNotices } from '@zhubao/domain';

/** The measure of Ulanhot as a policy file. */
export const ULANHOT = {
  id: 'ulanhot-zhubaodai', version: 1, effectiveFrom: '2019-01-01', currency: 'CNY', poolScope: 'PER_AGREEMENT',
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
  recovery: {
    mode: 'SEQUENTIAL', steps: ['COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'], surplus: 'BORROWER', bankPostInterest: true,
  },
  interest: { dayCountBase: 360, rounding: 'HALF_UP', penaltyUpliftPpm: [300_000, 500_000], misuseUpliftPpm: [500_000, 1_000_000] },
  stopLoss: null,
  accountInterestTo: 'SAME_FUND',
  calendarRegion: 'CN',
} as const;

/** The same, with filings stopped while more than a tenth is overdue. */
export const ULANHOT_WITH_STOP_LOSS = { ...ULANHOT, stopLoss: { metric: 'OVERDUE_RATE', stopPpm: 100_000, resumePpm: 100_000 } } as const;

/** The notice on a year's holidays as the Office publishes it. */
export function noticeOf(year: number): Pick<Notice, 'region' | 'year' | 'holidays' | 'makeupDays' | 'publishedOn' | 'docNo'> {
  const notice = nationalNotices.find((one) => one.year === year);
  if (notice === undefined) throw new Error(`There is no notice for ${year}`);
  const { region, holidays, makeupDays, publishedOn, docNo } = notice;
  return { region, year, holidays, makeupDays, publishedOn, docNo };
}

/** Enterprises with valid codes (GB 32100-2015). */
export const FIRMS = [
  '91152201MA0001001X', '91152201MA00010021', '91152201MA00010034', '91152201MA00010047', '91152201MA0001005A',
  '91152201MA0001006D', '91152201MA0001007G', '91152201MA0001008K', '91152201MA0001009N',
] as const;

export const ALL_REVIEWED = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true } as const;
export const ALL_CLEARED = {
  approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true,
} as const;
