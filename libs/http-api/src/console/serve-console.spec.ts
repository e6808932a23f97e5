import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { servedApi } from '../testing/served-api.js';

const { serve } = servedApi();
const folder = mkdtempSync(join(tmpdir(), 'zhubao-spec-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/assets/a.js"></script>');
writeFileSync(join(folder, 'assets', 'a.js'), 'export {};');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policyOf = (answer: Response): string => answer.headers.get('content-security-policy') ?? '';

describe('the console', () => {
  it.each(['/', '/loans/L1', '/claims?asOf=2026-09-29'])('is one page at %s, which may run the scripts of its own origin and no others', async (address) => {
    const { url } = await serve({ consoleFolder: folder });
    const page = await fetch(url + address, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('/assets/a.js')]);
    expect(policyOf(page).split(';')).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'"]));
    expect((await fetch(`${url}/assets/a.js`)).status).toBe(200);
  });

  it.each(['/api/v1/loans', '/health/live', '/api/nothing'])('is not at %s, where there is data that loads nothing', async (address) => {
    const answer = await fetch((await serve({ consoleFolder: folder })).url + address, { headers: { accept: 'text/html, application/json;q=0.5' } });
    expect([answer.headers.get('content-type')?.includes('html'), policyOf(answer)]).toEqual([false, "default-src 'none';frame-ancestors 'none'"]);
  });
});
