import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@zhubao/domain';
import fc from 'fast-check';
import { beginningOf, expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { livedYear, YEAR } from '../testing/lived-year.js';
import type { RunningApiRig } from '../testing/running-api.js';
import { tokenOf } from '../testing/said-viewer.js';
import { sampleOf } from '../testing/samples.js';
import { LIVE_PARAMETERS } from './live-filter.js';

jest.setTimeout(240_000);

let api: RunningApiRig;
beforeAll(async () => {
  api = await livedYear({ live: { perUser: 10_000, inAll: 10_000 } });
});
afterAll(() => api.stop());

describe('Whatever is asked of the live stream', () => {
  it('begins it, or is refused', async () => {
    const values = Object.fromEntries(Object.entries(LIVE_PARAMETERS).map(([name, { schema }]) => [name, fc.oneof(
      { weight: 3, arbitrary: fc.constant(String(name === 'types' ? 'LoanApplied,LoanDisbursed' : name === 'loanId' ? YEAR.loanId : sampleOf(schema))) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 250 }) }, { weight: 1, arbitrary: fc.constantFrom('-1', '0', '1e9', '9000000000', '9007199254740993', 'null', '[]', '__proto__') },
    )]));
    const lastId = fc.option(fc.oneof(fc.constantFrom('', '0', '3', '-1', '1e3', '9000000000', '9007199254740993', 'x'), fc.stringMatching(/^[!-~]{0,60}$/)), { nil: undefined, freq: 2 });
    const callers = fc.constantFrom<readonly [Role, string]>(['OFFICE', 'office'], ['BANK', YEAR.bank], ['BANK', 'nobody'], ['REGULATOR', 'regulator'], ['ADMIN', 'zhubao']);
    const outcomes = new Set<number>();
    const before = await api.engine.events.head();
    await fc.assert(fc.asyncProperty(fc.record(values, { requiredKeys: [] }), lastId, callers, async (query, id, caller) => {
      const response = await api.get(`/api/v1/live?${new URLSearchParams(query as Record<string, string>).toString()}`, tokenOf(...caller), id === undefined ? {} : { 'Last-Event-ID': id });
      outcomes.add(response.status);
      if (!response.ok) return expectRefused(response);
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      const begun = await beginningOf(response);
      expect(begun).toMatch(/^retry: 2000\n: \d+\nid: \d+\n\n/);
      expectNoInsides(begun);
    }), { ...FUZZING, numRuns: 6 * FUZZING.numRuns });
    expect([...outcomes].toSorted()).toEqual(expect.arrayContaining([200, 400, 403, 409]));
    expect(await api.engine.events.head()).toBe(before);
  });
});
