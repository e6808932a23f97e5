import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { instant } from '@zhubao/domain';
import type { ReadModelStore } from '@zhubao/read-models';
import { LiveReader } from '../testing/live-reader.js';
import { ServedLog } from '../testing/served-log.js';
import { ADMIN, AUDITOR, bank, OFFICE, REGULATOR } from '../testing/token-book.js';
import type { Viewer } from '../access/viewer.js';

// Servers start and are waited for.
jest.setTimeout(60_000);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Listed {
  readonly status: number;
  readonly body: { readonly items: readonly Record<string, unknown>[]; readonly next: string | null; readonly code?: string };
}

async function served(options: Parameters<ServedLog['serve']>[0] = {}): Promise<{ readonly log: ServedLog; readonly url: string; get(viewer: Viewer, path: string): Promise<Listed> }> {
  const log = await ServedLog.open();
  ends.push(() => log.close());
  const api = await log.serve(options);
  ends.push(() => api.close());
  await log.write('clock-zhubao', 'BusinessDayOpened', { date: '2026-03-31' });
  await log.stores.readModels.ensureCollection({ name: 'loans', indexes: [['loanId']] });
  await log.stores.readModels.ensureCollection({ name: 'logExtent', indexes: [] });
  const get = async (viewer: Viewer, path: string): Promise<Listed> => {
    const response = await fetch(`${api.url}/api/v1/${path}`, { headers: { Authorization: `Bearer ${log.tokens.issue(viewer)}` } });
    return { status: response.status, body: (await response.json()) as Listed['body'] };
  };
  return { log, url: api.url, get };
}

describe('a read by an auditor or a regulator', () => {
  it('is on record with who, when, what, at which point and at which position, and nothing of the answer', async () => {
    const { get } = await served({ clock: { now: () => instant('2026-04-01T08:00:00.000Z') } });
    expect((await get(AUDITOR, 'loans?status=OVERDUE&limit=5')).status).toBe(200);
    expect((await get(OFFICE, 'reads')).body).toEqual({
      items: [{ at: '2026-04-01T08:00:00.000Z', ...AUDITOR, operation: 'listLoans', path: '/api/v1/loans', query: 'status=OVERDUE&limit=5', asOf: null, knownAt: null, position: 1 }],
      next: null,
    });
  });

  it('is on record whatever came of it: nothing found, spreadsheets, points in time, live streams, and the record itself', async () => {
    const { log, url, get } = await served();
    await get(REGULATOR, 'loans/L-1');
    await get(REGULATOR, 'loans?asOf=2026-03-31&knownAt=2026-04-02&format=csv').catch(() => undefined);
    await (await LiveReader.open(url, log.tokens.issue(REGULATOR), '?from=0')).leave();
    await get(REGULATOR, 'reads');
    const { items } = (await get(ADMIN, 'reads')).body;
    expect(items.map(({ operation, path, asOf, knownAt }) => [operation, path, asOf, knownAt])).toEqual([
      ['listReads', '/api/v1/reads', null, null], ['GET /api/v1/live', '/api/v1/live', null, null],
      ['listLoans', '/api/v1/loans', '2026-03-31', '2026-04-02'], ['getLoan', '/api/v1/loans/L-1', null, null],
    ]);
  });

  it('is the only one that is on record: others read, and who asks who they are reads nothing', async () => {
    const { get } = await served();
    for (const viewer of [OFFICE, bank('ccb')]) await get(viewer, 'loans');
    await get(AUDITOR, 'session');
    expect((await get(OFFICE, 'reads')).body.items).toEqual([]);
  });

  it('is not carried out when it cannot be put on record, neither as an answer nor as a stream, while others read on', async () => {
    const { log, url, get } = await served();
    const { readModels } = log.stores;
    const write = readModels.write.bind(readModels);
    const full: ReadModelStore['write'] = (collection, writes) => (collection === 'reads' ? Promise.reject(new Error('disk full')) : write(collection, writes));
    readModels.write = full;
    expect(await get(AUDITOR, 'loans')).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect((await LiveReader.open(url, log.tokens.issue(AUDITOR))).response.status).toBe(503);
    expect((await get(OFFICE, 'loans')).status).toBe(200);
    expect(log.unforeseen).toEqual([new Error('disk full'), new Error('disk full')]);
  });
});

describe('the record of reads', () => {
  it('is listed by user and time, page by page, the newest first', async () => {
    let minute = 0;
    const { get } = await served({ clock: { now: () => instant(`2026-04-01T08:0${minute}:00.000Z`) } });
    for (const viewer of [AUDITOR, REGULATOR, AUDITOR, AUDITOR]) {
      await get(viewer, `loans/L-${minute}`);
      minute += 1;
    }
    const paths = ({ body }: Listed): readonly unknown[] => body.items.map(({ path }) => path);
    const first = await get(OFFICE, 'reads?user=auditor&limit=2');
    expect(paths(first)).toEqual(['/api/v1/loans/L-3', '/api/v1/loans/L-2']);
    expect(paths(await get(OFFICE, `reads?user=auditor&limit=2&cursor=${encodeURIComponent(String(first.body.next))}`))).toEqual(['/api/v1/loans/L-0']);
    expect(paths(await get(OFFICE, 'reads?from=2026-04-01T08:01:00Z&to=2026-04-01T08:02:00Z'))).toEqual(['/api/v1/loans/L-2', '/api/v1/loans/L-1']);
    expect(paths(await get(OFFICE, 'reads?from=2026-04-01&to=2026-04-01'))).toHaveLength(4);
    expect(paths(await get(OFFICE, 'reads?from=2026-04-02'))).toEqual([]);
  });

  it('shows a regulator its own reads alone, and a bank none', async () => {
    const { get } = await served();
    await get(AUDITOR, 'loans');
    await get(REGULATOR, 'loans');
    expect((await get(REGULATOR, 'reads')).body.items.map(({ user }) => user)).toEqual(['regulator', 'regulator']);
    expect((await get(REGULATOR, 'reads?user=auditor')).status).toBe(403);
    expect((await get(bank('ccb'), 'reads')).status).toBe(403);
  });
});
