import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, ulanhot } from '@zhubao/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { EVERY_ROLE } from '../access/viewer.js';
import { expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { livedYear, YEAR } from '../testing/lived-year.js';
import type { RunningApiRig } from '../testing/running-api.js';
import { tokenOf } from '../testing/said-viewer.js';
import { nearly } from '../testing/samples.js';
import { rehearsalAskedSchema } from './rehearsal-asked.js';
import { RehearsalStage } from './rehearsal.controller.js';
import { REHEARSE } from './rehearsal-operation.js';
import { rehearsedSchema } from './rehearsal-schema.js';

const PATH = '/api/v1/policies/rehearsal';
const OFFICE = tokenOf('OFFICE', 'office');
const THREE_PER_CENT = { ...ulanhot, version: 2, effectiveFrom: '2027-01-01', contribution: { ...ulanhot.contribution, minPpm: 30_000 } };

let api: RunningApiRig;
beforeAll(async () => {
  api = await livedYear();
}, 120_000);
afterAll(() => api.stop());

const formats = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ };
const isAnswer = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, formats }).compile(rehearsedSchema);

async function rehearsed(body: object, token = OFFICE): Promise<Record<string, unknown>> {
  const response = await api.post(PATH, JSON.stringify(body), token);
  const answer = (await response.json()) as Record<string, unknown>;
  expect([response.status, isAnswer(answer) ? [] : isAnswer.errors]).toEqual([200, []]);
  return answer;
}

describe('The rehearsal of a policy', () => {
  it('tells of the year what 3 % would have asked for instead of 2 %, and whom it would have refused', async () => {
    const found = await rehearsed({ policy: THREE_PER_CENT });
    // Loans of 3, 12, 5 and 1 million; the bank's agreement is for 2 %.
    expect(found).toMatchObject({
      candidate: 'ulanhot-zhubaodai@2', inPlaceOf: ['ulanhot-zhubaodai@1'], moreRows: 0, reach: { complete: true }, appends: { other: 4, refused: 1, notDecided: 0 },
      total: { effect: { contributionDueFen: 21_000_000, enterpriseFundFen: 0, riskFundFen: 0, bankFen: 0 } },
      byPool: [{ of: YEAR.agreementId, other: 4, refused: 1 }],
    });
    expect(found['rows']).toContainEqual(expect.objectContaining({ is: 'REFUSED', command: 'SignCooperationAgreement', rejection: expect.objectContaining({ code: 'RATE_TOO_LOW', articles: ['Art. 6'] }) }));
  });

  it('is of a period and of so many rows, and writes nothing', async () => {
    const before = await api.engine.events.head();
    expect(await rehearsed({ policy: THREE_PER_CENT, from: '2025-08-01', to: '2025-08-31', limit: 1 })).toMatchObject({ appends: { other: 2, refused: 0 }, moreRows: 1, rows: [{ loanId: 'L1' }] });
    expect(await api.engine.events.head()).toBe(before);
  });

  it('is for who makes the rules and who oversees them', async () => {
    const statuses = await Promise.all(EVERY_ROLE.map(async (role): Promise<readonly [Role, number]> => [role, (await api.post(PATH, '{}', tokenOf(role, role === 'BANK' ? YEAR.bank : role.toLowerCase()))).status]));
    // What is let in is judged, and this is no policy.
    expect(statuses).toEqual(EVERY_ROLE.map((role) => [role, REHEARSE.includes(role) ? 400 : 403]));
    expect((await api.post(PATH, '{}')).status).toBe(401);
  });

  it('names every fault of a candidate at its path, and of what is asked', async () => {
    const response = await api.post(PATH, JSON.stringify({ policy: { ...ulanhot, term: { maxMonths: 0 } }, from: '2025-02-30', limit: 501, now: true }), OFFICE);
    const { faults } = (await response.json()) as { readonly faults: readonly { readonly field: string }[] };
    expect([response.status, faults.map(({ field }) => field)]).toEqual([400, ['now', 'policy.term.maxMonths', 'from', 'limit']]);
    expect(faults[1]).toEqual({ field: 'policy.term.maxMonths', problem: 'must be an integer from 1 to 600', problemZh: '应为 1 至 600 的整数' });
    expect((await api.post(PATH, JSON.stringify({ policy: ulanhot, from: '2026-01-02', to: '2026-01-01' }), OFFICE)).status).toBe(400);
  });

  it('is shown, or refused in good order, whatever is asked; nothing is written either way', async () => {
    const asked = (policy: unknown): Arbitrary<unknown> => nearly(rehearsalAskedSchema, { policy, from: '2025-08-01', to: '2026-12-31', limit: 3 });
    // Each figure of the policy another, or something else in its place, or none.
    const figures = Object.entries(THREE_PER_CENT).flatMap(([name, part]) => Object.keys(Object(part)).map((field) => [name, field] as const));
    const other = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) }, { weight: 1, arbitrary: fc.jsonValue() }, { weight: 1, arbitrary: fc.constantFrom(undefined, null, -1, 1e21, '2027-02-30', '__proto__') });
    const candidates = fc.record({ at: fc.constantFrom(...figures), other }).map(({ at: [name, field], other: value }) => ({ ...THREE_PER_CENT, [name]: { ...Object(Reflect.get(THREE_PER_CENT, name)), [field]: value } }));
    const bodies = fc.oneof({ weight: 1, arbitrary: fc.jsonValue() }, { weight: 4, arbitrary: candidates.chain(asked) }, { weight: 3, arbitrary: asked(THREE_PER_CENT) });
    const callers = fc.constantFrom<readonly [Role, string]>(['OFFICE', 'office'], ['OFFICE', 'office'], ['AUDITOR', 'audit-office'], ['REGULATOR', 'regulator'], ['BANK', YEAR.bank]);
    const before = await api.engine.events.head();
    const statuses = new Set<number>();
    await fc.assert(fc.asyncProperty(bodies, callers, async (body, caller) => {
      const response = await api.post(PATH, JSON.stringify(body), tokenOf(...caller));
      statuses.add(response.status);
      if (!response.ok) return expectRefused(response);
      const text = await response.text();
      expectNoInsides(text);
      expect(isAnswer(JSON.parse(text)) ? [] : isAnswer.errors).toEqual([]);
    }), { ...FUZZING, numRuns: 4 * FUZZING.numRuns });
    expect([...statuses].toSorted()).toEqual([200, 400, 403]);
    expect(await api.engine.events.head()).toBe(before);
  }, 240_000);

  it('runs alone: a second one is told to come again, and may once the first has ended, however it ended', async () => {
    const stage = new RehearsalStage();
    let end = (_error: Error): void => undefined;
    const first = stage.alone(() => new Promise((_resolve, reject) => (end = reject)));
    await expect(stage.alone(async () => 'second')).rejects.toMatchObject({ details: { code: 'UNAVAILABLE', retryAfterSeconds: 10 } });
    end(new Error('the log cannot be read'));
    await expect(first).rejects.toThrow('the log cannot be read');
    expect(await stage.alone(async () => 'third')).toBe('third');
  });

  it('is on record where an auditor asked', async () => {
    await rehearsed({ policy: THREE_PER_CENT, limit: 0 }, tokenOf('AUDITOR', 'audit-office', 'wang'));
    const reads = (await (await api.get('/api/v1/reads', OFFICE)).json()) as { readonly items: readonly object[] };
    expect(reads.items).toContainEqual(expect.objectContaining({ operation: 'POST /api/v1/policies/rehearsal', user: 'wang' }));
  });
});
