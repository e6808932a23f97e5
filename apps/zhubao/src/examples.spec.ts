import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { checkScenarios, reportOf, type ScenarioResult } from '@zhubao/application';
import { civilDate, instant, type Report } from '@zhubao/domain';
import { runInto } from './cli/run.js';
import { openTemporaryStores } from '@zhubao/stores';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

interface Lived {
  readonly result: ScenarioResult;
  readonly report: Report;
  /** The report as of a date, as known at an instant; without one, as known now. */
  readonly reportAt: (asOf: string, knownAt?: string) => Promise<Report>;
}

/** Runs one example in a store of its own and hands over what came of it. */
async function live(name: string, look: (lived: Lived) => void | Promise<void>): Promise<void> {
  const files = [`${EXAMPLES}/${name}.jsonl`];
  const stores = await openTemporaryStores();
  try {
    const { result, report } = await runInto(stores, files, await checkScenarios(files));
    const reportAt = (asOf: string, knownAt?: string): Promise<Report> =>
      reportOf(stores.events, { asOf: civilDate(asOf), ...(knownAt === undefined ? {} : { knownAt: instant(knownAt) }) });
    await look({ result, report, reportAt });
  } finally {
    await stores.close();
  }
}

/** Accepted lines and the codes of the refused ones, in order; an example never ends otherwise than it says. */
function expectRun({ result, report }: Lived, accepted: number, refused: readonly string[]): void {
  expect(result.unexpected).toEqual([]);
  expect(result.rejected.map(({ code }) => code)).toEqual(refused);
  expect(result.accepted).toBe(accepted);
  expect(report.journal.balanced).toBe(true);
}

it('has a rule here for every example', () => {
  const found = globSync(`${EXAMPLES}/**/*.jsonl`).map((file) => relative(EXAMPLES, file).replace('.jsonl', ''));
  expect(found.toSorted()).toEqual([
    'dispute-order', 'late-fact', 'policies/dongfang', 'policies/farm-guarantee', 'policies/gansu', 'recovery-surplus', 'spring-festival', 'year',
  ]);
});

describe('the year', () => {
  it('ends with the funds, claims, shares and dues that the regulation gives', () =>
    live('year', (lived) => {
      expectRun(lived, 133, [
        'ACCOUNT_MISSING', 'USCC_INVALID', 'NOT_ON_ROSTER', 'SECURITY_TOO_LOW', 'JOINT_LIABILITY_MISSING', 'CONTRIBUTION_INCOMPLETE',
        'SAME_PERSON', 'SCORE_TOO_LOW', 'WRONG_ACCOUNT', 'NOTHING_TO_PAY', 'SIGNATURE_MISSING',
      ]);
      const { pools, loans } = lived.report;
      expect(pools['ccb']).toMatchObject({
        enterpriseFundFen: 0, riskFundFen: 364101797, injectedFen: 500000000, contributedFen: 42000000,
        enterprisePaidFen: 42000000, riskPaidFen: 230907907, riskRefilledFen: 95009704, enterpriseRefilledFen: 0, floorMet: true,
      });
      expect(loans['L1']).toMatchObject({
        status: 'SHARED', noticeDeadline: '2025-09-03', monthEndsOn: '2026-09-28', compensableFrom: '2026-09-29', deadline: '2026-10-08',
        claimFen: 100835222, enterprisePaidFen: 40000000, shortfallFen: 60835222, riskPaidFen: 30417611, bankBorneFen: 30417611, flags: [],
      });
      expect(loans['L2']).toMatchObject({
        status: 'SHARED', noticeDeadline: '2025-09-04', monthEndsOn: '2026-09-30', deadline: '2026-10-10',
        claimFen: 402980592, enterprisePaidFen: 2000000, shortfallFen: 400980592, riskPaidFen: 200490296, bankBorneFen: 200490296,
        recoveredFen: 300000000, flags: [],
        due: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 105480592, enterpriseFundFen: 2000000 },
      });
      expect(loans['L3']).toMatchObject({ status: 'REPAID', noticeDeadline: '2025-09-30', outstandingFen: 0, flags: [] });
      expect(loans['L4']).toMatchObject({ status: 'DISBURSED', noticeDeadline: '2026-10-10', contributedFen: 2000000, flags: [] });
    }));

  it('shows the funds after each compensation', () =>
    live('year', async ({ reportAt }) => {
      const funds = async (asOf: string) => (await reportAt(asOf)).pools['ccb'];
      expect(await funds('2025-09-30')).toMatchObject({ enterpriseFundFen: 40000000, riskFundFen: 500000000, outstandingFen: 2000000000 });
      expect(await funds('2026-09-29')).toMatchObject({ enterpriseFundFen: 0, riskFundFen: 469582389 });
      expect(await funds('2026-10-08')).toMatchObject({ enterpriseFundFen: 0, riskFundFen: 269092093 });
    }));

  it('says the same a second time and writes nothing', async () => {
    const files = [`${EXAMPLES}/year.jsonl`];
    const stores = await openTemporaryStores();
    try {
      const first = await runInto(stores, files, 0);
      const second = await runInto(stores, files, 0);
      expect(second.report).toEqual(first.report);
      expect(second.result).toEqual(first.result);
    } finally {
      await stores.close();
    }
  });
});

describe('the dispute over the order', () => {
  it('pays the older loan first, and a younger one past an unclaimed loan only by waiver', () =>
    live('dispute-order', (lived) => {
      expectRun(lived, 94, ['OLDER_CLAIM_UNPAID', 'NO_SHORTFALL', 'OLDER_CLAIM_UNPAID', 'DECISION_UNKNOWN']);
      const { loans, pools } = lived.report;
      expect(loans['A']).toMatchObject({ deadline: '2026-04-15', claimFen: 60000000, enterprisePaidFen: 60000000, shortfallFen: 0, flags: ['LATE_CLAIM'] });
      expect(loans['B']).toMatchObject({ deadline: '2026-04-15', claimFen: 50000000, enterprisePaidFen: 20000000, riskPaidFen: 15000000, bankBorneFen: 15000000 });
      expect(loans['E']).toMatchObject({ claimFen: 40000000, enterprisePaidFen: 6000000, riskPaidFen: 17000000, bankBorneFen: 17000000, flags: [] });
      expect(loans['D']).toMatchObject({ claimFen: 70000000, enterprisePaidFen: 0, riskPaidFen: 35000000, bankBorneFen: 35000000 });
      expect(pools['ccb']).toMatchObject({ enterpriseFundFen: 0, riskFundFen: 433000000 });
    }));
});

describe('the Spring Festival', () => {
  it('counts working days by the notice and guesses no year without one', () =>
    live('spring-festival', (lived) => {
      expectRun(lived, 115, ['CALENDAR_NOT_PUBLISHED']);
      const { loans, deadlines } = lived.report;
      const compensation = ['T', 'Q', 'R', 'U'].map((id) => [id, loans[id]?.monthEndsOn, loans[id]?.deadline]);
      expect(compensation).toEqual([
        ['T', '2026-01-31', '2026-02-04'], ['Q', '2026-02-13', '2026-02-25'], ['R', '2026-02-14', '2026-02-26'], ['U', '2026-02-28', '2026-03-04'],
      ]);
      expect([loans['U'], loans['P'], loans['S']].map((loan) => loan?.noticeDeadline)).toEqual(['2026-01-05', '2026-02-25', '2026-03-03']);
      expect(loans['P']?.flags).toEqual(['LATE_NOTICE']);
      expect(loans['R']?.flags).toEqual(['LATE_CLAIM', 'LATE_COMPENSATION']);
      expect(deadlines).toContainEqual({ timer: 'T1', subject: 'P', due: '2026-02-25', metOn: '2026-02-26', daysLate: 1, state: 'MET_LATE' });
      expect(deadlines).toContainEqual({ timer: 'T3', subject: 'R', due: '2026-02-26', metOn: '2026-02-27', daysLate: 1, state: 'MET_LATE' });
      expect(loans['S']).toMatchObject({ status: 'OVERDUE', monthEndsOn: '2026-12-30', deadline: null });
    }));
});

describe('the recovery with a surplus', () => {
  it('serves costs, damages, bank, risk fund, enterprise fund, and returns what is left', () =>
    live('recovery-surplus', async (lived) => {
      expectRun(lived, 79, ['AMOUNT_EXCEEDS_DEBT']);
      const dues = async (asOf: string) => (await lived.reportAt(asOf)).loans['Y']?.due;
      const none = { costsFen: 0, liquidatedDamagesFen: 0 };
      expect(await dues('2026-03-11')).toEqual({ ...none, bankFen: 77714145, riskFundFen: 77714145, enterpriseFundFen: 48921710 });
      expect(await dues('2026-05-20')).toEqual({ ...none, bankFen: 48914145, riskFundFen: 77714145, enterpriseFundFen: 48921710 });
      expect(await dues('2026-08-05')).toEqual({ ...none, bankFen: 0, riskFundFen: 38299345, enterpriseFundFen: 48921710 });
      const { loans, pools } = lived.report;
      expect(loans['X']).toMatchObject({ claimFen: 101078290, enterprisePaidFen: 101078290, shortfallFen: 0, flags: [] });
      expect(loans['Y']).toMatchObject({
        status: 'CLOSED', claimFen: 204350000, enterprisePaidFen: 48921710, recoveredFen: 210000000, surplusFen: 2778945, flags: [],
        due: { ...none, bankFen: 0, riskFundFen: 0, enterpriseFundFen: 0 },
      });
      expect(pools['ccb']).toMatchObject({ enterpriseFundFen: 48921710, riskFundFen: 500000000 });
    }));
});

describe('late facts', () => {
  it('change what is known of a day and not what was known on it', () =>
    live('late-fact', async (lived) => {
      expectRun(lived, 58, ['ALREADY_REVERSED']);
      const fund = async (asOf: string, knownAt?: string) => (await lived.reportAt(asOf, knownAt)).pools['ccb']?.enterpriseFundFen;
      const status = async (loan: string, asOf: string, knownAt?: string) => (await lived.reportAt(asOf, knownAt)).loans[loan]?.status;

      expect(await fund('2026-03-05', '2026-03-05T18:00:00+08:00')).toBe(8000000);
      expect(await fund('2026-03-05')).toBe(12000000);
      expect(await fund('2026-03-13')).toBe(16000000);
      expect(await fund('2026-03-16')).toBe(12000000);

      expect(await status('M', '2026-05-15', '2026-05-15T18:00:00+08:00')).toBe('OVERDUE');
      expect(await status('M', '2026-05-15')).toBe('REPAID');

      expect(await status('O', '2026-06-15', '2026-06-15T18:00:00+08:00')).toBe('DISBURSED');
      expect(await status('O', '2026-06-15')).toBe('OVERDUE');
      expect(lived.report.loans['O']?.flags).toEqual(['LATE_CLAIM', 'LATE_COMPENSATION', 'REPORTED_AFTER_YOUNGER_PAID']);
    }));
});

describe('other schemes', () => {
  it('Dongfang: 1 %, 50 % security, 60/40', () =>
    live('policies/dongfang', (lived) => {
      expectRun(lived, 35, ['SECURITY_TOO_LOW', 'RATE_TOO_LOW']);
      expect(lived.report.loans['DF2']).toMatchObject({
        requiredFen: 4000000, claimFen: 104000001, enterprisePaidFen: 4000000, shortfallFen: 100000001, riskPaidFen: 60000000, bankBorneFen: 40000001,
      });
      expect(lived.report.loans['DF3']?.requiredFen).toBe(2000000);
    }));

  it('Gansu: contribution by class and by year, stop-loss at 5 %', () =>
    live('policies/gansu', (lived) => {
      expectRun(lived, 51, ['RATE_TOO_LOW', 'AGREEMENT_NOT_ACTIVE']);
      const { loans, pools } = lived.report;
      expect(['GS1', 'GS2', 'GS3'].map((id) => loans[id]?.requiredFen)).toEqual([20000000, 8000000, 27000000]);
      expect(loans['GS4']?.status).toBe('APPLIED');
      expect(pools['gsbank']).toMatchObject({ enterpriseFundFen: 55000000, riskFundFen: 300000000 });
    }));

  it('a farm-loan guarantee: no fund of the firms, 90 days, recoveries back in the sharing ratio', () =>
    live('policies/farm-guarantee', (lived) => {
      expectRun(lived, 43, ['LOAN_TYPE_NOT_ALLOWED', 'AGREEMENT_NOT_ACTIVE', 'NOTHING_TO_PAY']);
      const { loans, pools } = lived.report;
      expect(loans['NM3']).toMatchObject({
        monthEndsOn: '2026-04-12', deadline: '2026-04-15', claimFen: 100000001, enterprisePaidFen: 0, riskPaidFen: 50000000, bankBorneFen: 50000001,
        due: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 35250001, riskFundFen: 35250000, enterpriseFundFen: 0 },
      });
      expect(loans['NM4']?.status).toBe('APPLIED');
      expect(pools['farmbank']).toMatchObject({ enterpriseFundFen: 0, riskFundFen: 164750000 });
    }));
});
