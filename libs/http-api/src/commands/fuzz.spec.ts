import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMMAND_NAMES, schemaOfCommand } from '@zhubao/application';
import fc, { type Arbitrary } from 'fast-check';
import { expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { livedYear, YEAR } from '../testing/lived-year.js';
import type { RunningApiRig } from '../testing/running-api.js';
import { tokenOf } from '../testing/said-viewer.js';
import { nearly } from '../testing/samples.js';

jest.setTimeout(240_000);

let api: RunningApiRig;
beforeAll(async () => {
  api = await livedYear();
});
afterAll(() => api.stop());

const NDJSON = { 'Content-Type': 'application/x-ndjson' };
const named = { loanId: YEAR.loanId, agreementId: YEAR.agreementId, uscc: YEAR.uscc };
const broken = fc.oneof(fc.constantFrom('', '{', 'null', '[]', '{"command":', '\u0000', '{"command":"__proto__"}'), fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.replaceAll('\n', ' ')), fc.jsonValue().map((value) => JSON.stringify(value)));
const command = fc.constantFrom(...COMMAND_NAMES).chain((name) => fc.record({ command: fc.constant(name), data: nearly(schemaOfCommand(name), named) }));

function bodyOf(line: Arbitrary<object>, wholeLines: number): Arbitrary<string> {
  return fc.array(fc.oneof({ weight: wholeLines, arbitrary: line.map((one) => JSON.stringify(one)) }, { weight: 1, arbitrary: broken }), { maxLength: 5 }).map((lines) => lines.join('\n'));
}

/** Lines of an answer, the summary last. */
async function linesOf(response: Response): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await response.text();
  expectNoInsides(text);
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(lines.at(-1)).toEqual({ summary: expect.any(Object) });
  return lines.slice(0, -1);
}

async function sent(path: string, body: string): Promise<Response> {
  await api.engine.rest();
  return api.post(path, body, tokenOf('OFFICE', 'office'), NDJSON);
}

/** What comes after refusals alone: the log as it was. */
async function expectUnwritten(before: number | undefined): Promise<void> {
  await api.engine.rest();
  expect(await api.engine.events.head()).toBe(before);
}

describe('Whatever is sent as many commands', () => {
  it('is answered line by line; where no line is taken, nothing is written', async () => {
    await fc.assert(fc.asyncProperty(bodyOf(command, 4), async (body) => {
      const before = await api.engine.events.head();
      const response = await sent('/api/v1/commands', body);
      if (!response.ok) {
        await expectRefused(response);
        return expectUnwritten(before);
      }
      const lines = await linesOf(response);
      for (const line of lines) if ('status' in line) expect([400, 403, 404, 409, 422]).toContain(line['status']);
      if (lines.every((line) => 'status' in line)) await expectUnwritten(before);
      return undefined;
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
  });
});

describe('Whatever is sent as a scenario', () => {
  const actor = fc.oneof({ weight: 5, arbitrary: fc.constantFrom({ role: 'OFFICE', org: 'office', user: 'office' }, { role: 'SYSTEM', org: 'zhubao', user: 'clock' }, { role: 'BANK', org: YEAR.bank, user: 'bank' }) }, { weight: 1, arbitrary: fc.jsonValue() });
  const at = fc.oneof({ weight: 20, arbitrary: fc.constant('2027-02-01T09:00:00+08:00') }, { weight: 1, arbitrary: fc.constantFrom('2026-01-01T00:00:00+08:00', '2027-02-30T00:00:00Z', '', 'x', '9999-12-31T23:59:59Z') });
  const beside = fc.record({ at, as: actor, on: fc.constantFrom('2027-02-01', '2099-01-01', 'x'), expect: fc.constantFrom('UNKNOWN', 'FORBIDDEN', 'x'), commandId: fc.oneof(fc.uuid(), fc.jsonValue()), evidence: fc.jsonValue() }, { requiredKeys: ['at', 'as'] });
  const decision = fc.uuid().map((decisionId) => ({ command: 'RecordDecision', at: '2027-02-01T09:00:00+08:00', as: { role: 'LEADING_GROUP', org: 'leading-group', user: 'zhang' }, data: { decisionId, kind: 'OTHER', subject: 'x', text: '同意', docNo: 'D-1' } }));
  const line = fc.oneof({ weight: 4, arbitrary: fc.tuple(command, beside).map(([one, more]) => ({ ...one, ...more })) }, { weight: 1, arbitrary: decision });
  const names = fc.oneof({ weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9]{1,12}$/) }, { weight: 1, arbitrary: fc.constantFrom('', '..', '../x', '%00', '%E0%A4%A', 'a/b', '__proto__') }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }).map((name) => encodeURIComponent(name.toWellFormed())) });

  it('is answered line by line, or refused whole before its first line; where no line is taken, nothing is written', async () => {
    const outcomes = { refused: 0, answered: 0, taken: 0 };
    await fc.assert(fc.asyncProperty(names, bodyOf(line, 20), async (name, body) => {
      const before = await api.engine.events.head();
      const response = await sent(`/api/v1/scenarios?name=${name}`, body);
      if (!response.ok) {
        outcomes.refused += 1;
        await expectRefused(response);
        return expectUnwritten(before);
      }
      const lines = await linesOf(response);
      outcomes.answered += lines.length;
      outcomes.taken += lines.filter(({ outcome }) => outcome === 'accepted').length;
      for (const one of lines) expect(['accepted', 'rejected']).toContain(one['outcome']);
      if (lines.every(({ outcome }) => outcome === 'rejected')) await expectUnwritten(before);
      return undefined;
    }), { ...FUZZING, numRuns: 6 * FUZZING.numRuns });
expect(outcomes.refused).toBeGreaterThan(0);
    expect(outcomes.answered).toBeGreaterThan(outcomes.taken);
    expect(outcomes.taken).toBeGreaterThan(0);
  });
});
