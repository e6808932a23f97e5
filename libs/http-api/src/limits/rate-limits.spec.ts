import { describe, expect, it } from '@jest/globals';
import { bearer } from '../testing/said-viewer.js';
import { decisionRequest, aDecision, servedApi } from '../testing/served-api.js';

const { serve } = servedApi();

const asking = (user: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({ headers: { authorization: bearer('AUDITOR', user), ...headers } });

describe('how often one may ask', () => {
  it('is bounded for each user by itself, and who asks too often is told how long to wait', async () => {
    const { url } = await serve({ limits: { perUserPerMinute: 2 } });
    const statusOf = async (user: string): Promise<number> => (await fetch(`${url}/api/v1/loans`, asking(user))).status;
    expect([await statusOf('wang'), await statusOf('wang'), await statusOf('wang'), await statusOf('li')]).toEqual([200, 200, 429, 200]);
    const refused = await fetch(`${url}/api/v1/loans`, asking('wang'));
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', en: expect.stringMatching(/^The limit for this user is 2 a minute; try again in \d+ s\.$/) });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toContain('"user"; r=0');
  });

  it('is bounded for commands as well: what is refused was not done', async () => {
    const { url } = await serve({ limits: { perUserPerMinute: 1 } });
    const decision = aDecision();
    await fetch(`${url}/api/v1/loans`, asking('zhao'));
    expect((await fetch(`${url}/api/v1/commands/RecordDecision`, decisionRequest(decision, 'zhao'))).status).toBe(429);
    expect((await fetch(`${url}/api/v1/commands/RecordDecision`, decisionRequest(decision, 'qian'))).status).toBe(201);
  });

  it('is bounded for each address, whoever asks from it', async () => {
    const { url } = await serve({ limits: { perAddressPerMinute: 2 } });
    const statuses = [];
    for (const user of ['a', 'b', 'c']) statuses.push((await fetch(`${url}/api/v1/loans`, asking(user))).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is bounded for signing in by itself, and more narrowly', async () => {
    const { url } = await serve({ limits: { signInsPerMinute: 2 } });
    const signIn = async (): Promise<number> => (await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status;
    expect([await signIn(), await signIn(), await signIn()].map((status) => status === 429)).toEqual([false, false, true]);
    expect((await fetch(`${url}/api/v1/session`, asking('wang'))).status).toBe(200);
  });

  it('is not bounded for who watches the server', async () => {
    const { url } = await serve({ limits: { perAddressPerMinute: 1 } });
    const statuses = [];
    for (const path of ['/health/live', '/health/ready', '/metrics', '/health/live']) statuses.push((await fetch(`${url}${path}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
  });
});

describe('an address behind a gateway', () => {
  const from = async (url: string, address: string): Promise<number> => (await fetch(`${url}/api/v1/loans`, asking('wang', { 'x-forwarded-for': address }))).status;

  it('is not believed of anybody', async () => {
    const { url } = await serve({ limits: { perAddressPerMinute: 1 } });
    expect([await from(url, '10.1.1.1'), await from(url, '10.1.1.2')]).toEqual([200, 429]);
  });

  it('is believed of a gateway that is named', async () => {
    const { url } = await serve({ limits: { perAddressPerMinute: 1, trustedProxies: ['127.0.0.0/8'] } });
    expect([await from(url, '10.1.1.1'), await from(url, '10.1.1.2'), await from(url, '10.1.1.2')]).toEqual([200, 200, 429]);
  });
});
