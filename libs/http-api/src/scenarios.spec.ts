import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { currentReport, ScenarioRunner, ScriptedClock, Engine, EngineModule } from '@zhubao/application';
import { instant } from '@zhubao/domain';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { openTemporaryStores } from '@zhubao/stores';
import { EXAMPLES, linesOf, runningApi, type RunningApiRig } from './testing/running-api.js';
import { tokenOf } from './testing/said-viewer.js';

jest.setTimeout(120_000);

const NDJSON = { 'Content-Type': 'application/x-ndjson' };
let api: RunningApiRig | undefined;
afterEach(async () => {
  await api?.stop();
  api = undefined;
});

/** What the command line makes of the same file. */
async function reportOfRun(file: string): Promise<object> {
  const stores = await openTemporaryStores();
  const clock = new ScriptedClock(instant('1970-01-01T00:00:00Z'));
  const engine = await Engine.start({ events: stores.events, readModels: stores.readModels, keys: stores.keys, clock, soleWriter: true, lifetime: 'passing', followers: 'on-demand' });
  const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: false });
  try {
    await new ScenarioRunner(engine, clock, app.get(CommandBus)).run([file]);
    await engine.rest();
    return await currentReport(engine);
  } finally {
    await app.close();
    await engine.stop();
    await stores.close();
  }
}

describe('A scenario that is uploaded', () => {
  it.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.jsonl')).map((file) => file.slice(0, -'.jsonl'.length)))('gives the report of "zhubao run" (%s)', async (name) => {
    const file = join(EXAMPLES, `${name}.jsonl`);
    api = await runningApi();
    const response = await api.post(`/api/v1/scenarios?name=${name}`, await readFile(file, 'utf8'), tokenOf('OFFICE', 'office'), NDJSON);
    const lines = await linesOf(response);
    await api.engine.rest();
    expect(lines.at(-1)).toEqual({ summary: expect.objectContaining({ unexpected: 0 }) });
    expect(await currentReport(api.engine)).toEqual(await reportOfRun(file));
  });

  it('is looked through before its first line is run', async () => {
    api = await runningApi();
    const good = '{"command":"OpenBusinessDay","at":"2026-01-01T00:00:00+08:00","as":{"role":"SYSTEM","org":"zhubao","user":"clock"},"data":{"date":"2026-01-01"}}';
    const response = await api.post('/api/v1/scenarios?name=broken', `${good}\n{"command":\n`, tokenOf('OFFICE', 'office'), NDJSON);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'MALFORMED', faults: [{ field: 'body', problem: expect.stringContaining('broken:2:') }] });
    expect(await api.engine.events.head()).toBeUndefined();
  });

  it('is over when its summary is read: the next one may be sent', async () => {
    api = await runningApi();
    const day = '{"command":"OpenBusinessDay","at":"2026-01-01T00:00:00+08:00","as":{"role":"SYSTEM","org":"zhubao","user":"clock"},"data":{"date":"2026-01-01"}}';
    for (const name of ['first', 'second', 'third']) {
      const response = await api.post(`/api/v1/scenarios?name=${name}`, day, tokenOf('OFFICE', 'office'), NDJSON);
      expect([response.status, (await linesOf(response)).length]).toEqual([200, 2]);
    }
  });

  it('is nothing for a bank', async () => {
    api = await runningApi();
    expect((await api.post('/api/v1/scenarios?name=x', '', tokenOf('BANK', 'ccb'), NDJSON)).status).toBe(403);
  });

  it('is refused where the server is not for exercises', async () => {
    api = await runningApi({ rehearsal: undefined });
    expect((await api.post('/api/v1/scenarios?name=x', '', tokenOf('OFFICE', 'office'), NDJSON)).status).toBe(404);
  });
});

describe('Commands, one a line', () => {
  it('each stand for themselves, and who calls is who acts', async () => {
    api = await runningApi();
    const lines = await linesOf(await api.post('/api/v1/commands', [
      JSON.stringify({ command: 'RecordDecision', data: { decisionId: 'D-1', kind: 'K', subject: 's', text: 't', docNo: 'n' } }),
      JSON.stringify({ command: 'RecordDecision', commandId: 'b1e5b8a0-0000-4000-8000-000000000001', data: { decisionId: 'D-2', kind: 'K', subject: 's', text: 't', docNo: 'n' } }),
      JSON.stringify({ command: 'RecordDecision', commandId: 'b1e5b8a0-0000-4000-8000-000000000001', data: { decisionId: 'D-2', kind: 'K', subject: 's', text: 't', docNo: 'n' } }),
      'nonsense',
      JSON.stringify({ command: 'RecordDecision', data: { decisionId: 'D-3' } }),
      JSON.stringify({ command: 'IssueInterpretation', data: { article: '1', question: 'q', reading: 'r', docNo: 'n' } }),
    ].join('\n'), tokenOf('LEADING_GROUP', 'leading-group', 'chen'), NDJSON));
    expect(lines).toEqual([
      expect.objectContaining({ line: 1, repeated: false }),
      expect.objectContaining({ line: 2, repeated: false }),
      expect.objectContaining({ line: 3, repeated: true }),
      expect.objectContaining({ line: 4, status: 400 }),
      expect.objectContaining({ line: 5, status: 400, faults: expect.arrayContaining([expect.objectContaining({ field: 'kind' })]) }),
      expect.objectContaining({ line: 6, status: 403, code: 'FORBIDDEN' }),
      { summary: { accepted: 3, refused: 3 } },
    ]);
    const [event] = await api.engine.events.readAll({ limit: 1 });
    expect(event?.metadata['actor']).toEqual({ user: 'chen', role: 'LEADING_GROUP', org: 'leading-group' });
  });
});
