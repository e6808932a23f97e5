import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { READINGS } from './all-readings.js';
import { liveApi, type LivedApi } from '../testing/lived-api.js';
import { FIRST_BANK_VIEWER, OFFICE, TREASURY } from '../testing/viewers.js';

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi();
}, 120_000);
afterAll(() => api?.stop());

describe('An answer', () => {
  it('is asked about again by its tag, and not sent again while it stands', async () => {
    const first = await api.get('loans', OFFICE);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/".+"$/);
    const again = await api.get('loans', OFFICE, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await api.get('loans?asOf=2026-09-29', OFFICE, { 'if-none-match': tag })).status).toBe(200);
  });

  it('has another tag for who sees other rows', async () => {
    const tags = await Promise.all([OFFICE, FIRST_BANK_VIEWER].map(async (viewer) => (await api.get('pools', viewer)).headers.get('etag')));
    expect(new Set(tags).size).toBe(2);
  });

  it('is kept by who asked, and by nobody on the way', async () => {
    const { headers } = await api.get('pools', OFFICE);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Authorization');
    expect(headers.get('vary')).toContain('Accept');
  });
});

describe('A table', () => {
  const typeOf = async (path: string, accept: string): Promise<readonly [number, string | undefined]> => {
    const { status, headers } = await api.get(path, OFFICE, { accept });
    return [status, headers.get('content-type')?.split(';')[0]];
  };

  it('comes by what is accepted', async () => {
    expect(await typeOf('pools', 'text/csv')).toEqual([200, 'text/csv']);
    expect(await typeOf('pools', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    expect(await typeOf('pools', '*/*')).toEqual([200, 'application/json']);
    expect(await typeOf('pools', 'text/csv;q=0.5, application/json')).toEqual([200, 'application/json']);
  });

  it('comes by what is asked for in the address, whatever is accepted', async () => {
    expect(await typeOf('pools?format=csv', 'application/json')).toEqual([200, 'text/csv']);
  });

  it('comes with its cells and their kinds, for whoever prints it', async () => {
    const printed = await (await api.get('pools?format=table', OFFICE)).json() as { readonly columns: readonly { readonly field: string; readonly kind: string }[]; readonly rows: readonly unknown[][]; readonly totals: readonly unknown[] };
    const risk = printed.columns.findIndex(({ field }) => field === 'riskFen');
    expect(printed.columns[risk]).toMatchObject({ kind: 'fen' });
    expect([printed.rows.map((row) => row[risk]), printed.totals[risk]]).toEqual([[364225253, 252000000], 616225253]);
  });

  it('is refused where there is none', async () => {
    expect(await typeOf('loans/L1', 'text/csv')).toEqual([406, 'application/problem+json']);
    expect(await typeOf('pools', 'image/png')).toEqual([406, 'application/problem+json']);
    expect(await typeOf('loans/L1?format=csv', '*/*')).toEqual([400, 'application/problem+json']);
  });

  const textOf = async (response: Response): Promise<readonly string[]> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()).split('\r\n');

  it('is as data in fen, under both clocks and the unit, over its totals', async () => {
    const lines = await textOf(await api.get('pools?format=csv', OFFICE));
    const head = String(await api.engine.events.head());
    expect(lines.slice(0, 5)).toEqual(['\uFEFF统计截止日期 As of,2027-02-26', '当时已知 As known at,2027-02-26T01:00:00Z', '填报单位 Prepared by,office', '金额单位 Unit,分 fen', `账簿位置 Log position,${head}`]);
    expect(lines.at(-2)).toMatch(/^合计 Total,/);
  });

  it('is for programs the names of its fields and its rows in fen and codes, with its clocks and its position beside it', async () => {
    const response = await api.get('pools?format=csv&head=false', OFFICE);
    const lines = await textOf(response);
    expect(lines[0]?.split(',').slice(0, 5)).toEqual(['\uFEFFagreementId', 'bankName', 'status', 'enterpriseFen', 'riskFen']);
    expect(lines.slice(1, -1).map((line) => line.split(',')).map(([id, , status, enterprise, risk]) => [id, status, enterprise, risk])).toEqual([['ccb', 'ACTIVE', '0', '364225253'], ['icbc', 'SUSPENDED', '0', '252000000']]);
    expect(['x-as-of', 'x-known-at', 'x-position'].map((name) => response.headers.get(name))).toEqual(['2027-02-26', '2027-02-26T01:00:00Z', String(await api.engine.events.head())]);
  });

  it('is for people in the language that they read', async () => {
    const inLanguage = async (language: string) => (await api.get('pools?format=xlsx', TREASURY, { 'accept-language': language })).headers;
    const [zh, en] = [await inLanguage('zh-CN'), await inLanguage('en')];
    expect(zh.get('etag')).not.toBe(en.get('etag'));
    expect(zh.get('vary')).toContain('Accept-Language');
  });

  it('is for people in 万元, or in 元', async () => {
    const tagged = async (query: string) => (await api.get(`pools?format=xlsx${query}`, TREASURY)).headers.get('etag');
    expect([await tagged('&inWan=true'), await tagged('&inWan=false') === await tagged('')]).toEqual([await tagged(''), false]);
  });

  it.each(['csv&inWan=true', 'xlsx&head=false', 'json&head=true'])('is refused as %s, which would change nothing', async (asked) => {
    const response = await api.get(`pools?format=${asked}`, OFFICE);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code: 'MALFORMED', en: expect.stringContaining('CSV alone') })]);
  });

  it.each(READINGS.filter(({ table, path }) => table !== undefined && !path.includes(':')).map(({ path }) => [path]))('of %s has a name of its own for each field, and words for each code', async (path) => {
    const asked = path === 'difference' ? 'fromAsOf=2026-09-28&' : path === 'restatement' ? 'from=2026-01-01&to=2027-02-26&' : '';
    const { columns, rows } = await (await api.get(`${path}?${asked}format=table`, OFFICE)).json() as { readonly columns: readonly { readonly field: string; readonly words?: object }[]; readonly rows: readonly (readonly unknown[])[] };
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
    const bare = columns.flatMap(({ field, words = {} }, index) => rows.flatMap((row) => row[index]).filter((cell) => typeof cell === 'string' && CODE.test(cell) && !Object.hasOwn(words, cell)).map((cell) => [field, cell]));
    expect(bare.filter(([field]) => !IDENTIFIERS.has(String(field)))).toEqual([]);
  });
});

/** How the API writes codes and the names of events; a region is known by its letters. */
const CODE = /^(?:[A-Z]{2,}(?:_[A-Z]+)*|T\d|[A-Z][a-z]+(?:[A-Z][a-z]+)+|Art\. .*)$/;
const IDENTIFIERS: ReadonlySet<string> = new Set(['region']);
