import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('has its head, its columns, fen in the data and totals added in fen', async () => {
    const bytes = await (await api.get('pools?format=csv', OFFICE)).arrayBuffer();
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
    expect(lines[0]).toBe('\uFEFF统计截止日期 As of,2027-02-26');
    expect(lines.slice(1, 4)).toEqual(['当时已知 As known at,2027-02-26T01:00:00Z', '填报单位 Prepared by,office', '金额单位 Unit,分 fen']);
    expect(lines[4]).toContain('风险补偿金余额 Risk fund（分 fen）');
    const rows = lines.slice(5).filter((line) => line !== '').map((line) => line.split(','));
    expect(rows.map(([first, , , enterprise, risk]) => [first, enterprise, risk])).toEqual([['ccb', '0', '364225253'], ['icbc', '0', '252000000'], ['合计 Total', '0', '616225253']]);
  });

  it('shows people 万元 to the fen', async () => {
    const lines = (await (await api.get('pools?format=csv&inWan=true', TREASURY)).text()).split('\r\n');
    expect(lines[3]).toBe('金额单位 Unit,"万元 CNY 10,000"');
    expect(lines.find((line) => line.startsWith('ccb'))?.split(',')[4]).toBe('364.225253');
    expect(lines.find((line) => line.startsWith('合计'))?.split(',')[4]).toBe('616.225253');
  });
});
