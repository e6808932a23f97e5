import { describe, expect, it } from '@jest/globals';
import { servedApi } from '../testing/served-api.js';

const { serve } = servedApi();

async function statusOf(address: URL): Promise<number> {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  return answer.status;
}

const policyOf = (answer: Response): string => answer.headers.get('content-security-policy') ?? '';

describe('the page of documents', () => {
  it('runs over plain http, with every script and style that it names, of its own origin', async () => {
    const { url } = await serve();
    const page = await fetch(`${url}/api/docs`);
    const html = await page.text();
    expect(policyOf(page)).toContain("script-src 'self'");
    expect(policyOf(page)).not.toContain('upgrade-insecure-requests');
    expect(page.headers.get('strict-transport-security')).toBeNull();
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(1);
    // What stands in the page itself would be refused by its policy.
    expect(scripts.filter(([, attributes, inside = '']) => inside.trim() !== '' || /on\w+=/.test(attributes ?? ''))).toEqual([]);
    const loaded = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map(([, source = '']) => new URL(source, `${url}/api/docs`));
    expect(loaded.filter(({ origin }) => origin !== url)).toEqual([]);
    expect(await Promise.all(loaded.map(statusOf))).toEqual(loaded.map(() => 200));
  });

  it('reads the document that it shows', async () => {
    const { url } = await serve();
    expect(await (await fetch(`${url}/api/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' });
    expect((await (await fetch(`${url}/api/docs/swagger-ui-init.js`)).text())).toContain('openapi');
  });
});

describe('every other answer', () => {
  it('loads nothing, is framed by nobody and sniffed by nobody', async () => {
    const answer = await fetch(`${(await serve()).url}/api/v1/loans`);
    expect(policyOf(answer)).toBe("default-src 'none';frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it('promises TLS where a gateway that is believed has it', async () => {
    const { url } = await serve({ limits: { trustedProxies: ['127.0.0.1'] } });
    const answer = await fetch(`${url}/health/live`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});
