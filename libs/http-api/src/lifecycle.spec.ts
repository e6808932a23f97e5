import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client, paths } from '@zhubao/api-client';
import { livedYear, YEAR } from './testing/lived-year.js';
import type { RunningApiRig } from './testing/running-api.js';

jest.setTimeout(120_000);

const LOAN = 'L9';
const FIRM = '91152201MA0001001X';
const ALL_TRUE = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true };
const DRAWDOWN = { approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true };

type CommandPath = Extract<keyof paths, `/api/v1/commands/${string}`>;

let api: RunningApiRig;
let bank: Client;
let office: Client;
beforeAll(async () => {
  api = await livedYear();
  bank = api.as('BANK', YEAR.bank, 'zhao.lei');
  office = api.as('OFFICE', 'office', 'wang.lihua');
});
afterAll(() => api.stop());

/** Position of what was written, so that the next question can wait for it. */
async function written(sent: Promise<{ readonly data?: { readonly position: number }; readonly error?: unknown; readonly response: Response }>): Promise<number> {
  const { data, error, response } = await sent;
  expect([error, response.status]).toEqual([undefined, 201]);
  return data?.position ?? -1;
}

async function loanAfter(position: number): Promise<object | undefined> {
  return (await bank.GET('/api/v1/loans/{loanId}', { params: { path: { loanId: LOAN }, query: { after: position } } })).data;
}

describe('A loan over HTTP, by the generated client', () => {
  it('is filed: roster, application, review, recommendation, filing', async () => {
    await written(office.POST('/api/v1/commands/RegisterEnterprise', { body: { on: '2026-01-12', data: { uscc: FIRM, name: '乌兰浩特市金穗粮食加工有限公司', sizeClass: 'SMALL', legalRepresentative: '王建国', controllers: ['王建国'], industry: '谷物磨制', registrationDocNo: '乌市监登字〔2026〕9号' } } }));
    await written(bank.POST('/api/v1/commands/NominateEnterprise', { body: { on: '2026-01-13', data: { uscc: FIRM, formNo: '助保贷推荐表〔2026〕9号' } } }));
    await written(office.POST('/api/v1/commands/DecideRoster', { body: { on: '2026-01-14', data: { uscc: FIRM, admit: true, reason: '符合条件' } } }));
    await written(bank.POST('/api/v1/commands/ApplyForLoan', { body: { on: '2026-01-15', data: { loanId: LOAN, uscc: FIRM, agreementId: YEAR.agreementId, amountFen: 100_000_000, termMonths: 6, loanType: 'WORKING_CAPITAL', purpose: '收购玉米' } } }));
    await written(bank.POST('/api/v1/commands/ReviewLoan', { body: { on: '2026-01-16', data: {
      loanId: LOAN, approved: true, method: 'RATING', grade: 'A', checks: ALL_TRUE, security: [{ kind: 'MORTGAGE', ownerId: FIRM, acceptedFen: 45_000_000 }], jointLiability: [{ person: '王建国', role: 'LEGAL_REPRESENTATIVE' }],
    } } }));
    await written(bank.POST('/api/v1/commands/SubmitRecommendation', { body: { on: '2026-01-19', data: { loanId: LOAN, letterNo: '建乌助保推〔2026〕9号', papers: ['授信批复'] } } }));
    const position = await written(office.POST('/api/v1/commands/DecideFiling', { body: { on: '2026-01-20', data: { loanId: LOAN, approve: true, noticeNo: '乌助保备〔2026〕9号' } } }));
    expect(await loanAfter(position)).toMatchObject({ status: 'FILED', requiredFen: 2_000_000 });
  });

  it('is refused a contract before the contribution is whole, with the article and the figures', async () => {
    const { error, response } = await bank.POST('/api/v1/commands/SignLoanContract', { body: { on: '2026-01-21', data: aContract() } });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({ code: 'CONTRIBUTION_INCOMPLETE', articles: ['Art. 6', 'Art. 23'], facts: { requiredFen: 2_000_000, paidFen: 0, missingFen: 2_000_000 }, detail: expect.stringContaining('20,000.00') });
  });

  it('is disbursed: contribution, contract, checks, money', async () => {
    await written(bank.POST('/api/v1/commands/ContributeToFund', { body: { on: '2026-01-22', data: { loanId: LOAN, contributionId: 'K-9', amountFen: 2_000_000, accountId: 'ccb-zhubaojin', receivedOn: '2026-01-22', payer: FIRM, slipNo: '进账单9' } } }));
    await written(bank.POST('/api/v1/commands/SignLoanContract', { body: { on: '2026-01-23', data: aContract() } }));
    await written(bank.POST('/api/v1/commands/PassDrawdownChecks', { body: { on: '2026-01-26', data: { loanId: LOAN, checks: DRAWDOWN, checkedBy: '孙芳' } } }));
    await written(bank.POST('/api/v1/commands/DisburseLoan', { body: { on: '2026-02-02', data: { loanId: LOAN, amountFen: 100_000_000, disbursedOn: '2026-02-02', maturity: '2026-07-31', slipNo: '借据9' } } }));
    const position = await written(bank.POST('/api/v1/commands/NotifyDisbursement', { body: { on: '2026-02-03', data: { loanId: LOAN, notifiedOn: '2026-02-03' } } }));
    expect(await loanAfter(position)).toMatchObject({ status: 'DISBURSED', outstandingFen: 100_000_000 });
  });

  it('is overdue, claimed, and paid by the enterprise fund as far as that goes', async () => {
    await written(bank.POST('/api/v1/commands/ReportOverdue', { body: { on: '2026-08-03', data: { loanId: LOAN, scheduleNo: 1, dueDate: '2026-07-31' } } }));
    await written(bank.POST('/api/v1/commands/FileClaim', { body: { on: '2026-09-02', data: { loanId: LOAN, claimId: 'Q-9', filedOn: '2026-09-02', cutoffDate: '2026-09-02', principalFen: 100_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0 } } }));
    const position = await compensated();
    expect(await loanAfter(position)).toMatchObject({ claimFen: 100_000_000, enterprisePaidFen: 2_000_000, shortfallFen: 98_000_000 });
  });

  it('stands a month earlier as it stood then', async () => {
    const { data } = await bank.GET('/api/v1/loans/{loanId}', { params: { path: { loanId: LOAN }, query: { asOf: '2026-07-31' } } });
    expect(data).toMatchObject({ status: 'DISBURSED', outstandingFen: 100_000_000, claimFen: null, enterprisePaidFen: null });
  });

  it('gives the first answer again to a repeat, and writes nothing', async () => {
    const commandId = '7f9c2ba4-e88f-4272-9a4b-2f4e5a1b6c01';
    const send = (): ReturnType<Client['POST']> => bank.POST('/api/v1/commands/ApplyForRiskCompensation' satisfies CommandPath, { body: { commandId, on: '2026-09-09', data: { loanId: LOAN, applicationId: 'B-9', appliedOn: '2026-09-09' } } });
    const [first, head] = [await send(), await api.engine.events.head()];
    const again = await send();
    expect([first.response.status, again.response.status]).toEqual([201, 200]);
    expect(again.data).toEqual(first.data);
    expect(await api.engine.events.head()).toBe(head);
  });
});

/** Proposed by one person of the office, approved by another who has seen what it does. */
async function compensated(): Promise<number> {
  const proposed = await office.POST('/api/v1/commands/RunCompensation', { body: { on: '2026-09-08', data: { agreementId: YEAR.agreementId, valueDate: '2026-09-08' } } });
  expect(proposed.response.status).toBe(202);
  const path = { proposalId: proposed.data?.proposalId ?? '' };
  const second = api.as('OFFICE', 'office', 'li.na');
  const { data: preview } = await second.GET('/api/v1/proposals/{proposalId}/preview', { params: { path, query: { after: proposed.data?.position } } });
  expect(preview?.effects.events.map(({ type }) => type)).toContain('CompensatedFromEnterpriseFund');
  return written(second.POST('/api/v1/proposals/{proposalId}/approval', { params: { path }, body: { preview: { position: preview?.position ?? -1, digest: preview?.digest ?? '' } } }));
}

function aContract(): paths['/api/v1/commands/SignLoanContract']['post']['requestBody']['content']['application/json']['data'] {
  return { loanId: LOAN, contractNo: '建乌流贷〔2026〕9号', amountFen: 100_000_000, annualRatePpm: 43_500, penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule: [{ no: 1, dueDate: '2026-07-31', principalFen: 100_000_000 }], signedBy: '赵磊' };
}
