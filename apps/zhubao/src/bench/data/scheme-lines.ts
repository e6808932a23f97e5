import { ulanhot } from '@zhubao/domain';
import { bankOf, CLOCK, dayNo, FIRST_DAY, line, type Line, OFFICE, TREASURY } from './line.js';

/** What stands before the first loan: the policy and two working calendars. */
export function schemeLines(): readonly Line[] {
  const calendar = (year: number, minute: number): Line => line('PublishWorkingCalendar', FIRST_DAY, minute, OFFICE, {
    region: 'CN', year, holidays: [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`, `${year}-10-02`], makeupDays: [`${year}-10-11`],
    publishedOn: '2024-11-12', docNo: `C-${year}`,
  });
  return [line('AdoptPolicy', FIRST_DAY, 0, OFFICE, { policy: ulanhot, docNo: 'P-1' }), calendar(2025, 1), calendar(2026, 2)];
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
