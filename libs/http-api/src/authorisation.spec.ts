import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMMAND_NAMES, schemaOfCommand } from '@zhubao/application';
import type { CommandName, Role } from '@zhubao/domain';
import { EVERY_ROLE } from './access/viewer.js';
import { READINGS } from './readings/all-readings.js';
import { livedYear, YEAR } from './testing/lived-year.js';
import { type RunningApiRig } from './testing/running-api.js';
import { tokenOf } from './testing/said-viewer.js';
import { sampleOf } from './testing/samples.js';

jest.setTimeout(120_000);

let api: RunningApiRig;
beforeAll(async () => {
  api = await livedYear();
});
afterAll(() => api.stop());

const LETTERS: Readonly<Record<string, Role>> = { O: 'OFFICE', B: 'BANK', L: 'LEADING_GROUP', T: 'TREASURY' };

/** The column "who" of the contract; S, the system, never calls. */
const WHO: Readonly<Record<CommandName, string>> = {
  AdoptPolicy: 'O', IssueInterpretation: 'O', PublishWorkingCalendar: 'O', OpenBusinessDay: '', RecordDecision: 'L', HoldJointMeeting: 'O',
  SignCooperationAgreement: 'O', OpenSpecialAccount: 'O', DeclareExpectedVolume: 'B', InjectRiskFund: 'T', SuspendAgreement: 'L', ResumeAgreement: 'L', TerminateAgreement: 'L',
  CreditAccountInterest: 'B', ReconcileAccount: 'O',
  RegisterEnterprise: 'OB', NominateEnterprise: 'OB', DecideRoster: 'O', RemoveFromRoster: 'O', BlacklistEnterprise: 'O', LiftBlacklisting: 'O', NoteRiskSignal: 'OB',
  ApplyForLoan: 'B', ReviewLoan: 'B', SubmitRecommendation: 'B', DecideFiling: 'O', WithdrawLoan: 'B', SendContributionNotice: 'B', ContributeToFund: 'B',
  SignLoanContract: 'B', PassDrawdownChecks: 'B', DisburseLoan: 'B', NotifyDisbursement: 'B',
  RecordRepayment: 'B', ReportOverdue: 'B', DeclareAcceleration: 'B', ReportMisuse: 'OB', ConfirmOverdueCured: 'B', FileClaim: 'B', RestateClaim: 'B', WithdrawClaim: 'B',
  WaiveCompensationOrder: 'L', RunCompensation: 'O', ApplyForRiskCompensation: 'B', ShareRiskCompensation: 'O', SettleRiskShareLater: 'O', OpenRecoveryAction: 'B',
  AgreeRecoveryCosts: 'OB', ApplyRecovery: 'B', ReturnSurplus: 'B', WriteOffLoss: 'L', ReverseEntry: 'O',
  // Not in the contract: erasing is the Office's, under a decision (docs/personal-data.md).
  ErasePersonalData: 'O',
};

/** A firm belongs to no bank until it borrows there. */
const OF_NO_BANK: readonly CommandName[] = ['RegisterEnterprise', 'NominateEnterprise'];

const named = { loanId: YEAR.loanId, agreementId: YEAR.agreementId, uscc: YEAR.uscc };

async function answerTo(name: CommandName, role: Role, org: string): Promise<number> {
  const body = JSON.stringify({ data: sampleOf(schemaOfCommand(name), named) });
  return (await api.post(`/api/v1/commands/${name}`, body, tokenOf(role, org))).status;
}

describe('A command', () => {
  it.each(COMMAND_NAMES)('%s is taken from those whom the contract names, and from no one else', async (name) => {
    const admitted = [...WHO[name]].map((letter) => LETTERS[letter]);
    for (const role of EVERY_ROLE) {
      const status = await answerTo(name, role, role === 'BANK' ? YEAR.bank : role.toLowerCase());
      if (admitted.includes(role)) expect(`${role} ${[400, 401, 403, 500].includes(status) ? status : 'taken'}`).toBe(`${role} taken`);
      else expect(`${role} ${status}`).toBe(`${role} 403`);
    }
  });

  it.each(COMMAND_NAMES.filter((name) => WHO[name].includes('B')))('%s is refused to a bank whose agreement it does not concern', async (name) => {
    const status = await answerTo(name, 'BANK', 'icbc');
    if (OF_NO_BANK.includes(name)) expect(status).not.toBe(403);
    else expect(status).toBe(403);
  });

  it('is refused to who has not signed in, and to who signs in as somebody that there is not', async () => {
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}')).status).toBe(401);
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}', 'nonsense')).status).toBe(401);
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}', Buffer.from('SYSTEM zhubao clock').toString('base64url'))).status).toBe(401);
  });
});

const pathsOf = (path: string): string => `/api/v1/${path.replaceAll(/:(\w+)/g, (_, part: string) => String(Reflect.get({ ...named, collection: 'loans' }, part) ?? 'x'))}`;
/** What of the year belongs to its bank alone. */
const OF_THE_BANK = new RegExp(`"(?:(?:pool|loan|agreement|approval)-)?(?:${[YEAR.agreementId, ...YEAR.loans].join('|')})"`);

describe('A reading', () => {
  it.each(READINGS)('$name ($path) is for those whom it admits, and for no one else', async ({ path, admits }) => {
    for (const role of EVERY_ROLE) {
      const { status } = await api.get(pathsOf(path), tokenOf(role, role === 'BANK' ? YEAR.bank : role.toLowerCase()));
      if (admits.includes(role)) expect(`${role} ${[401, 403, 500].includes(status) ? status : 'admitted'}`).toBe(`${role} admitted`);
      else expect(`${role} ${status}`).toBe(`${role} 403`);
    }
    expect((await api.get(pathsOf(path))).status).toBe(401);
  });

  it.each(READINGS.filter(({ admits }) => admits.includes('BANK')))('$name ($path) shows nothing of another bank, live or at a point in time, as JSON or as a spreadsheet', async ({ path, clocks, table }) => {
    const points = clocks === 'both' ? ['', '?asOf=2026-03-31', '?knownAt=2026-06-30'] : [''];
    for (const asked of [...points, ...(table ? ['?format=csv'] : [])]) {
      const text = await (await api.get(`${pathsOf(path)}${asked}`, tokenOf('BANK', 'icbc'), { 'Accept-Language': 'en' })).text();
      // Problems name the address, which the caller knows.
      expect(text.replace(/"instance":"[^"]*"|"path":"[^"]*"/g, '')).not.toMatch(OF_THE_BANK);
    }
  });
});
