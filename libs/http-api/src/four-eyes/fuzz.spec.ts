import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMMAND_NAMES, schemaOfCommand } from '@zhubao/application';
import { type Role, routeOf } from '@zhubao/domain';
import fc from 'fast-check';
import { expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { livedYear, YEAR } from '../testing/lived-year.js';
import type { RunningApiRig } from '../testing/running-api.js';
import { tokenOf } from '../testing/said-viewer.js';
import { nearly, sampleOf } from '../testing/samples.js';

jest.setTimeout(240_000);

let api: RunningApiRig;
const named = { loanId: YEAR.loanId, agreementId: YEAR.agreementId, uscc: YEAR.uscc };

beforeAll(async () => {
  api = await livedYear();
});
afterAll(() => api.stop());

/** The reversal of an injection, that waits for a second person. */
async function proposed(): Promise<string> {
  const injected = await api.as('TREASURY').POST('/api/v1/commands/InjectRiskFund', { body: { data: { agreementId: YEAR.agreementId, amountFen: 50_000, budgetDocNo: 'B', slipNo: randomUUID() } } });
  const reversal = { agreementId: YEAR.agreementId, reason: '误记', decisionId: 'LD-2026-02', eventId: injected.data?.events[0]?.id ?? '' };
  const { data } = await api.as('OFFICE', 'office', 'wang.lihua').POST('/api/v1/commands/ReverseEntry', { body: { data: reversal } });
  if (data?.proposalId === undefined) throw new Error('Nothing was proposed.');
  return data.proposalId;
}

/** Sends it; refused, it has written nothing. */
async function sent(path: string, body: unknown, token: string): Promise<boolean> {
  await api.engine.rest();
  const before = await api.engine.events.head();
  const response = await api.post(path, JSON.stringify(body) ?? '', token);
  if (response.ok) {
    expectNoInsides(await response.text());
    return true;
  }
  await expectRefused(response);
  await api.engine.rest();
  expect(await api.engine.events.head()).toBe(before);
  return false;
}

describe('Whatever is previewed', () => {
  it.each(COMMAND_NAMES)('%s is shown or refused, and nothing is written either way', async (name) => {
    const [role = 'OFFICE']: readonly Role[] = routeOf(name, sampleOf(schemaOfCommand(name)) as never).by;
    const token = tokenOf(role === 'SYSTEM' ? 'OFFICE' : role, role === 'BANK' ? YEAR.bank : role.toLowerCase());
    const before = await api.engine.events.head();
    await fc.assert(fc.asyncProperty(
      fc.record({ data: nearly(schemaOfCommand(name), named), on: fc.option(fc.oneof(fc.constant('2026-01-05'), fc.string()), { nil: undefined }), evidence: fc.option(fc.jsonValue(), { nil: undefined }) }),
      (body) => sent(`/api/v1/previews/${name}`, body, token).then(() => undefined),
    ), { ...FUZZING, numRuns: Math.ceil(FUZZING.numRuns / 3) });
    expect(await api.engine.events.head()).toBe(before);
  });

  it('is refused when there is no such command', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constantFrom('__proto__', 'constructor', '%00', '%E0%A4%A'), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).map((name) => encodeURIComponent(name.toWellFormed()))), fc.jsonValue(), async (name, body) => {
      expect(await sent(`/api/v1/previews/${name}`, body, tokenOf('OFFICE', 'office'))).toBe(false);
    }), FUZZING);
  });
});

describe('Whatever is said to a proposal', () => {
  const reason = { type: 'object', properties: { commandId: { type: 'string', format: 'uuid' }, reason: { type: 'string' } } };
  const preview = { type: 'object', properties: { commandId: { type: 'string', format: 'uuid' }, preview: { type: 'object', properties: { position: { type: 'integer' }, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } } } } };
  const others = fc.oneof(fc.constantFrom('__proto__', '%00', '%E0%A4%A'), fc.uuid(), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).map((id) => encodeURIComponent(id.toWellFormed())));
  const callers = fc.constantFrom<readonly [Role, string, string]>(['OFFICE', 'office', 'wang.lihua'], ['OFFICE', 'office', 'li.na'], ['BANK', YEAR.bank, 'bank'], ['AUDITOR', 'audit-office', 'auditor'], ['ADMIN', 'zhubao', 'admin']);

  it('approves only what was shown: a preview that is made up is refused', async () => {
    const proposalId = await proposed();
    await fc.assert(fc.asyncProperty(fc.boolean(), others, nearly(preview), callers, async (isIt, other, body, caller) => {
      expect(await sent(`/api/v1/proposals/${isIt ? proposalId : other}/approval`, body, tokenOf(...caller))).toBe(false);
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
  });

  it.each(['rejection', 'withdrawal'] as const)('is a %s of that proposal by who may, once, or refused', async (what) => {
    const proposalId = await proposed();
    const taken: string[] = [];
    await fc.assert(fc.asyncProperty(fc.boolean(), others, nearly(reason), callers, async (isIt, other, said, caller) => {
      // Every input stands for itself: an id that came before would be answered as before.
      const body = typeof said === 'object' && said !== null && 'commandId' in said && typeof said.commandId === 'string' ? { ...said, commandId: randomUUID() } : said;
      if (await sent(`/api/v1/proposals/${isIt ? proposalId : other}/${what}`, body, tokenOf(...caller))) taken.push(isIt ? caller[2] : 'of another');
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
    expect(taken).toEqual([what === 'withdrawal' ? 'wang.lihua' : 'li.na']);
  });
});
