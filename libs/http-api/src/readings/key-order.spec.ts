import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveApi, type LivedApi } from '../testing/lived-api.js';
import { OFFICE } from '../testing/viewers.js';

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi();
}, 120_000);
afterAll(() => api?.stop());

interface Rows {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

/** What every row of a list is about, two documents at a time. */
async function leafedThrough(list: string, subject: string, conditions: string): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const response = await api.get(`${list}?limit=2&${conditions}${cursor === '' ? '' : `&cursor=${cursor}`}`, OFFICE);
    expect([list, conditions, response.status]).toEqual([list, conditions, 200]);
    const page = (await response.json()) as Rows;
    rows.push(...page.items.map((row) => row[subject]));
    cursor = page.next;
  }
  return rows;
}

describe('a list by the field that is the key of its documents', () => {
  it.each<[string, string, string?]>([['loans', 'loanId'], ['deadlines', 'loanId', 'subject'], ['enterprises', 'uscc'], ['exposures', 'uscc'], ['blacklist', 'uscc'], ['pools', 'agreementId']])('%s: runs upwards by keys as it runs downwards by %s, now and at a point in time', async (list, field, subject = field) => {
    for (const point of ['', '&asOf=2026-12-15&knownAt=2026-12-20']) {
      const upwards = await leafedThrough(list, subject, `sort=${field}${point}`);
      expect([point, upwards]).toEqual([point, [...(await leafedThrough(list, subject, `sort=-${field}${point}`))].reverse()]);
      if (point === '') expect(upwards.length).toBeGreaterThan(0);
    }
  }, 120_000);
});
