import { describe, expect, it } from '@jest/globals';
import { observeSilently } from '../observing/observation.js';
import { bearer } from '../testing/said-viewer.js';
import { aDecision, decisionRequest, servedApi } from '../testing/served-api.js';
import type { MetricsAccess } from './metrics-access.js';

const observation = observeSilently();
const { serve } = servedApi(observation);

const figureOf = (text: string, figure: string): string | undefined => text.split('\n').find((line) => line.startsWith(`${figure} `))?.slice(figure.length + 1);

describe('figures', () => {
  it('count commands by name and by what came of them', async () => {
    const { url } = await serve();
    const send = async (request: RequestInit): Promise<Response> => fetch(`${url}/api/v1/commands/RecordDecision`, request);
    const decision = aDecision();
    expect([await send(decisionRequest(decision)), await send(decisionRequest(decision)), await send(decisionRequest({ data: {} })), await send({ ...decisionRequest(), headers: {} })].map(({ status }) => status)).toEqual([201, 200, 400, 415]);
    const refused = { ...decisionRequest(), headers: { 'content-type': 'application/json', authorization: bearer('BANK', 'li') } };
    expect((await send(refused)).status).toBe(403);
    const text = await (await fetch(`${url}/metrics`)).text();
    const counted = (outcome: string): string | undefined => figureOf(text, `zhubao_commands_total{command="RecordDecision",outcome="${outcome}"}`);
    expect(['accepted', 'repeated', 'MALFORMED', 'FORBIDDEN'].map(counted)).toEqual(['1', '1', '1', '1']);
    expect(figureOf(text, 'zhubao_http_request_duration_seconds_count{method="POST",route="/api/v1/commands/:name",status="201"}')).toBe('1');
    expect(figureOf(text, 'zhubao_append_duration_seconds_count{outcome="written"}')).toBe('1');
  });

  it('name routes by their templates, and invented methods and paths by none', async () => {
    const { url } = await serve();
    await fetch(`${url}/api/v1/loans/LOAN-SECRET`, { headers: { authorization: bearer('AUDITOR', 'wang') } });
    await fetch(`${url}/made/up`);
    await fetch(`${url}/health/live`, { method: 'PROPFIND' });
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('route="/api/v1/loans/:loan');
    expect(text).toContain('method="other",route="unmatched"');
    expect(text).not.toMatch(/SECRET|made|PROPFIND/);
  });

  it('keep the names that they had, and tell the state of each read model', async () => {
    const text = await (await fetch(`${(await serve()).url}/metrics`)).text();
    for (const name of ['zhubao_log_position', 'zhubao_processes_position', 'zhubao_projection_lag']) expect(text).toContain(`# TYPE ${name} gauge`);
    expect(figureOf(text, 'zhubao_projection_state{projection="loans",state="live"}')).toBe('1');
    expect(figureOf(text, 'zhubao_projection_state{projection="loans",state="stopped"}')).toBe('0');
    expect(figureOf(text, 'zhubao_processes_stopped')).toBe('0');
  });
});

describe('who may read figures', () => {
  const token = 'a-token-of-some-length';
  const serveWith = (metricsAccess: Partial<MetricsAccess>): ReturnType<typeof serve> => serve({ metricsAccess: { token: undefined, port: undefined, ...metricsAccess } });
  const statusAt = async (url: string, authorization?: string): Promise<number> => (await fetch(`${url}/metrics`, authorization === undefined ? {} : { headers: { authorization } })).status;

  it('is who has the token, where there is one', async () => {
    const { url } = await serveWith({ token });
    expect([await statusAt(url), await statusAt(url, `Bearer ${token}x`), await statusAt(url, `Bearer ${token}`)]).toEqual([401, 401, 200]);
  });

  it('is who reaches their own port, and nobody at that of the API', async () => {
    const { url, metricsPort } = await serveWith({ port: 0 });
    const apart = `http://127.0.0.1:${metricsPort}`;
    expect([await statusAt(url), await statusAt(apart), (await fetch(`${apart}/health/live`)).status]).toEqual([404, 200, 404]);
  });

  it('needs the token on their own port, too', async () => {
    const { metricsPort } = await serveWith({ port: 0, token });
    const apart = `http://127.0.0.1:${metricsPort}`;
    expect([await statusAt(apart), await statusAt(apart, `Bearer ${token}`)]).toEqual([401, 200]);
  });
});
