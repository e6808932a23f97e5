import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { Collector } from '../testing/collector.js';
import { bearer } from '../testing/said-viewer.js';
import { serveOver } from '../testing/serve.js';
import { decisionRequest } from '../testing/served-api.js';
import { observedStores, observeSilently } from './observation.js';
import { openTracing } from './tracing.js';

const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
let collector: Collector;

/** One command and one query, from start to end of a server that is traced. */
async function traced(endpoint: string): Promise<readonly number[]> {
  const observation = { ...observeSilently(), tracing: await openTracing({ endpoint, service: 'zhubao-spec', version: '0' }) };
  const events = await openSqliteEventStore({ path: ':memory:' });
  const engine = await Engine.start({ ...observedStores({ events, readModels: openMemoryReadModelStore() }, observation), soleWriter: true });
  const api = await serveOver(engine, { observation });
  const command = decisionRequest();
  const traceparent = `00-${CALLER.traceId}-${CALLER.spanId}-01`;
  const answers = [await fetch(`${api.url}/api/v1/commands/RecordDecision`, { ...command, headers: { ...command.headers, traceparent } }), await fetch(`${api.url}/api/v1/loans`, { headers: { authorization: bearer('AUDITOR', 'wang') } })];
  await api.close();
  await engine.stop();
  await events.close();
  await observation.tracing.close();
  return answers.map(({ status }) => status);
}

beforeAll(async () => {
  collector = await Collector.start();
  expect(await traced(collector.endpoint)).toEqual([201, 200]);
});
afterAll(() => collector.stop());

describe('a trace', () => {
  it('goes from the caller through request and command to the append', () => {
    const [request, command, append] = ['POST /api/v1/commands/:name', 'command RecordDecision', 'append'].map((name) => collector.named(name));
    expect([request?.traceId, request?.parentSpanId]).toEqual([CALLER.traceId, CALLER.spanId]);
    expect([command?.traceId, command?.parentSpanId]).toEqual([CALLER.traceId, request?.spanId]);
    expect([append?.traceId, append?.parentSpanId]).toEqual([CALLER.traceId, command?.spanId]);
    expect(append?.attributes).toEqual({ 'zhubao.aggregate': 'governance', 'zhubao.events': 1 });
  });

  it('goes from a request to what it asks the read models', () => {
    const request = collector.named('GET /api/v1/loans');
    const query = collector.spans.find(({ name, parentSpanId }) => name === 'query read-models' && parentSpanId === request?.spanId);
    expect(query?.attributes).toEqual({ 'zhubao.operation': expect.any(String) });
  });

  it('says which service, route and status, and nothing that a person wrote', () => {
    expect([...collector.services]).toEqual(['zhubao-spec']);
    expect(collector.named('GET /api/v1/loans')?.attributes).toMatchObject({ 'http.request.method': 'GET', 'http.route': '/api/v1/loans', 'http.response.status_code': 200 });
    expect(JSON.stringify(collector.spans)).not.toMatch(/zhang|Bearer|同意/);
  });

  it('has nothing of what goes on outside of requests', () => {
    expect(collector.spans.filter(({ parentSpanId }) => parentSpanId === undefined || parentSpanId === '').map(({ name }) => name)).toEqual(['GET /api/v1/loans']);
  });
});

describe('a collector that is away', () => {
  it('costs no request', async () => {
    expect(await traced('http://127.0.0.1:9')).toEqual([201, 200]);
  }, 30_000);
});

describe('without a collector', () => {
  it('nothing of OpenTelemetry is loaded but the interface that prom-client brings along', async () => {
    const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
    const script = `const { observeProcess } = await import(${JSON.stringify(built)}); await observeProcess({ logLevel: 'silent', tracing: undefined }); const { default: { _cache } } = await import('node:module'); console.log(Object.keys(_cache).filter((path) => /@opentelemetry.(?!api)/.test(path)).length, Object.keys(_cache).length > 0);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout.trim()).toBe('0 true');
  }, 30_000);
});
