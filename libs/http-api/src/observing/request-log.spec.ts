import { describe, expect, it } from '@jest/globals';
import { bearer } from '../testing/said-viewer.js';
import { decisionRequest, aDecision, servedApi, type ServeOptions } from '../testing/served-api.js';
import { observeSilently } from './observation.js';
import { type LogLevel, logUnforeseen, serverLog } from './request-log.js';

const { serve } = servedApi();

interface Line {
  readonly [field: string]: unknown;
}

async function logged(work: (url: string) => Promise<unknown>, level: LogLevel = 'info', options: ServeOptions = {}): Promise<{ readonly lines: readonly Line[]; readonly text: string }> {
  const written: string[] = [];
  const log = serverLog(level, { write: (line) => void written.push(line) });
  const api = await serve({ observation: { ...observeSilently(), log }, onUnforeseen: logUnforeseen(log), ...options });
  await work(api.url);
  await api.close();
  return { lines: written.map((line) => JSON.parse(line) as Line), text: written.join('') };
}

describe('the log', () => {
  it('has one line for a request: its route, how it went, who asked, and the name that its answer carries', async () => {
    let named = '';
    const decision = aDecision();
    const { lines } = await logged(async (url) => {
      named = (await fetch(`${url}/api/v1/commands/RecordDecision`, decisionRequest(decision))).headers.get('x-correlation-id') ?? '';
    });
    expect(lines).toEqual([{
      level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), method: 'POST', route: '/api/v1/commands/:name', status: 201, ms: expect.any(Number), correlationId: named,
      user: 'zhang', role: 'LEADING_GROUP', command: 'RecordDecision', commandId: decision.commandId, msg: 'request',
    }]);
  });

  it('keeps the name that the caller gave', async () => {
    const { lines } = await logged((url) => fetch(`${url}/nowhere`, { headers: { 'x-correlation-id': 'bank-7' } }));
    expect(lines).toEqual([expect.objectContaining({ correlationId: 'bank-7', status: 404, code: 'NOT_FOUND', route: 'unmatched' })]);
  });

  it('holds nothing that a person wrote: no body, path, query, token or password', async () => {
    const { lines, text } = await logged(async (url) => {
      await fetch(`${url}/api/v1/commands/RecordDecision`, decisionRequest(aDecision('王某的担保')));
      await fetch(`${url}/api/v1/loans/LOAN-WANG?asOf=2026-01-01`, { headers: { authorization: bearer('AUDITOR', 'li') } });
      await fetch(`${url}/api/v1/loans?borrower=WANG`, { headers: { authorization: bearer('AUDITOR', 'li'), cookie: 'COOKIE' } });
      await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user":"WANG","password":"SECRET"}' });
    }, 'trace');
    expect(lines).toHaveLength(4);
    expect(text).not.toMatch(/王某|WANG|SECRET|Bearer|AUDITOR~|COOKIE|2026-01-01\?|asOf/);
  });

  it('names the command by its id alone, and by nothing else that stands in its place', async () => {
    const { commandId, data } = aDecision();
    const { lines } = await logged(async (url) => {
      const request = decisionRequest({ data });
      await fetch(`${url}/api/v1/commands/RecordDecision`, { ...request, headers: { ...request.headers, 'idempotency-key': commandId } });
      await fetch(`${url}/api/v1/commands/RecordDecision`, decisionRequest({ commandId: '王某', data }));
    });
    expect(lines.map(({ status, commandId: named }) => [status, named])).toEqual([[201, commandId], [400, undefined]]);
  });

  it('says nothing of health and figures unless it is asked to, or they fail', async () => {
    const watch = (url: string): Promise<unknown> => Promise.all(['/health/live', '/health/ready', '/metrics'].map((path) => fetch(`${url}${path}`)));
    expect((await logged(watch)).lines).toEqual([]);
    expect((await logged(watch, 'debug')).lines).toHaveLength(3);
  });

  it('has the stack of what nobody foresaw, and the answer has none', async () => {
    let answer: unknown;
    const { lines } = await logged(async (url) => {
      answer = await (await fetch(`${url}/api/v1/loans`, { headers: { authorization: bearer('AUDITOR', 'li') } })).json();
    }, 'info', { authenticator: { signedIn: async () => Promise.reject(new TypeError('the book is torn')) } });
    expect(answer).toMatchObject({ code: 'INTERNAL', en: 'Something failed inside; the log has it.' });
    expect(JSON.stringify(answer)).not.toContain('torn');
    const [unforeseen, request] = lines;
    expect(unforeseen).toMatchObject({ level: 'error', err: { type: 'TypeError', message: 'the book is torn', stack: expect.stringContaining('request-log.spec') }, route: '/api/v1/loans' });
    expect(request).toMatchObject({ level: 'error', status: 500, code: 'INTERNAL', correlationId: unforeseen?.['correlationId'] });
  });
});
