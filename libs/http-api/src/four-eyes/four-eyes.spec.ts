import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Client, components } from '@zhubao/api-client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { READINGS } from '../readings/all-readings.js';
import { livedYear, YEAR } from '../testing/lived-year.js';
import { runningApi, type RunningApiRig } from '../testing/running-api.js';
import { tokenOf } from '../testing/said-viewer.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

jest.setTimeout(120_000);

const YEAR_LEFT = temporaryFolder()('year');
let api: RunningApiRig;
let first: Client;
let second: Client;
beforeAll(async () => {
  await (await livedYear()).leave(YEAR_LEFT);
});
beforeEach(async () => {
  api = await runningApi({}, YEAR_LEFT);
  first = api.as('OFFICE', 'office', 'wang.lihua');
  second = api.as('OFFICE', 'office', 'li.na');
});
afterEach(() => api.stop());

const reversal = { agreementId: YEAR.agreementId, reason: '误记', decisionId: 'LD-2026-02' };

/** A reversal of the treasury's newest injection, proposed by the first person. */
async function proposed(): Promise<string> {
  const treasury = api.as('TREASURY');
  const injected = await treasury.POST('/api/v1/commands/InjectRiskFund', { body: { data: { agreementId: YEAR.agreementId, amountFen: 50_000, budgetDocNo: 'B', slipNo: 'S' } } });
  const { data, response } = await first.POST('/api/v1/commands/ReverseEntry', { body: { data: { ...reversal, eventId: injected.data?.events[0]?.id ?? '' } } });
  expect(response.status).toBe(202);
  expect(response.headers.get('location')).toBe(`/api/v1/proposals/${data?.proposalId}`);
  await api.engine.rest();
  return data?.proposalId ?? '';
}

async function previewed(as: Client, proposalId: string): Promise<components['schemas']['Preview']> {
  const { data } = await as.GET('/api/v1/proposals/{proposalId}/preview', { params: { path: { proposalId } } });
  if (data === undefined) throw new Error('no preview');
  return data;
}

const approve = (as: Client, proposalId: string, { position, digest }: { readonly position: number; readonly digest: string }): ReturnType<typeof first.POST<'/api/v1/proposals/{proposalId}/approval', never>> =>
  as.POST('/api/v1/proposals/{proposalId}/approval', { params: { path: { proposalId } }, body: { preview: { position, digest } } }) as never;

describe('A command that needs two persons', () => {
  it('is shown as the document of the API says, waiting and carried out', async () => {
    const proposalId = await proposed();
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const faultsOf = async (name: string, path: string): Promise<unknown> => {
      const holds = ajv.compile(READINGS.find((one) => one.name === name)?.answer ?? {});
      return holds(await (await api.get(`/api/v1/${path}`, tokenOf('OFFICE', 'office'))).json()) ? [] : holds.errors;
    };
    const all = async (): Promise<unknown> => [await faultsOf('listProposals', 'proposals'), await faultsOf('getProposal', `proposals/${proposalId}`), await faultsOf('previewProposal', `proposals/${proposalId}/preview`)];
    expect(await all()).toEqual([[], [], []]);
    await approve(second, proposalId, await previewed(second, proposalId));
    await api.engine.rest();
    expect(await all()).toEqual([[], [], []]);
  });

  it('waits, and says in the list by whom it was proposed and until when', async () => {
    const head = await api.engine.events.head();
    const proposalId = await proposed();
    const { data } = await second.GET('/api/v1/proposals', { params: { query: { status: 'PROPOSED' } } });
    expect(data?.items).toEqual([expect.objectContaining({ proposalId, command: 'ReverseEntry', proposer: { user: 'wang.lihua', role: 'OFFICE', org: 'office' }, agreementId: YEAR.agreementId })]);
    expect(await api.engine.events.head()).toBe((head ?? 0) + 2); // the injection, the proposal
  });

  it('is previewed by the engine without writing, and then is just that', async () => {
    const proposalId = await proposed();
    const preview = await previewed(second, proposalId);
    expect(preview.effects.balances[YEAR.agreementId]).toEqual({ before: expect.objectContaining({ riskFundFen: 364_151_797 }), after: expect.objectContaining({ riskFundFen: 364_101_797 }) });
    const { response } = await approve(second, proposalId, preview);
    expect(response.status).toBe(201);
    await api.engine.rest();
    const written = (await api.engine.events.readAll({ after: preview.position, limit: 20 })).filter(({ stream }) => stream.startsWith('pool-'));
    expect(written.map(({ type, stream, data }) => ({ type, stream, data }))).toEqual(preview.effects.events.filter(({ by }) => by === 'COMMAND').map(({ type, stream, data }) => ({ type, stream, data })));
    const { data } = await second.GET('/api/v1/proposals/{proposalId}', { params: { path: { proposalId } } });
    expect(data).toMatchObject({ status: 'EXECUTED', decider: { user: 'li.na' } });
  });

  it('is not approved by who proposed it, nor by who could not give it', async () => {
    const proposalId = await proposed();
    const preview = await previewed(second, proposalId);
    const own = await approve(first, proposalId, preview);
    expect([own.response.status, (own.error as { code?: string }).code]).toEqual([422, 'SAME_PERSON']);
    expect((await approve(api.as('TREASURY'), proposalId, preview)).response.status).toBe(403);
    expect((await approve(api.as('AUDITOR'), proposalId, preview)).response.status).toBe(403);
    expect((await approve(api.as('BANK', 'icbc'), proposalId, preview)).response.status).toBe(403);
  });

  it('is refused as changed when it would now do something else, and can be looked at anew', async () => {
    const proposalId = await proposed();
    const seen = await previewed(second, proposalId);
    await api.as('TREASURY').POST('/api/v1/commands/InjectRiskFund', { body: { data: { agreementId: YEAR.agreementId, amountFen: 1, budgetDocNo: 'B', slipNo: 'S' } } });
    const late = await approve(second, proposalId, seen);
    expect([late.response.status, (late.error as { code?: string }).code]).toEqual([422, 'PREVIEW_CHANGED']);
    const anew = await previewed(second, proposalId);
    expect((await approve(second, proposalId, anew)).response.status).toBe(201);
  });

  it('is rejected by another, or withdrawn by its proposer, and then is over', async () => {
    const rejected = await proposed();
    const path = { proposalId: rejected };
    expect((await second.POST('/api/v1/proposals/{proposalId}/rejection', { params: { path }, body: { reason: '凭证不全' } })).response.status).toBe(201);
    const again = await second.POST('/api/v1/proposals/{proposalId}/rejection', { params: { path }, body: { reason: '凭证不全' } });
    expect([again.response.status, again.error?.code]).toEqual([422, 'WRONG_STATE']);
    const withdrawn = { proposalId: await proposed() };
    expect((await second.POST('/api/v1/proposals/{proposalId}/withdrawal', { params: { path: withdrawn }, body: { reason: '重报' } })).response.status).toBe(403);
    expect((await first.POST('/api/v1/proposals/{proposalId}/withdrawal', { params: { path: withdrawn }, body: { reason: '重报' } })).response.status).toBe(201);
  });

  it('gives the first answer again to a repeat of the proposal', async () => {
    const commandId = randomUUID();
    const send = (): ReturnType<typeof first.POST<'/api/v1/commands/RunCompensation', never>> => first.POST('/api/v1/commands/RunCompensation', { body: { commandId, data: { agreementId: YEAR.agreementId, valueDate: '2026-12-01' } } }) as never;
    const [one, two] = [await send(), await send()];
    // Nothing is there to be paid: the rule refuses at once, before anybody is asked.
    expect([one.response.status, (one.error as { code?: string }).code]).toEqual([422, 'NOTHING_TO_PAY']);
    expect(two.error).toEqual(one.error);
  });

  it('is told of its faults all at once', async () => {
    const path = { proposalId: 'nonsense' };
    const { error, response } = await second.POST('/api/v1/proposals/{proposalId}/approval', { params: { path }, body: { preview: { position: 1.5, digest: 'x' } } });
    expect(response.status).toBe(400);
    expect(error?.faults?.map(({ field }) => field)).toEqual(['preview.position', 'preview.digest']);
  });
});

describe('A preview of a command', () => {
  it('shows what it would do, and writes nothing', async () => {
    const head = await api.engine.events.head();
    const { data } = await api.as('TREASURY').POST('/api/v1/previews/InjectRiskFund', { body: { data: { agreementId: YEAR.agreementId, amountFen: 7, budgetDocNo: 'B', slipNo: 'S' } } });
    expect(data?.effects.events.map(({ type }) => type)).toEqual(['RiskFundInjected']);
    expect(await api.engine.events.head()).toBe(head);
  });

  it('is refused as the command would be', async () => {
    expect((await api.as('BANK', 'icbc').POST('/api/v1/previews/CreditAccountInterest', { body: { data: { agreementId: YEAR.agreementId, fund: 'RISK', amountFen: 7, period: '2026Q4' } } })).response.status).toBe(403);
  });
});
