import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyPair, readVerifierKey, verifierText } from '@zhubao/evidence';
import { verifyBundle } from '@zhubao/evidence-bundle';
import fc from 'fast-check';
import { expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { liveApi, type LivedApi } from '../testing/lived-api.js';
import { ADMIN, AUDITOR, FIRST_BANK_VIEWER, GROUP, OFFICE, REGULATOR, SECOND_BANK_VIEWER, TREASURY } from '../testing/viewers.js';

const KEY = keyPair('wlht-office', new Uint8Array(32).fill(1));
const PUBLIC = readVerifierKey(verifierText(KEY));

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi({ origin: 'wlht/zhubao', keys: [KEY] });
}, 180_000);
afterAll(() => api?.stop());

describe('The evidence of a loan', () => {
  it('is proved with the public key alone, and is no proof without it', async () => {
    const response = await api.get('loans/L1/evidence-bundle', OFFICE);
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([200, 'application/x-ndjson; charset=utf-8', 'attachment; filename="evidence-L1.jsonl"']);
    const bundle = new Uint8Array(await response.arrayBuffer());
    const proved = await verifyBundle([bundle], [PUBLIC]);
    expect([proved.verdict, proved.subject, proved.faultCount]).toEqual(['PASSED', { loanId: 'L1' }, 0]);
    expect((await verifyBundle([bundle], [])).verdict).toBe('INCOMPLETE');
  }, 60_000);

  it('goes to who supervises, and to no bank: it tells of other banks what they lent to the same firm', async () => {
    const statuses = [];
    for (const viewer of [AUDITOR, REGULATOR, FIRST_BANK_VIEWER, SECOND_BANK_VIEWER, GROUP, TREASURY, ADMIN]) {
      const response = await api.get('loans/L1/evidence-bundle', viewer);
      await response.body?.cancel();
      statuses.push([viewer.role, viewer.org, response.status]);
    }
    expect(statuses).toEqual([
      ['AUDITOR', 'audit-office', 200], ['REGULATOR', 'regulator', 200], ['BANK', 'ccb', 403], ['BANK', 'icbc', 403], ['LEADING_GROUP', 'leading-group', 403], ['TREASURY', 'treasury', 403], ['ADMIN', 'office', 403],
    ]);
  }, 60_000);

  it('is of a loan that there is, or refused in good order, whatever loan is asked for', async () => {
    const ids = fc.oneof(fc.constantFrom('L1', 'L4', '__proto__', '..', '%', '%00', '%E0%A4%A', '%2e%2e%2fL1'), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).map((id) => encodeURIComponent(id.toWellFormed())));
    const given = new Set<string>();
    const before = await api.engine.events.head();
    await fc.assert(fc.asyncProperty(ids, fc.constantFrom(OFFICE, OFFICE, REGULATOR, FIRST_BANK_VIEWER), async (id, viewer) => {
      const response = await api.get(`loans/${id}/evidence-bundle`, viewer);
      if (!response.ok) return expectRefused(response);
      given.add(id);
      expectNoInsides(await response.text());
    }), { ...FUZZING, numRuns: 2 * FUZZING.numRuns });
    expect([...given].toSorted()).toEqual(['L1', 'L4']);
    expect(await api.engine.events.head()).toBe(before);
  }, 120_000);
});

describe('The last day closes', () => {
  it('are the end of all of them', async () => {
    const closes = async (query: string): Promise<readonly object[]> => ((await (await api.get(`audits${query}`, OFFICE)).json()) as { readonly closes: readonly object[] }).closes;
    const all = await closes('');
    expect(await closes('?last=3')).toEqual(all.slice(-3));
    expect(await closes('?last=1000')).toEqual(all.slice(-1000));
  });
});
